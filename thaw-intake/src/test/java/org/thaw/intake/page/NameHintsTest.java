package org.thaw.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameHintsTest {

  @ParameterizedTest
  @CsvSource({
    "story__author,AUTHOR_NAMED",
    "nota-autor,AUTHOR_NAMED",
    "fecha-publicacion,DATE_NAMED",
    "entry-title large,TITLE",
    "wp-caption,CAPTION"
  })
  void aStretchAnywhereInTheNameIsFound(String name, Landmark kind) {
    assertThat(NameHints.of(name)).contains(kind);
  }

  @Test
  void aNameMayHintAtSeveralThings() {
    assertThat(NameHints.of("byline byline--dated"))
        .containsExactlyInAnyOrder(Landmark.AUTHOR_NAMED, Landmark.DATE_NAMED);
  }

  @Test
  void mostNamesHintAtNothing() {
    assertThat(NameHints.of("col-md-8 größe")).isEmpty();
  }
}
