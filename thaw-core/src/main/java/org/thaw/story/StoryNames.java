package org.thaw.story;

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

  private Map<String, Named> known = Map.of();

  private record Named(Story story, Set<String> names) {}

  /// The names of each story, by its id.
  ///
  /// @param readings by article; empty for those that are not shown
  synchronized Map<String, Set<String>> of(
      Collection<Story> stories, Function<String, Optional<Reading>> readings) {
    Map<String, Named> before = known;
    Map<String, Named> now = HashMap.newHashMap(stories.size());
    stories.parallelStream()
        .map(story -> kept(story, before).orElseGet(() -> gathered(story, readings)))
        .toList()
        .forEach(named -> now.put(named.story().id(), named));
    known = now;
    Map<String, Set<String>> names = HashMap.newHashMap(now.size());
    now.forEach((id, named) -> names.put(id, named.names()));
    return names;
  }

  @SuppressWarnings("ReferenceEquality") // a story that was grouped anew may have other readings
  private static Optional<Named> kept(Story story, Map<String, Named> before) {
    return Optional.ofNullable(before.get(story.id())).filter(named -> named.story() == story);
  }

  private static Named gathered(Story story, Function<String, Optional<Reading>> readings) {
    Set<String> names = new HashSet<>();
    for (Story.Member member : story.members()) {
      readings
          .apply(member.article())
          .ifPresent(reading -> names.addAll(StoryArticle.names(reading)));
    }
    return new Named(story, names);
  }
}
