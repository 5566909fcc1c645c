package org.thaw.server.page;

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

  /// A story in a list.
  ///
  /// @param first its first article, whose headline stands for the story
  /// @param outlets independent outlets; copies do not count
  /// @param rise how it gains outlets, if it does
  public record StoryLine(
      String id,
      Lines.ArticleLine first,
      Optional<Instant> last,
      int articles,
      int outlets,
      Optional<RiseLine> rise) {}

  /// How a story gains independent outlets.
  ///
  /// @param now outlets in the last days
  /// @param before mean number of outlets in as many days before, over the story's life
  public record RiseLine(int now, double before, long days) {

    static Optional<RiseLine> of(Edition edition, String story) {
      return edition
          .rising()
          .of(story)
          .map(rise -> new RiseLine(rise.now(), rise.before(), rise.window().toDays()));
    }
  }

  public static StoriesPage of(Edition edition) {
    return new StoriesPage(edition.asOf(), latest(edition).stream().limit(MOST).toList());
  }

  /// Stories that gain independent outlets against their own past, the steepest first, sport left
  /// out.
  public static StoriesPage trending(Edition edition) {
    return new StoriesPage(edition.asOf(), rising(edition).stream().limit(MOST).toList());
  }

  static List<StoryLine> rising(Edition edition) {
    return edition.rising().all().stream().map(rise -> line(edition, rise.story())).toList();
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

  /// The latest stories that belong to no rubric such as sport.
  static List<StoryLine> latestOfPolitics(Edition edition, int most) {
    return latest(edition).stream()
        .filter(
            line -> edition.stories().byId(line.id()).filter(edition.rising()::isAside).isEmpty())
        .limit(most)
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
        story.independentOutlets(),
        RiseLine.of(edition, story.id()));
  }
}
