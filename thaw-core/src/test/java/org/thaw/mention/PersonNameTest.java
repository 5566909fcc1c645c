package org.thaw.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "President Odhiambo of/IN Kenya spoke/VBD ., President Odhiambo, KEN",
    "President Kenyatta of/IN Kenya spoke/VBD ., President Kenyatta, KEN",
    "Foreign Minister Okello of/IN the/DT Philippines spoke/VBD ., Foreign Minister Okello, PHL",
    "James Okello of/IN Uganda spoke/VBD ., James Okello, UGA"
  })
  void thePersonIsOfTheCountryBehindTheName(String sentence, String words, String country) {
    assertThat(Parsed.codes(Parsed.mentions(sentence), words)).containsExactly(country);
  }

  @Test
  void ofGeorgiaStaysOpen() {
    Mentions mentions = Parsed.mentions("Senator Baxter of/IN Georgia spoke/VBD .");
    assertThat(Parsed.codes(mentions, "Senator Baxter")).isEmpty();
  }

  @Test
  void anHonorificIsNoPartOfTheName() {
    Mentions mentions =
        Parsed.mentions("James Okello of/IN Uganda spoke/VBD .", "Mr. Okello left/VBD .");
    assertThat(Parsed.codes(mentions, "Okello")).containsExactly("UGA");
  }
}
