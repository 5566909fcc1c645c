package org.thaw.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thaw.reading.Reading;

/// Names the stories that share names with one, and kinds of measures, the rarest shared names
/// first, those near in time before others, with the reason. What only everyone's names join, a
/// pair of countries and its presidents, is related where it is of the same days.
///
/// Names are gathered when a page first asks. Thread-safe.
public final class RelatedStories {

  private static final int MOST = 5;

  /// Stories looked at for one; those of its rarest names come first.
  private static final int LOOK = 4000;

  /// Share of all stories in which a name that joins stands at most.
  private static final double RARE = 0.1;

  /// Stories under which every name is rare.
  private static final int FEW = 30;

  private static final long NEAR_DAYS = 14;

  private final ClusteredStories stories;
  private final Function<String, Optional<Reading>> readings;
  private final UnaryOperator<String> wording;
  private final StoryNames kept;
  private StoryNames.@Nullable All names;

  /// @param readings by article; empty for those that are not shown
  /// @param wording how a name's code is said to people
  /// @param kept the names of stories, kept from one edition to the next
  public RelatedStories(
      ClusteredStories stories,
      Function<String, Optional<Reading>> readings,
      UnaryOperator<String> wording,
      StoryNames kept) {
    this.stories = stories;
    this.readings = readings;
    this.wording = wording;
    this.kept = kept;
  }

  private synchronized StoryNames.All names() {
    StoryNames.All known = names;
    if (known == null) {
      known = kept.of(stories, readings);
      names = known;
    }
    return known;
  }

  private static boolean isRare(StoryNames.All all, String name) {
    return all.size() < FEW || all.bearers(name).size() <= RARE * all.size();
  }

  private static double rarity(StoryNames.All all, String name) {
    return Math.log((1.0 + all.size()) / all.bearers(name).size());
  }

  private static Comparator<String> rarestFirst(StoryNames.All all) {
    return Comparator.comparingDouble((String name) -> -rarity(all, name))
        .thenComparing(name -> name);
  }

  /// How near two stories are in time, from 1 on one day to 0; 0 where a day is not known.
  private static double nearness(StoryNames.All all, String one, String other) {
    Optional<Instant> first = all.of(one).flatMap(StoryNames.Named::published);
    Optional<Instant> second = all.of(other).flatMap(StoryNames.Named::published);
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    double days = Math.abs(Duration.between(first.get(), second.get()).toHours() / 24.0);
    return NEAR_DAYS / (NEAR_DAYS + days);
  }

  /// Other stories that share a name, up to a bound.
  private static Set<String> near(StoryNames.All all, String story) {
    Set<String> near = new HashSet<>();
    all.names(story).stream()
        .sorted(rarestFirst(all))
        .takeWhile(name -> near.size() < LOOK)
        .forEach(name -> all.bearers(name).forEach(near::add));
    near.remove(story);
    return near;
  }

  /// Gathers the names before a page asks.
  public void gather() {
    names();
  }

  /// Up to five other stories, the closest first; two shared names at least.
  public List<RelatedStory> of(String story) {
    StoryNames.All all = names();
    Set<String> own = all.names(story);
    record Close(String id, double weight, List<String> shared) {}
    List<Close> close = new ArrayList<>();
    for (String id : near(all, story)) {
      Set<String> others = all.names(id);
      List<String> shared = others.stream().filter(own::contains).sorted(rarestFirst(all)).toList();
      double near = nearness(all, story, id);
      if (shared.size() >= 2
          && (near >= 0.5 || shared.stream().anyMatch(name -> isRare(all, name)))) {
        double weight = shared.stream().mapToDouble(name -> rarity(all, name)).sum();
        close.add(new Close(id, weight * (1 + near) / Math.sqrt(4 + others.size()), shared));
      }
    }
    close.sort(Comparator.comparingDouble((Close c) -> -c.weight()).thenComparing(Close::id));
    return close.stream().limit(MOST).flatMap(c -> related(c.id(), c.shared()).stream()).toList();
  }

  private Optional<RelatedStory> related(String story, List<String> names) {
    List<String> shared =
        names.stream()
            .map(name -> name.replaceFirst("^person:", ""))
            .map(name -> name.startsWith(StoryNames.MEASURE) ? name : wording.apply(name))
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
                article.published(),
                shared,
                "both speak of "
                    + shared.stream()
                        .map(RelatedStories::english)
                        .collect(Collectors.joining(", "))));
  }

  private static String english(String shared) {
    return shared.startsWith(StoryNames.MEASURE)
        ? shared.substring(StoryNames.MEASURE.length()).replace('-', ' ')
        : CountryWords.english(shared);
  }
}
