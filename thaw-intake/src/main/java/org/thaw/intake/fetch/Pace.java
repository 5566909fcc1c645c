package org.thaw.intake.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.thaw.source.SourceHealth;

/// How many items a day a source brings while it has news.
///
/// Where items are dated, the latest twenty over the time they span. Where they are not, what the
/// visits brought, weighted to fade over a week.
final class Pace {

  private static final int LATEST = 20;
  private static final int FEW = 3;
  private static final double FADES_OVER_DAYS = 7;
  private static final double DAY = 86_400;

  private Pace() {}

  /// @param dates of the items that are in the feed now, those that have one
  /// @param fresh how many of its items were new
  static double of(Collection<Instant> dates, int fresh, SourceHealth before, Instant now) {
    List<Instant> latest =
        dates.stream()
            .filter(date -> !date.isAfter(now))
            .sorted(Comparator.reverseOrder())
            .limit(LATEST)
            .toList();
    if (latest.isEmpty()) {
      return before
          .lastSuccess()
          .map(last -> faded(before.itemsADay(), fresh, days(last, now)))
          .orElse(before.itemsADay());
    }
    return latest.size() < FEW
        ? latest.size() / days(latest.getLast(), now)
        : (latest.size() - 1) / days(latest.getLast(), latest.getFirst());
  }

  /// What the rhythm is worth after a silence: a source that has long brought nothing is asked more
  /// seldom.
  static double now(SourceHealth health, Instant now) {
    return health
        .lastNew()
        .map(last -> Math.min(health.itemsADay(), LATEST / days(last, now)))
        .orElse(health.itemsADay());
  }

  private static double faded(double before, int fresh, double days) {
    double kept = Math.exp(-days / FADES_OVER_DAYS);
    return before * kept + (1 - kept) * fresh / days;
  }

  /// At least an hour, so that a burst is no rhythm.
  private static double days(Instant from, Instant to) {
    return Math.max(3600, Duration.between(from, to).toSeconds()) / DAY;
  }
}
