package org.thaw.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thaw.article.Article;
import org.thaw.finding.Actor;
import org.thaw.finding.Event;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.testkit.Articles;

/// Whom the later sentences of an official text mean.
class DiscourseReadingTest {

  private static Reader reader;

  @BeforeAll
  static void load() {
    reader = new Reader(Map.of("en", EnglishAnnotator.load(word -> false)), Knowledge.load());
  }

  @Test
  void theyAndTheLeadersAreThoseWhoMet() {
    assertThat(
            events(
                "",
                "President Macron met with President Ruto of Kenya in Geneva.",
                "The two leaders discussed the drought.",
                "They condemned the coup in Gabon."))
        .contains("CONSULT FRA,KEN>", "ACCUSE FRA,KEN>GAB");
  }

  @Test
  void anOfficeGoesBackToItsLastHolder() {
    assertThat(
            events(
                "",
                "The Prime Minister of India and the Crown Prince of Kuwait held talks in New Delhi.",
                "The Crown Prince thanked the Prime Minister."))
        .contains("SUPPORT KWT>IND");
  }

  @Test
  void aBareMinistryIsOfTheStateThatActed() {
    assertThat(
            events(
                "",
                "Norway summoned the Belarusian ambassador on Monday.",
                "The ministry condemned the arrest of a reporter in Minsk."))
        .anyMatch(event -> event.startsWith("ACCUSE NOR>BLR"));
  }

  @Test
  void weAreThoseWhoseStatementItIs() {
    assertThat(
            events(
                "Statement by Foreign Minister Penny Wong of Australia on Myanmar",
                "We condemn the execution of prisoners in Myanmar."))
        .contains("ACCUSE AUS>MMR");
  }

  @Test
  void weInsideQuotationMarksAreNotThoseOfTheText() {
    assertThat(
            events(
                "Statement by Foreign Minister Penny Wong of Australia on Myanmar",
                "“We thank Japan,” somebody wrote on the wall."))
        .noneMatch(event -> event.contains("AUS>"));
  }

  private static List<String> events(String headline, String... sentences) {
    Article article =
        Articles.of(
            "a",
            "en",
            "test",
            Instant.parse("2023-09-04T12:00:00Z"),
            headline,
            String.join(" ", sentences));
    return reader.read(article).events().stream().map(DiscourseReadingTest::line).toList();
  }

  private static String line(Event event) {
    return event.type() + " " + codes(event.actors()) + ">" + codes(event.recipients());
  }

  private static String codes(List<Actor> actors) {
    return actors.stream()
        .flatMap(actor -> actor.country().stream())
        .sorted()
        .collect(Collectors.joining(","));
  }
}
