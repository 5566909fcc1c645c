package org.thaw.evaluation.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.thaw.evaluation.gold.GoldRow;
import tools.jackson.databind.node.JsonNodeFactory;

class FamiliesTest {

  @Test
  void aRowIsOfTheFamilyBeforeTheDot() {
    Families families = Families.parse("sh-400..sh-636");

    assertThat(families.hold(row("sh-400.a-1"))).isTrue();
    assertThat(families.hold(row("sh-636.c-2"))).isTrue();
    assertThat(families.hold(row("sh-399.a-1"))).isFalse();
    assertThat(families.hold(row("st-401.a-1"))).isFalse();
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    assertThat(Families.parse("sh-400..sh-636").toString()).isEqualTo("sh-400..sh-636");
  }

  @Test
  void otherWordsAreNoFamilies() {
    assertThatThrownBy(() -> Families.parse("sh-400")).hasMessageContaining("sh-400..sh-636");
    assertThatThrownBy(() -> Families.parse("sh-9..sh-4")).hasMessageContaining("after");
  }

  private static GoldRow row(String id) {
    return new GoldRow("here:1", JsonNodeFactory.instance.objectNode().put("id", id));
  }
}
