package org.thaw.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingsTest {

  private static final List<Wording> ALL =
      List.of(
          Wording.of("ban(?:s|ned)?"),
          Wording.of("(?:new |full )?(?:ties|relations)"),
          Wording.of("(?<!on )duty"),
          Wording.of("suspend\\w+ <2>visas"));

  @Test
  void eachIsFoundWhereItIsFoundAlone() {
    Wordings wordings = new Wordings(ALL);
    for (String text :
        List.of(
            "Urban bans: new ties banned, full relations on duty",
            "duty relations suspended all tourist visas banning",
            "")) {
      Wordings.Within within = wordings.in(text);
      for (Wording wording : ALL) {
        assertThat(within.find(wording)).as(text).isEqualTo(wording.find(text));
        assertThat(within.holds(wording)).as(text).isEqualTo(wording.isIn(text));
      }
    }
  }

  @Test
  void whatNoWordCanBeginIsNotThere() {
    Wordings.Within within = new Wordings(ALL).in("the urban visas");
    assertThat(ALL).noneMatch(within::mayHold);
  }

  @Test
  void anotherTablesWordingIsRefused() {
    Wordings.Within within = new Wordings(ALL).in("a ban");
    assertThatThrownBy(() -> within.find(Wording.of("ban")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
