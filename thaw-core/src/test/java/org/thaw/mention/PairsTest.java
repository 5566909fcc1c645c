package org.thaw.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Of sentences without a tree, in which nobody is told to have acted together.
class PairsTest {

  @Test
  void thePluralOfAnOfficeIsTheTwoWhoHoldIt() {
    Mentions mentions =
        Parsed.mentions(
            "Kenyan President Odhiambo wrote/VBD to/IN Ugandan President Okello .",
            "Chad protested/VBD .",
            "the/DT two/CD presidents/NNS agreed/VBD .");
    assertThat(Parsed.codes(mentions, "the two presidents")).containsExactly("KEN", "UGA");
  }

  @Test
  void theCapitalsAreOfTheTwoStatesNamedNear() {
    Mentions mentions =
        Parsed.mentions(
            "trade/NN between/IN Norway and/CC Peru fell/VBD .",
            "the/DT capitals/NNS agreed/VBD .");
    assertThat(Parsed.codes(mentions, "the capitals")).containsExactly("NOR", "PER");
  }

  @Test
  void ofThreeStatesItStaysOpenWhichTwo() {
    Mentions mentions =
        Parsed.mentions(
            "trade/NN of/IN Norway ,/, Peru and/CC Chad fell/VBD .",
            "both/DT countries/NNS agreed/VBD .");
    assertThat(Parsed.codes(mentions, "both countries")).isEmpty();
  }
}
