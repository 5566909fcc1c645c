package org.thaw.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "BREAKING: Peru recalls envoy; Harbor Times; Peru recalls envoy",
        "WATCH | Peru recalls envoy; Harbor Times; Peru recalls envoy",
        "ÚLTIMA HORA | Perú retira a su embajador; El Faro; Perú retira a su embajador",
        "Peru recalls envoy | The Harbor Times; Harbor Times; Peru recalls envoy",
        "Peru recalls envoy from Chile – Vanguard News; Vanguard; Peru recalls envoy from Chile",
        "Peru recalls envoy - and Chile answers; Harbor Times; Peru recalls envoy - and Chile answers",
        "Readout of the Call with Peru\\u2019s President; Harbor Times; Readout of the Call with Peru’s President",
        "Opinion: Peru should recall its envoy; Harbor Times; Opinion: Peru should recall its envoy",
        "Watch for ice on roads; Harbor Times; Watch for ice on roads",
        "Breaking:; Harbor Times; Breaking:",
      })
  void theTitleKeepsWhatItSays(String title, String outlet, String plain) {
    assertThat(Titles.plain(title, outlet)).isEqualTo(plain);
  }
}
