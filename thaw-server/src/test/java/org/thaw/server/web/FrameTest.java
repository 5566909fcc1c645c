package org.thaw.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.server.desk.ReadingDesk;
import org.thaw.server.page.EvidencePage;
import org.thaw.server.page.Lines.ArticleLine;
import org.thaw.server.page.Lines.Sentence;

class FrameTest {

  private final Frame frame = frame(Locale.ENGLISH);

  @Test
  void aMeasureNamesWhatOrWhomItIsOn() {
    assertThat(frame.direction("USA", "COL", Optional.of("Petro's")))
        .isEqualTo("United States → Colombia: Petro");
  }

  @Test
  void aCountryIsNotNamedTwiceAsTheObjectOfItsOwnMeasure() {
    assertThat(frame.direction("USA", "COL", Optional.of("Estados Unidos")))
        .isEqualTo(frame.direction("USA", "COL", Optional.empty()))
        .isEqualTo("United States → Colombia");
  }

  @Test
  void aPartyIsToldWithItsCountryAndSectorInTheLanguageOfThePage() {
    var party = new EvidencePage.Party("Daniel Noboa", Optional.of("ECU"), Optional.of("GOV"));

    assertThat(frame.party(party)).isEqualTo("Daniel Noboa, Ecuador, government");
    assertThat(frame(Locale.of("es")).party(party)).isEqualTo("Daniel Noboa, Ecuador, gobierno");
  }

  @Test
  void aCountryThatActsIsNamedOnce() {
    var party = new EvidencePage.Party("Colombia", Optional.of("COL"), Optional.empty());

    assertThat(frame.party(party)).isEqualTo("Colombia");
  }

  @Test
  void whatStoriesShareIsSaidInWords() {
    var shared = List.of("CLAN_DEL_GOLFO", "UN", "measure:visa-revocation", "COL", "Ana Prueba");

    assertThat(frame.shared(shared))
        .isEqualTo("Clan del Golfo, UN, visa revocation, Colombia, Ana Prueba");
    assertThat(frame(Locale.of("es")).shared(shared)).contains("revocación de visas");
  }

  @Test
  void ofReportsOfOneThingThoseInTheLanguageOfThePageComeFirst() {
    var reports = List.of(report("a", "es"), report("b", "en"), report("c", "es"));

    assertThat(frame.ownFirst(reports))
        .extracting(Sentence::evidence)
        .containsExactly("b", "a", "c");
    assertThat(frame(Locale.of("es")).ownFirst(reports))
        .extracting(Sentence::evidence)
        .containsExactly("a", "c", "b");
  }

  private static Sentence report(String evidence, String language) {
    return new Sentence(
        evidence,
        "Words.",
        new ArticleLine(
            evidence,
            "Words",
            "Desk",
            language,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static Frame frame(Locale locale) {
    return new Frame(locale, "", "/", new ReadingDesk.Status(0, false), "", Optional.empty());
  }
}
