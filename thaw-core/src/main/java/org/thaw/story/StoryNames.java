package org.thaw.story;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.thaw.reading.Reading;

/// The names in each story of the last edition that was asked, so that the next gathers only those
/// of stories that are others now. Thread-safe.
public final class StoryNames {

  /// What the name of a kind of measure begins with.
  static final String MEASURE = "measure:";

  private Map<String, Named> known = Map.of();

  /// @param names codes of countries, bodies and people, and of the kinds of measures told of
  /// @param published when its first article was
  record Named(Story story, Set<String> names, Optional<Instant> published) {}

  /// The names of each story, by its id.
  ///
  /// @param readings by article; empty for those that are not shown
  synchronized Map<String, Named> of(
      Collection<Story> stories, Function<String, Optional<Reading>> readings) {
    Map<String, Named> before = known;
    Map<String, Named> now = HashMap.newHashMap(stories.size());
    stories.parallelStream()
        .map(story -> kept(story, before).orElseGet(() -> gathered(story, readings)))
        .toList()
        .forEach(named -> now.put(named.story().id(), named));
    known = Map.copyOf(now);
    return known;
  }

  @SuppressWarnings("ReferenceEquality") // a story that was grouped anew may have other readings
  private static Optional<Named> kept(Story story, Map<String, Named> before) {
    return Optional.ofNullable(before.get(story.id())).filter(named -> named.story() == story);
  }

  private static Named gathered(Story story, Function<String, Optional<Reading>> readings) {
    Set<String> names = new HashSet<>();
    Optional<Instant> first = Optional.empty();
    for (Story.Member member : story.members()) {
      Optional<Reading> reading = readings.apply(member.article());
      reading.ifPresent(one -> names.addAll(names(one)));
      first = first.or(() -> reading.flatMap(one -> one.article().published()));
    }
    return new Named(story, names, first);
  }

  private static Set<String> names(Reading reading) {
    Set<String> names = new HashSet<>(StoryArticle.names(reading));
    reading.measures().forEach(measure -> names.add(MEASURE + measure.kind().word()));
    return names;
  }
}
