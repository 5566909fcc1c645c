package org.thaw.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Stories that gain independent outlets against their own past.
///
/// The score is the number of outlets with words of their own in the last day, less the number in
/// the day before. Two outlets at least; copies count once with their original.
public final class Trending {

  private static final Duration DAY = Duration.ofHours(24);
  private static final int FEWEST = 2;

  private Trending() {}

  /// A story that gains outlets.
  ///
  /// @param now outlets in the last day
  /// @param before outlets in the day before
  public record Rise(Story story, int now, int before) {}

  /// The rising stories as of a time, the steepest first.
  ///
  /// @param published when each article was published
  public static List<Rise> rank(
      Collection<Story> stories, Map<String, Instant> published, Instant asOf) {
    List<Rise> rises = new ArrayList<>();
    for (Story story : stories) {
      int now = outlets(story, published, asOf.minus(DAY), asOf);
      int before = outlets(story, published, asOf.minus(DAY.multipliedBy(2)), asOf.minus(DAY));
      if (now >= FEWEST && now > before) {
        rises.add(new Rise(story, now, before));
      }
    }
    rises.sort(
        Comparator.comparingInt((Rise rise) -> rise.before() - rise.now())
            .thenComparing(rise -> -rise.now())
            .thenComparing(rise -> rise.story().id()));
    return rises;
  }

  private static int outlets(
      Story story, Map<String, Instant> published, Instant from, Instant until) {
    Set<String> outlets = new TreeSet<>();
    for (Story.Member member : story.members()) {
      Instant at = published.get(member.article());
      boolean within = at != null && at.isAfter(from) && !at.isAfter(until);
      if (within && member.copyOf().isEmpty()) {
        outlets.add(member.outlet());
      }
    }
    return outlets.size();
  }
}
