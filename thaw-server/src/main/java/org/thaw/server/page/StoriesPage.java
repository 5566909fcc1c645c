package org.thaw.server.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.reading.Reading;
import org.thaw.server.edition.Edition;
import org.thaw.story.Story;
import org.thaw.story.Trending;

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
    return new StoriesPage(
        edition.asOf(), lines(edition, edition.latest().first(MOST, story -> true)));
  }

  /// Stories that gain independent outlets against their own past, the steepest first, sport left
  /// out.
  public static StoriesPage trending(Edition edition) {
    return new StoriesPage(edition.asOf(), rising(edition, MOST));
  }

  /// The first of the stories that gain independent outlets.
  static List<StoryLine> rising(Edition edition, int most) {
    return lines(
        edition, edition.rising().all().stream().limit(most).map(Trending.Rise::story).toList());
  }

  /// The latest stories that belong to no rubric such as sport.
  static List<StoryLine> latestOfPolitics(Edition edition, int most) {
    return lines(edition, edition.latest().first(most, story -> !edition.rising().isAside(story)));
  }

  private static List<StoryLine> lines(Edition edition, List<Story> stories) {
    return stories.stream().map(story -> line(edition, story)).toList();
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
