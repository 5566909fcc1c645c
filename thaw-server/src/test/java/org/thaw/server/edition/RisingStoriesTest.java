package org.thaw.server.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thaw.embedding.Embedder;
import org.thaw.embedding.Embedding;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;
import org.thaw.relation.Parameters;
import org.thaw.server.page.FrontPage;
import org.thaw.server.page.StoriesPage;
import org.thaw.server.page.StoryPage;
import org.thaw.server.web.Json;
import org.thaw.testkit.Articles;
import org.thaw.testkit.PlainAnnotator;

class RisingStoriesTest {

  private static final Reader READER =
      new Reader(Map.of("en", new PlainAnnotator()), Knowledge.load());

  private static final String TALKS =
      "Negotiators of Colombia and the United States sat down in Bogotá on Monday to settle the"
          + " quarrel over coffee, visas and deportation flights that began in January.";
  private static final String TALKS_AGAIN =
      "Colombia and the United States opened talks in Bogotá about coffee, visas and deportation"
          + " flights, the quarrel of January. Negotiators met for four hours on Monday.";
  private static final String GAME =
      "Colombia beat the United States in a friendly before a full stadium on Monday. The striker"
          + " scored twice and the goalkeeper saved a penalty.";
  private static final String GAME_AGAIN =
      "Colombia beat the United States in a friendly on Monday. At the stadium the striker scored"
          + " both goals and the goalkeeper saved a late penalty.";

  private static final Embedder GAMES_APART =
      text -> Embedding.of(text.contains("friendly") ? new float[] {1, 0} : new float[] {0, 1});

  @Test
  void theFrontPageNamesWhatSecondOutletsTakeUpButNoGames() {
    Edition edition =
        edition(
            reading("Wire", 8, "Colombia and United States open talks in Bogotá", TALKS),
            reading("Paper", 10, "Talks of Colombia and United States in Bogotá", TALKS_AGAIN),
            reading("Wire", 9, "Colombia beat United States in friendly", GAME),
            reading("Paper", 11, "Colombia beat United States in Monday's friendly", GAME_AGAIN));
    assertThat(edition.stories().all()).hasSize(2);

    List<StoriesPage.StoryLine> trending = FrontPage.of(edition).trending();

    assertThat(trending).hasSize(1);
    assertThat(trending.getFirst().first().headline()).contains("talks");
    assertThat(trending.getFirst().rise()).contains(new StoriesPage.RiseLine(2, 0, 1));
    String story = trending.getFirst().id();
    assertThat(Json.write(StoryPage.of(edition, story).orElseThrow()))
        .contains("\"rise\"")
        .contains("\"now\"");
  }

  /// Of two reports of a game one is told in the words of a summit.
  @Test
  void oneReportOfTwoThatTellsAGameMakesItOne() {
    Edition edition =
        edition(
            reading("Wire", 9, "Colombia and United States meet in Bogotá friendly", GAME),
            reading(
                "Paper",
                11,
                "Colombia and United States meet in Bogotá on Tuesday",
                "Colombia and the United States have met three times, and a friendly mood is"
                    + " expected in Bogotá."));
    assertThat(edition.stories().all()).hasSize(1);
    assertThat(edition.rising().isAside(edition.stories().all().iterator().next())).isTrue();
  }

  @Test
  void whatTellsNoActIsNeitherTrendingNorOnTheFrontPage() {
    Edition edition =
        edition(
            reading("Wire", 8, "Highest tower ride of Spain opens", "It is 112 metres tall."),
            reading("Paper", 9, "Spain's highest tower ride opens", "It stands 112 metres tall."));
    assertThat(edition.stories().all()).hasSize(1);

    assertThat(FrontPage.of(edition).trending()).isEmpty();
    assertThat(FrontPage.of(edition).stories()).isEmpty();
    assertThat(StoriesPage.of(edition).stories()).hasSize(1);
  }

  @Test
  void oneOutletAndItsCopyDoNotRise() {
    Edition edition =
        edition(
            reading("Wire", 8, "Colombia and United States open talks in Bogotá", TALKS),
            reading("Paper", 9, "Colombia and United States open talks in Bogotá", TALKS));

    assertThat(FrontPage.of(edition).trending()).isEmpty();
  }

  private static Edition edition(Reading... readings) {
    return Edition.of(List.of(readings), Parameters.load(), GAMES_APART);
  }

  private static Reading reading(String outlet, int hour, String headline, String body) {
    Instant published = Instant.parse("2026-02-02T%02d:00:00Z".formatted(hour));
    return READER.read(Articles.of(outlet + hour, "en", outlet, published, headline, body));
  }
}
