package org.thaw.server.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.reading.Reading;
import org.thaw.server.edition.Edition;
import org.thaw.story.Sport;
import org.thaw.story.Story;
import org.thaw.story.Trending;

/// Stories, latest first; or those that gain independent outlets.
public record StoriesPage(Optional<Instant> asOf, List<StoryLine> stories) {

  private static final int MOST = 120;
  private static final List<Duration> WINDOWS =
      List.of(Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(7));

  /// A story in a list.
  ///
  /// @param first its first article, whose headline stands for the story
  /// @param outlets independent outlets; copies do not count
  public record StoryLine(
      String id, Lines.ArticleLine first, Optional<Instant> last, int articles, int outlets) {}

  public static StoriesPage of(Edition edition) {
    return new StoriesPage(edition.asOf(), latest(edition).stream().limit(MOST).toList());
  }

  /// Stories that gain independent outlets against their own past, the steepest first, sport left
  /// out: of the last day, or of the last three or seven where nothing rose in less.
  public static StoriesPage trending(Edition edition) {
    Map<String, Instant> published = new HashMap<>();
    for (Reading reading : edition.readings()) {
      reading.article().published().ifPresent(at -> published.put(reading.article().id(), at));
    }
    Instant asOf = edition.asOf().orElse(Instant.EPOCH);
    List<Trending.Rise> rises =
        WINDOWS.stream()
            .map(window ->
                Trending.rank(
                    edition.stories().all(), published, asOf, window, s -> !isSport(edition, s)))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    return new StoriesPage(
        edition.asOf(),
        rises.stream().limit(MOST).map(rise -> line(edition, rise.story())).toList());
  }

  private static boolean isSport(Edition edition, Story story) {
    List<Reading> readings = edition.readings(story);
    return 2 * readings.stream().filter(reading -> Sport.is(reading.article())).count()
        > readings.size();
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
    List<Reading> readings = edition.readings(story);
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
