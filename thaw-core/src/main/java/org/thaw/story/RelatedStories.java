package org.thaw.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thaw.reading.Reading;

/// Names the stories that share names with one, the rarest shared names first, with the reason.
///
/// Names are gathered when a page first asks. Thread-safe.
public final class RelatedStories {

  private static final int MOST = 5;

  /// Stories looked at for one; those of its rarest names come first.
  private static final int LOOK = 4000;

  private final Collection<Story> stories;
  private final Function<String, Optional<Reading>> readings;
  private final UnaryOperator<String> wording;
  private final StoryNames kept;
  private @Nullable Names names;

  /// @param readings by article; empty for those that are not shown
  /// @param wording how a name's code is said to people
  /// @param kept the names of stories, kept from one edition to the next
  public RelatedStories(
      Collection<Story> stories,
      Function<String, Optional<Reading>> readings,
      UnaryOperator<String> wording,
      StoryNames kept) {
    this.stories = stories;
    this.readings = readings;
    this.wording = wording;
    this.kept = kept;
  }

  /// @param of names of a story
  /// @param stories of a name
  private record Names(Map<String, Set<String>> of, Map<String, List<String>> stories) {

    double rarity(String name) {
      return Math.log((1.0 + of.size()) / stories.getOrDefault(name, List.of()).size());
    }

    Comparator<String> rarestFirst() {
      return Comparator.comparingDouble((String name) -> -rarity(name)).thenComparing(name -> name);
    }

    /// Other stories that share a name, up to a bound.
    Set<String> near(String story) {
      Set<String> near = new HashSet<>();
      of.getOrDefault(story, Set.of()).stream()
          .sorted(rarestFirst())
          .takeWhile(name -> near.size() < LOOK)
          .forEach(name -> near.addAll(stories.getOrDefault(name, List.of())));
      near.remove(story);
      return near;
    }
  }

  private synchronized Names names() {
    Names known = names;
    if (known == null) {
      known = new Names(new HashMap<>(), new HashMap<>());
      known.of().putAll(kept.of(stories, readings));
      for (Story story : stories) {
        for (String name : known.of().getOrDefault(story.id(), Set.of())) {
          known.stories().computeIfAbsent(name, n -> new ArrayList<>()).add(story.id());
        }
      }
      names = known;
    }
    return known;
  }

  /// Gathers the names before a page asks.
  public void gather() {
    names();
  }

  /// Up to five other stories, the closest first; two shared names at least.
  public List<RelatedStory> of(String story) {
    Names all = names();
    Set<String> own = all.of().getOrDefault(story, Set.of());
    record Close(String id, double weight, List<String> shared) {}
    List<Close> close = new ArrayList<>();
    for (String id : all.near(story)) {
      Set<String> others = all.of().getOrDefault(id, Set.of());
      List<String> shared =
          others.stream().filter(own::contains).sorted(all.rarestFirst()).toList();
      if (shared.size() >= 2) {
        double weight = shared.stream().mapToDouble(all::rarity).sum();
        close.add(new Close(id, weight / Math.sqrt(4 + others.size()), shared));
      }
    }
    close.sort(Comparator.comparingDouble((Close c) -> -c.weight()).thenComparing(Close::id));
    return close.stream().limit(MOST).flatMap(c -> related(c.id(), c.shared()).stream()).toList();
  }

  private Optional<RelatedStory> related(String story, List<String> names) {
    List<String> shared =
        names.stream()
            .map(name -> name.replaceFirst("^person:", ""))
            .map(wording)
            .distinct()
            .limit(4)
            .toList();
    return readings
        .apply(story)
        .map(Reading::article)
        .map(article ->
            new RelatedStory(
                story,
                article.headline(),
                article.language(),
                shared,
                "both speak of "
                    + shared.stream()
                        .map(CountryWords::english)
                        .collect(Collectors.joining(", "))));
  }
}
