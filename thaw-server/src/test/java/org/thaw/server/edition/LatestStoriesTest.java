package org.thaw.server.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.thaw.article.Article;
import org.thaw.embedding.Embedder;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;
import org.thaw.relation.Parameters;
import org.thaw.story.Story;
import org.thaw.testkit.Articles;
import org.thaw.testkit.PlainAnnotator;

class LatestStoriesTest {

  private static final Reader READER =
      new Reader(Map.of("en", new PlainAnnotator()), Knowledge.load());

  private static final List<String> SUBJECTS =
      List.of("harbour strike", "river flood", "teachers' pay", "copper mine", "night trains");

  /// What is told of a subject, unlike enough that no report is a copy of another.
  private static final List<String> TURNS =
      List.of(
          "Pickets stayed at the gates until dusk while both sides waited for the mediator's letter.",
          "Engineers measured the damage on Tuesday and asked for nine more pumps and a barge.",
          "A vote of the assembly put the question off to autumn, against the wish of its chair.");

  /// By the moment of the last report, newest first, then by id; stories without a date at the end.
  @Test
  void theOrderIsThatOfSortingAllStories() {
    long seed = 20260301;
    Edition edition = edition(new Random(seed));
    List<Story> sorted =
        edition.stories().all().stream()
            .sorted(
                Comparator.comparing((Story story) -> last(edition, story))
                    .reversed()
                    .thenComparing(Story::id))
            .toList();
    assertThat(sorted).as("seed %d", seed).hasSizeGreaterThan(8);

    assertThat(edition.latest().first(1000, story -> true)).isEqualTo(sorted);
    assertThat(edition.latest().first(4, story -> true)).isEqualTo(sorted.subList(0, 4));
    assertThat(edition.latest().first(3, story -> !story.equals(sorted.get(1))))
        .containsExactly(sorted.get(0), sorted.get(2), sorted.get(3));
  }

  private static Instant last(Edition edition, Story story) {
    return edition.readings(story).stream()
        .flatMap(reading -> reading.article().published().stream())
        .max(Comparator.naturalOrder())
        .orElse(Instant.MIN);
  }

  private static Edition edition(Random random) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
      Instant published =
          Instant.parse("2026-02-01T00:00:00Z").plusSeconds(21_600L * random.nextInt(80));
      int turn = random.nextInt(TURNS.size());
      Reading reading =
          READER.read(
              Articles.of(
                  "a" + i,
                  "en",
                  "outlet" + random.nextInt(4),
                  published,
                  "Report %d on the %s".formatted(turn, subject),
                  "The %s: %s".formatted(subject, TURNS.get(turn))));
      readings.add(i % 9 == 0 ? undated(reading) : reading);
    }
    return Edition.of(readings, Parameters.load(), Embedder.none());
  }

  private static Reading undated(Reading reading) {
    return READER.read(reading.article().dated(Optional.empty(), Article.Origin.UNKNOWN));
  }
}
