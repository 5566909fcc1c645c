package org.thaw.server.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thaw.reading.Reading;
import org.thaw.rubric.RubricFinder;
import org.thaw.story.Story;
import org.thaw.story.Trending;

/// The stories of an edition that gain independent outlets against their own past, but for sport,
/// screens and the other rubrics that tell no politics: in the last day before its latest article,
/// or in the last three or seven where nothing rose in less. Worked out when a page first asks.
/// Thread-safe.
public final class RisingStories {

  private static final List<Duration> WINDOWS =
      List.of(Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(7));

  private final Edition edition;
  private final RubricFinder rubrics = new RubricFinder();
  private @Nullable List<Trending.Rise> rises;

  RisingStories(Edition edition) {
    this.edition = edition;
  }

  /// The steepest first.
  public synchronized List<Trending.Rise> all() {
    List<Trending.Rise> known = rises;
    if (known == null) {
      known = find();
      rises = known;
    }
    return known;
  }

  /// How a story rises, if it does.
  public Optional<Trending.Rise> of(String story) {
    return all().stream().filter(rise -> rise.story().id().equals(story)).findFirst();
  }

  private List<Trending.Rise> find() {
    Map<String, Instant> published = new HashMap<>();
    for (Reading reading : edition.readings()) {
      reading.article().published().ifPresent(at -> published.put(reading.article().id(), at));
    }
    Instant asOf = edition.asOf().orElse(Instant.EPOCH);
    return WINDOWS.stream()
        .map(window ->
            Trending.rank(
                edition.stories().all(), published, asOf, window, story -> !isAside(story)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// True if most of its reports belong to a rubric.
  public boolean isAside(Story story) {
    List<Reading> readings = edition.readings(story);
    return 2
            * readings.stream().filter(reading -> rubrics.of(reading.article()).isPresent()).count()
        > readings.size();
  }
}
