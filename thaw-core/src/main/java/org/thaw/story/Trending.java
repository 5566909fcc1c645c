package org.thaw.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Stories that gain independent outlets against their own past.
///
/// The score is the number of outlets with words of their own in the last window of time, less the
/// mean number in the windows of the story's life before it, a week of them at most. Two outlets at
/// least; copies count once with their original, and make no story older.
///
/// A story that grows by an outlet a day has never two in one: it rises over more than one window
/// while an outlet that was new to it came in the last.
public final class Trending {

  private static final int FEWEST = 2;
  private static final int PAST = 7;

  private Trending() {}

  /// A story that gains outlets.
  ///
  /// @param now outlets in the last window
  /// @param before mean outlets in the windows before
  /// @param window how long one is
  public record Rise(Story story, int now, double before, Duration window) {

    /// How many outlets more than it used to have.
    public double gain() {
      return now - before;
    }
  }

  /// The stories that rise in the last window, the steepest first; behind them those that rise over
  /// `longer`, a longer one, and have an outlet of the last window that they had not before.
  ///
  /// @param published when each article was published
  /// @param belongs false for stories that are to be left out, such as sport
  public static List<Rise> rank(
      Collection<Story> stories,
      Map<String, Instant> published,
      Instant asOf,
      Duration window,
      Duration longer,
      Predicate<Story> belongs) {
    List<Rise> rises = new ArrayList<>(rank(stories, published, asOf, window, belongs));
    Set<String> listed = new HashSet<>();
    rises.forEach(rise -> listed.add(rise.story().id()));
    Predicate<Story> grows =
        story ->
            !listed.contains(story.id())
                && hasNewcomer(story, published, asOf.minus(window), asOf)
                && belongs.test(story);
    rises.addAll(rank(stories, published, asOf, longer, grows));
    return rises;
  }

  private static boolean hasNewcomer(
      Story story, Map<String, Instant> published, Instant from, Instant until) {
    Set<String> now = outlets(story, published, from, until);
    now.removeAll(outlets(story, published, Instant.MIN, from));
    return !now.isEmpty();
  }

  /// The rising stories as of a time, the steepest first.
  ///
  /// @param published when each article was published
  /// @param window how long `now` is
  /// @param belongs false for stories that are to be left out, such as sport
  public static List<Rise> rank(
      Collection<Story> stories,
      Map<String, Instant> published,
      Instant asOf,
      Duration window,
      Predicate<Story> belongs) {
    List<Rise> rises = new ArrayList<>();
    for (Story story : stories) {
      int now = outlets(story, published, asOf.minus(window), asOf).size();
      double before = now < FEWEST ? 0 : before(story, published, asOf.minus(window), window);
      if (now >= FEWEST && now > before && belongs.test(story)) {
        rises.add(new Rise(story, now, before, window));
      }
    }
    rises.sort(
        Comparator.comparingDouble((Rise rise) -> -rise.gain())
            .thenComparing(rise -> -rise.now())
            .thenComparing(rise -> rise.story().id()));
    return rises;
  }

  private static double before(
      Story story, Map<String, Instant> published, Instant until, Duration window) {
    Instant first =
        story.members().stream()
            .filter(member -> member.copyOf().isEmpty())
            .map(Story.Member::article)
            .filter(published::containsKey)
            .map(article -> published.getOrDefault(article, until))
            .min(Comparator.naturalOrder())
            .orElse(until);
    int windows = 0;
    int sum = 0;
    for (Instant end = until; windows < PAST && end.isAfter(first); end = end.minus(window)) {
      sum += outlets(story, published, end.minus(window), end).size();
      windows++;
    }
    return windows == 0 ? 0 : (double) sum / windows;
  }

  private static Set<String> outlets(
      Story story, Map<String, Instant> published, Instant from, Instant until) {
    Set<String> outlets = new TreeSet<>();
    for (Story.Member member : story.members()) {
      Instant at = published.get(member.article());
      boolean within = at != null && at.isAfter(from) && !at.isAfter(until);
      if (within && member.copyOf().isEmpty()) {
        outlets.add(member.outlet());
      }
    }
    return outlets;
  }
}
