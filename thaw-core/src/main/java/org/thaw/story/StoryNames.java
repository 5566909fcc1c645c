package org.thaw.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thaw.fold.PersistentMap;
import org.thaw.reading.Reading;

/// The names in each story of the last edition that was asked, so that the next gathers only those
/// of stories that are others now. Thread-safe.
public final class StoryNames {

  /// What the name of a kind of measure begins with.
  public static final String MEASURE = "measure:";

  private ClusteredStories stories = ClusteredStories.of(List.of());

  /// Articles whose readings are others now, be their stories the same.
  private final Set<String> changed = new HashSet<>();

  private All known = new All(PersistentMap.empty(), PersistentMap.empty(), 0);

  /// @param names codes of countries, bodies and people, and of the kinds of measures told of
  /// @param published when its first article was
  record Named(String story, Set<String> names, Optional<Instant> published) {}

  /// The stories that have a name. Immutable; so many have the name of a great power that a list of
  /// them is not made anew for each that comes.
  record Bearers(PersistentMap<String> stories, int size) {

    private static final Bearers NONE = new Bearers(PersistentMap.empty(), 0);

    /// @param gone some of them
    /// @param come others than they are, or some of those that go
    private Bearers with(List<String> gone, List<String> come) {
      return new Bearers(
          stories.with(changes -> {
            gone.forEach(changes::remove);
            come.forEach(story -> changes.put(story, story));
          }),
          size - gone.size() + come.size());
    }

    void forEach(Consumer<String> each) {
      stories.forEach((story, same) -> each.accept(story));
    }
  }

  /// What the stories of an edition name. Immutable; the next shares with it what did not change.
  ///
  /// @param named by story
  /// @param bearers by name, the stories that have it
  /// @param size how many stories there are
  record All(PersistentMap<Named> named, PersistentMap<Bearers> bearers, int size) {

    Optional<Named> of(String story) {
      @Nullable Named found = named.get(story);
      return Optional.ofNullable(found);
    }

    Set<String> names(String story) {
      return of(story).map(Named::names).orElse(Set.of());
    }

    Bearers bearers(String name) {
      @Nullable Bearers found = bearers.get(name);
      return found == null ? Bearers.NONE : found;
    }

    private All with(Set<String> gone, List<Named> come, int stories) {
      Map<String, List<String>> less =
          byName(gone.stream().flatMap(story -> of(story).stream()).toList());
      Map<String, List<String>> more = byName(come);
      Set<String> touched = new HashSet<>(less.keySet());
      touched.addAll(more.keySet());
      return new All(
          named.with(changes -> {
            gone.forEach(changes::remove);
            come.forEach(one -> changes.put(one.story(), one));
          }),
          bearers.with(changes -> {
            for (String name : touched) {
              Bearers now =
                  bearers(name)
                      .with(less.getOrDefault(name, List.of()), more.getOrDefault(name, List.of()));
              if (now.size() == 0) {
                changes.remove(name);
              } else {
                changes.put(name, now);
              }
            }
          }),
          stories);
    }

    private static Map<String, List<String>> byName(List<Named> stories) {
      Map<String, List<String>> byName = new HashMap<>();
      for (Named story : stories) {
        for (String name : story.names()) {
          byName.computeIfAbsent(name, any -> new ArrayList<>()).add(story.story());
        }
      }
      return byName;
    }
  }

  /// Notes that these articles have come, gone or other readings.
  public synchronized void change(Set<String> articles) {
    changed.addAll(articles);
  }

  /// The names of the stories.
  ///
  /// @param readings by article; empty for those that are not shown
  synchronized All of(ClusteredStories now, Function<String, Optional<Reading>> readings) {
    Set<String> articles = new HashSet<>(changed);
    articles.addAll(now.differences(stories).orElseThrow());
    changed.clear();
    Set<String> gone = stories(articles, stories).keySet();
    List<Named> come =
        stories(articles, now).values().parallelStream()
            .map(story -> gathered(story, readings))
            .toList();
    known = known.with(gone, come, now.all().size());
    stories = now;
    return known;
  }

  private static Map<String, Story> stories(Set<String> articles, ClusteredStories all) {
    return articles.stream()
        .flatMap(article -> all.byId(article).stream())
        .collect(Collectors.toMap(Story::id, story -> story, (one, same) -> one));
  }

  private static Named gathered(Story story, Function<String, Optional<Reading>> readings) {
    Set<String> names = new HashSet<>();
    Optional<Instant> first = Optional.empty();
    for (Story.Member member : story.members()) {
      Optional<Reading> reading = readings.apply(member.article());
      reading.ifPresent(one -> names.addAll(names(one)));
      first = first.or(() -> reading.flatMap(one -> one.article().published()));
    }
    return new Named(story.id(), names, first);
  }

  private static Set<String> names(Reading reading) {
    Set<String> names = new HashSet<>(StoryArticle.names(reading));
    reading.measures().forEach(measure -> names.add(MEASURE + measure.kind().word()));
    return names;
  }
}
