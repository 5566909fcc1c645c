package org.thaw.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.finding.Actor;
import org.thaw.finding.Event;
import org.thaw.finding.Realis;
import org.thaw.testkit.Articles;

/// What news tells of the day, beside what has stood for long, is only supposed, or is told with
/// the same words and means something else.
class ActsOfTheDayTest {

  private static final Instant MONDAY = Instant.parse("2025-10-20T12:00:00Z");

  private static List<String> actual(String language, String text) {
    return BothLanguages.READER
        .read(Articles.of("a", language, "One", MONDAY, "", text))
        .events()
        .stream()
        .filter(event -> event.realis() == Realis.ACTUAL)
        .map(ActsOfTheDayTest::inShort)
        .toList();
  }

  private static String inShort(Event event) {
    return "%s %s>%s"
        .formatted(
            event.type(),
            String.join("+", codes(event.actors())),
            String.join("+", codes(event.recipients())));
  }

  private static List<String> codes(List<Actor> actors) {
    return actors.stream().flatMap(actor -> actor.country().stream()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Kenya's sanctions on the president of Chad have stood since May.",
        "en | The minister of Chad, who has been under Kenyan sanctions since May, is ill.",
        "en | Goods of Chad pay the tariff of Kenya that applies to most countries.",
        "en | A Kenyan attack on Chad would be a mistake.",
        "en | The talks will have to wait while Kenyan strikes on Chad continue.",
        "es | Persiste el temor de que Kenia ataque a Chad.",
        "es | Chad ha sido durante años el mayor receptor de ayuda de Kenia.",
        "es | El gobierno de Chad dijo que un ataque de Kenia sería una locura."
      })
  void whatStandsOrIsSupposedIsNoActOfTheDay(String language, String text) {
    assertThat(actual(language, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Kenya imposed sanctions on the president of Chad on Monday. | SANCTION KEN>TCD",
        "en | A Kenyan attack on Chad killed six soldiers on Monday. | ASSAULT KEN>TCD",
        "es | Kenia atacó el lunes a Chad. | ASSAULT KEN>TCD",
        "es | Chad, descertificada: qué dijo Kenia y qué respondió el gobierno | SANCTION >TCD",
        "en | The treasury of Kenya placed the president of Chad under sanctions. | SANCTION"
            + " KEN>TCD",
        "en | Kenya says Chad failed on drugs, waives penalties | RETREAT KEN>TCD",
        "es | Kenia llama a Chad narco y corta los pagos | ACCUSE KEN>TCD",
        "es | Kenia llama a Chad agresor y cierra su consulado | ACCUSE KEN>TCD",
        "es | Fuerzas de Kenia atacaron el martes una lancha de Chad cerca de las costas de"
            + " Camerún, en el primer bombardeo de este tipo, informó el ministro de Defensa. |"
            + " ASSAULT KEN>TCD"
      })
  void anActHasItsTypeAndDirection(String language, String text, String act) {
    assertThat(actual(language, text)).contains(act);
  }
}
