package org.thaw.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionsTest {

  @Test
  void theKingdomIsTheOneNamedNear() {
    Mentions mentions =
        Parsed.mentions("Jordan called/VBD Chad .", "the/DT kingdom/NN agreed/VBD .");
    assertThat(Parsed.codes(mentions, "the kingdom")).containsExactly("JOR");
  }

  @Test
  void ofTwoTheArticleTellsOfMostIsMeant() {
    Mentions mentions =
        Parsed.mentions(
            "Chad warned/VBD Peru .", "Peru left/VBD .", "the/DT country/NN is/VBZ poor .");
    assertThat(Parsed.codes(mentions, "the country")).containsExactly("PER");
  }

  @Test
  void whatNobodyNearCanBeStaysOpen() {
    Mentions mentions = Parsed.mentions("Chad warned/VBD Peru .", "the/DT kingdom/NN agreed/VBD .");
    assertThat(Parsed.codes(mentions, "the kingdom")).isEmpty();
  }

  @Test
  void theNorthIsTheOtherKoreaOnlyWhereTheSouthWasTheLastStateNamed() {
    assertThat(
            Parsed.codes(
                Parsed.mentions("Seoul called/VBD .", "the/DT North agreed/VBD ."), "the North"))
        .containsExactly("PRK");
    assertThat(
            Parsed.codes(
                Parsed.mentions("Seoul warned/VBD Nigeria .", "the/DT North agreed/VBD ."),
                "the North"))
        .isEmpty();
  }
}
