package org.thaw.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupsTest {

  private static final String MET = "Norway/NNP/nsubj/1 met/VBD/root Kenya/NNP/dobj/1 .";
  private static final String THREE =
      "Norway/NNP/nsubj/3 and/CC/cc/0 Chad/NNP/conj/0 met/VBD/root with/IN/prep/3 Kenya/NNP/pobj/4 .";

  @Test
  void bothSidesAreThoseWhoMet() {
    assertThat(Parsed.codes(Parsed.mentions(MET, "both/DT sides/NNS agreed/VBD ."), "both sides"))
        .containsExactly("NOR", "KEN");
  }

  @Test
  void theyAreTheSeveralWhoAreTheSubjectBefore() {
    Mentions mentions =
        Parsed.mentions(
            "Norway/NNP/nsubj/3 and/CC/cc/0 Chad/NNP/conj/0 left/VBD/root .",
            "They/PRP/nsubj/1 agreed/VBD/root .");
    assertThat(Parsed.codes(mentions, "They")).containsExactly("NOR", "TCD");
  }

  @Test
  void theyStayOpenBehindANameInTheirOwnSentence() {
    Mentions mentions =
        Parsed.mentions(MET, "Peru/NNP/nsubj/1 said/VBD/root they/PRP/nsubj/3 left/VBD/ccomp/1 .");
    assertThat(Parsed.codes(mentions, "they")).isEmpty();
  }

  @Test
  void whatIsSaidOfTwoStaysOpenWhereThreeMet() {
    assertThat(Parsed.codes(Parsed.mentions(THREE, "both/DT sides/NNS agreed/VBD ."), "both sides"))
        .isEmpty();
    assertThat(Parsed.codes(Parsed.mentions(THREE, "the/DT sides/NNS agreed/VBD ."), "the sides"))
        .containsExactly("NOR", "TCD", "KEN");
  }

  @Test
  void aPluralThatSaysWhoseItIsNeedsNoResolving() {
    Mentions mentions = Parsed.mentions(MET, "the/DT governments/NNS of/IN Peru and/CC Chad met .");
    assertThat(Parsed.codes(mentions, "the governments")).isEmpty();
  }
}
