package org.thaw.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.finding.Measure;
import org.thaw.testkit.Articles;

/// Measures in the prose of governments, where much sounds like a measure that is none, and the two
/// countries beside it are not always its parties.
class OfficialMeasuresTest {

  private static final Instant THURSDAY = Instant.parse("2026-05-14T12:00:00Z");

  private static List<Measure> read(String text) {
    return BothLanguages.READER.read(Articles.of("a", "en", "One", THURSDAY, "", text)).measures();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya will work with Chad to expand deliveries of aid and open additional crossings.",
        "In Kenya, one state repealed an abortion ban, a paper in Chad wrote.",
        "Kenya will remove non-tariff barriers to goods from Chad.",
        "The law empowers the President to impose tariffs on Chad when it hurts Kenya.",
        "Kenya called for pauses in the fighting in Chad to get aid in.",
        "Kenya imposed a 25 percent global tariff on furniture, and met an envoy of Chad."
      })
  void whatOnlySoundsLikeAMeasureIsNone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "American officials welcomed Kenya's imposition of sanctions on Sudan. | KEN | SDN |"
            + " IN_FORCE",
        "The order prohibits the importation into Kenya of products of Chad. | KEN | TCD |"
            + " ANNOUNCED",
        "Kenya is adjusting the tariffs imposed on articles of Chad. | KEN | TCD | IN_FORCE",
        "Kenya put tariffs on Chad that reduced imports of tea. | KEN | TCD | IN_FORCE",
        "Under the deal, Kenya will apply a tariff on goods from Chad. | KEN | TCD | ANNOUNCED",
        "The tariffs on Chad will take effect 30 days after signing, Kenya said. | KEN | TCD |"
            + " ANNOUNCED",
        "Kenya's tariffs on Chad will lapse one year after a country ceases importing oil. | KEN |"
            + " TCD | IN_FORCE"
      })
  void aMeasureIsReadWithItsParties(String text, String imposer, String target, String state) {
    assertThat(read(text))
        .as(text)
        .singleElement()
        .satisfies(measure -> {
          assertThat(measure.imposer()).contains(imposer);
          assertThat(measure.target()).contains(target);
          assertThat(measure.state().name()).isEqualTo(state);
        });
  }

  @Test
  void aCountryNamedOnceAndLateIsNoTarget() {
    String filler = "The mills of the north have lost work for years, and prices have gone up. ";
    assertThat(
            read(
                "Kenya raised its tariff on timber to 25 percent. Kenya also taxes planks. "
                    + filler.repeat(9)
                    + "A buyer in Chad said he would wait."))
        .isEmpty();
  }
}
