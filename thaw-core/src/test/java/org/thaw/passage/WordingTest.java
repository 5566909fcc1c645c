package org.thaw.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thaw.text.Span;

class WordingTest {

  @Test
  void aWordingIsFoundAtBordersOfWordsOnly() {
    assertThat(Wording.of("ban").find("an urban ban, not banks")).containsExactly(new Span(9, 12));
  }

  @Test
  void anAngleBracketStandsForUpToSoManyWords() {
    Wording wording = Wording.of("ban on <2>flights");
    assertThat(wording.isIn("a ban on all cargo flights")).isTrue();
    assertThat(wording.isIn("a ban on all very late cargo flights")).isFalse();
  }

  @Test
  void lettersWithAccentsAreLetters() {
    assertThat(Wording.of("suspend\\w+").find("suspendió la visa")).containsExactly(new Span(0, 9));
  }

  @Test
  void alternativesThatBeginDifferentlyAreAllTried() {
    Wording wording = Wording.of("(?:new |full )?(?:ties|relations)|embass(?:y|ies)");
    assertThat(wording.find("embassies, full ties, relations"))
        .containsExactly(new Span(0, 9), new Span(11, 20), new Span(22, 31));
  }

  @Test
  void whatLooksBehindDoesNotHideTheFirstLetter() {
    Wording wording = Wording.of("(?<!on )duty");
    assertThat(wording.isIn("the duty")).isTrue();
    assertThat(wording.isIn("on duty")).isFalse();
  }
}
