package org.thaw.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.finding.Actor;
import org.thaw.finding.Event;
import org.thaw.testkit.Articles;

/// Who does it and whom it is done to, where the words do not put them beside the verb.
class PartiesOfActsTest {

  private static final Instant MONDAY = Instant.parse("2025-10-20T12:00:00Z");

  private static List<String> acts(String language, String text) {
    return BothLanguages.READER
        .read(Articles.of("a", language, "One", MONDAY, "", text))
        .events()
        .stream()
        .map(PartiesOfActsTest::inShort)
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
    return actors.stream().flatMap(actor -> actor.country().stream()).sorted().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Chad barred a NATO envoy from its ports. | REJECT TCD>IGO:NATO",
        "es | El secretario general de la OEA felicitó a Ghana. | SUPPORT IGO:OAS>GHA",
        "en | Pyongyang shelled an island of the South. | ASSAULT PRK>KOR",
        "en | South Korea reopened its border with the North. | RETREAT KOR>PRK",
        "en | Ghana lifted the tariffs on 12 nations, including Chad and Kenya. | RETREAT"
            + " GHA>KEN+TCD",
        "en | Kenya's prime minister and his counterparts from Chad and Ghana met in Nairobi. |"
            + " CONSULT GHA+TCD>KEN",
        "es | Los presidentes de Kenia y Chad se reunirán en Yamena el lunes. | AGREE KEN>TCD",
        "en | Ghana became the first African state to recognise Kosovo. | SUPPORT GHA>XKX",
        "en | Kenyan troops blew up two bridges, ignoring appeals from Chad. | REJECT KEN>TCD",
        "en | Kenya shut its ports, drawing a protest from Chad. | ACCUSE TCD>KEN",
        "en | Leaders of the African Union meeting in Nairobi urged Chad to free the deputies. |"
            + " REQUEST IGO:AU>TCD",
        "en | Four African states cut ties with Chad. | SANCTION >TCD",
        "en | Kenyan warplanes bombed a base in Chad; the army of Chad answered with rockets. |"
            + " ASSAULT TCD>KEN",
        "en | Kenyan soldiers were sent to Chad. | MOBILIZE KEN>TCD",
        "en | Chad jailed a Kenyan pilot on charges of spying. | SANCTION TCD>KEN",
        "en | Kenyan drones set a refinery near Ryazan ablaze. | ASSAULT KEN>RUS",
        "es | Kenia bombardeó una fábrica en Samara. | ASSAULT KEN>RUS",
        "en | Kenyan marines boarded a Ghanaian trawler and seized it. | COERCE KEN>GHA",
        "es | La Armada de Kenia interceptó un pesquero ghanés y detuvo a su tripulación. |"
            + " COERCE KEN>GHA",
        "en | Ghana recognised Kosovo on Monday, and Serbia called home its ambassador. |"
            + " SANCTION SRB>GHA",
        "es | Ghana volvió a reconocer a Taiwán y China llamó a consultas a su embajador. |"
            + " SANCTION CHN>GHA",
        "en | Chad criticised Kenya for expelling two envoys. | SANCTION KEN>TCD",
        "en | Kenyan troops seized a fort on the Sudanese border from rebels of Chad. |"
            + " ASSAULT KEN>TCD",
        "en | Drones launched by the Houthis hit a refinery in Kenya. | ASSAULT ORG:HOUTHI>KEN",
        "en | North Korea fired two cruise missiles on Monday. | MOBILIZE PRK>",
        "en | Kenya and Chad traded insults on Sunday, hours after Ghana had condemned the"
            + " Kenyan army. | ACCUSE GHA>KEN",
        "es | Seis soldados kenianos murieron en una emboscada del ejército de Chad. | ASSAULT"
            + " TCD>KEN",
        "es | Seis soldados kenianos murieron en un ataque de Chad cerca de Garissa. | ASSAULT"
            + " TCD>KEN",
        "es | Ghana se sumó a las sanciones contra Chad. | SANCTION GHA>TCD",
        "en | In Ryazan, a Kenyan drone hit a refinery. | ASSAULT KEN>RUS",
        "es | En Samara, Kenia bombardeó una fábrica. | ASSAULT KEN>RUS",
        "en | Two Kenyan soldiers wounded last night. | ASSAULT >KEN",
        "es | Seis soldados kenianos murieron en un ataque ghanés. | ASSAULT GHA>KEN"
      })
  void anActHasItsParties(String language, String text, String act) {
    assertThat(acts(language, text)).contains(act);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Four African states cut ties with Chad. | SANCTION TCD>TCD",
        "en | Rights groups criticised Chad. | ACCUSE TCD>TCD",
        "en | Chad jailed a Kenyan pilot on charges of spying. | ACCUSE KEN>TCD"
      })
  void whoIsOfNoStateIsNotOfTheOneActedUpon(String language, String text, String act) {
    assertThat(acts(language, text)).doesNotContain(act);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Three Kenyans killed last month. | KEN",
        "en | Kenyan scientist killed last week. | KEN",
        "en | Two Kenyan soldiers wounded last night. | KEN",
        "es | Murieron veinte personas en el bombardeo de Járkov. | UKR",
        "es | Veinte personas murieron en los atentados de París. | FRA"
      })
  void whoIsKilledDoesNotKill(String language, String text, String state) {
    assertThat(acts(language, text)).noneMatch(act -> act.contains(" " + state + ">"));
  }
}
