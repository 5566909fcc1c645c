package org.thaw.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fact Sheet: Duties on coffee | Duties on coffee",
        "FACT SHEET – Duties on coffee | Duties on coffee",
        "<b>Duties</b> on <i class='x'>coffee</i> | Duties on coffee",
        "Comunicado de prensa: Aranceles al café | Aranceles al café",
        "Growth < 2% and > 1% | Growth < 2% and > 1%",
        "Video games: a history | Video games: a history",
        "Live: Coffee traders meet in Cali | Coffee traders meet in Cali",
        "Coffee traders meet in Cali - live updates | Coffee traders meet in Cali",
        "Los cafeteros se reúnen en Cali – Última hora | Los cafeteros se reúnen en Cali",
        "Live-action coffee film | Live-action coffee film",
        "Coffee prices hold, latest figures | Coffee prices hold, latest figures",
        "Fact sheet | Fact sheet"
      })
  void markupAndLabelsAreNoPartOfWhatAHeadlineSays(String headline, String bare) {
    assertThat(Headline.bare(headline)).isEqualTo(bare);
  }
}
