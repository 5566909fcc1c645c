package org.thaw.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.finding.Concern;
import org.thaw.finding.Measure;
import org.thaw.finding.Question;
import org.thaw.reading.Reading;
import org.thaw.testkit.Articles;

/// Where the words of measures, concerns and questions begin and end, for who reads them alone.
class WordsOfFindingsTest {

  private static final Instant TUESDAY = Instant.parse("2026-03-10T15:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ghana will suspend the extradition to Togo of two mayors, its minister said.|two mayors",
        "Kenya and Uganda each expelled six diplomats of the other.|",
        "Kenya imposed a tariff of 10% on imports from Uganda under another law.|imports from Uganda"
      })
  void anObjectIsWhatIsHit(String words, String object) {
    assertThat(read("en", words).measures())
        .isNotEmpty()
        .allSatisfy(measure -> assertThat(measure.object()).isEqualTo(Optional.ofNullable(object)));
  }

  @Test
  void aRateIsOfWhatIsCountedByRates() {
    assertThat(read("en", "Kenya announced tariffs of 25% and visa bans on Uganda.").measures())
        .filteredOn(measure -> measure.kind() != Measure.Kind.TARIFF)
        .isNotEmpty()
        .allSatisfy(measure -> assertThat(measure.magnitude()).isEmpty());
  }

  @Test
  void anOfferToStopSomethingStopsNothing() {
    assertThat(
            read("en", "Kenya offered to suspend the extradition of two men to Uganda.").measures())
        .extracting(Measure::state)
        .doesNotContain(Measure.State.IN_FORCE, Measure.State.SUSPENDED);
  }

  @Test
  void dutiesOnGoodsFromAStateHitIt() {
    assertThat(
            read("en", "Judges in Washington struck down the tariff on goods from Kenya.")
                .measures())
        .extracting(Measure::target)
        .containsOnly(Optional.of("KEN"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Kenya is worried about the fate of its sailors and that the navy would sail.|the fate of"
            + " its sailors",
        "es|Kenia teme por la pesca y por los puertos.|la pesca;los puertos",
        "es|Kenia expresó preocupación por el cierre del puerto y pidió diálogo.|el cierre del puerto",
        "es|Kenia teme que la sequía afecte el maíz y la imagen del país.|la sequía afecte el maíz y"
            + " la imagen del país",
        "es|A Kenia le preocupan los ataques en el lago y en el río, el primero en mayo.|los ataques"
            + " en el lago y en el río"
      })
  void aConcernEndsWithItsMatter(String language, String words, String about) {
    assertThat(read(language, words).concerns())
        .flatExtracting(Concern::about)
        .containsExactly(about.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ante la pregunta de si ocurrirá la visita, los vecinos de Kenia callan.|si ocurrirá la"
            + " visita",
        "Kenia no precisó si se refería a votos o a firmas, y la oposición puso en duda la cifra.|si"
            + " se refería a votos o a firmas"
      })
  void aQuestionEndsBeforeWhatOthersDo(String words, String question) {
    assertThat(read("es", words).questions()).extracting(Question::text).containsExactly(question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "es|Kenia los mantiene en reserva por si Uganda incumple lo acordado.",
        "en|He invited them to come and see how laboratories are destroyed."
      })
  void aPrecautionAndAnInvitationAskNothing(String row) {
    assertThat(read(row.substring(0, 2), row.substring(3)).questions()).isEmpty();
  }

  private static Reading read(String language, String words) {
    return BothLanguages.READER.read(Articles.of("a", language, "One", TUESDAY, "", words));
  }

  @Test
  void whatCameBeforeIsNoClaim() {
    assertThat(claims("es", "Un mes después del choque con Kenia, Uganda envía maíz")).isEmpty();
    assertThat(claims("en", "Kenya and Uganda end second round of trade talks")).isEmpty();
    assertThat(claims("en", "Kenya ends trade talks with Uganda")).hasSize(1);
  }

  private static List<?> claims(String language, String headline) {
    return BothLanguages.READER
        .read(Articles.of("a", language, "One", TUESDAY, headline, "Nada."))
        .claims();
  }
}
