package org.thaw.server.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.reading.Reading;
import org.thaw.server.edition.Edition;
import org.thaw.story.Story;

/// Stories, latest first; or those that gain independent outlets.
public record StoriesPage(Optional<Instant> asOf, List<StoryLine> stories) {

  private static final int MOST = 120;
  private static final Duration TRENDING = Duration.ofDays(7);
  private static final int TRENDING_OUTLETS = 2;

  /// A story in a list.
  ///
  /// @param first its first article, whose headline stands for the story
  /// @param outlets independent outlets; copies do not count
  public record StoryLine(
      String id, Lines.ArticleLine first, Optional<Instant> last, int articles, int outlets) {}

  public static StoriesPage of(Edition edition) {
    return new StoriesPage(edition.asOf(), latest(edition).stream().limit(MOST).toList());
  }

  /// Stories of the last week that at least two independent outlets report, most outlets first.
  public static StoriesPage trending(Edition edition) {
    Instant since = edition.asOf().orElse(Instant.EPOCH).minus(TRENDING);
    return new StoriesPage(
        edition.asOf(),
        latest(edition).stream()
            .filter(story -> story.outlets() >= TRENDING_OUTLETS)
            .filter(story -> story.last().filter(since::isBefore).isPresent())
            .sorted(Comparator.comparing(story -> -story.outlets()))
            .toList());
  }

  static List<StoryLine> latest(Edition edition) {
    return edition.stories().all().stream()
        .map(story -> line(edition, story))
        .sorted(
            Comparator.comparing((StoryLine story) -> story.last().orElse(Instant.MIN))
                .reversed()
                .thenComparing(StoryLine::id))
        .toList();
  }

  private static StoryLine line(Edition edition, Story story) {
    List<Reading> readings =
        story.members().stream()
            .flatMap(member -> edition.article(member.article()).stream())
            .toList();
    return new StoryLine(
        story.id(),
        Lines.ArticleLine.of(readings.getFirst()),
        readings.stream()
            .flatMap(reading -> reading.article().published().stream())
            .max(Comparator.naturalOrder()),
        readings.size(),
        story.independentOutlets());
  }
}
