package org.thaw.evaluation.validation;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thaw.relation.Point;
import org.thaw.relation.RelationHistory;

/// Where a month stands among the months of a pair's own history, by the highest index of its days.
///
/// @param rank 1 for the most tense month
/// @param months number of months with coverage
/// @param peak highest index of the month
/// @param peaks true if the index is higher than on any day of the half-year before, and lower
///   again three months later (the level remembers for weeks, so the height may last)
record MonthRank(int rank, int months, double peak, boolean peaks) {

  private static final double TWENTIETH = 0.05;

  /// The rank of a month; empty if it has no coverage.
  static Optional<MonthRank> of(RelationHistory history, YearMonth month) {
    TreeMap<YearMonth, Double> peaks = peaks(history);
    Double peak = peaks.get(month);
    if (peak == null) {
      return Optional.empty();
    }
    int rank = 1 + (int) peaks.values().stream().filter(other -> other > peak).count();
    return Optional.of(new MonthRank(rank, peaks.size(), peak, isPeak(peaks, month, peak)));
  }

  private static TreeMap<YearMonth, Double> peaks(RelationHistory history) {
    TreeMap<YearMonth, Double> peaks = new TreeMap<>();
    for (Point point : history.points()) {
      point
          .estimate()
          .ifPresent(
              estimate -> peaks.merge(YearMonth.from(point.date()), estimate.value(), Math::max));
    }
    return peaks;
  }

  private static boolean isPeak(Map<YearMonth, Double> peaks, YearMonth month, double peak) {
    boolean higher = true;
    for (int back = 1; back <= 6; back++) {
      higher &= peak > peaks.getOrDefault(month.minusMonths(back), 0.0);
    }
    return higher && peak > peaks.getOrDefault(month.plusMonths(3), 0.0);
  }

  /// Share of the months that are at least as tense.
  double share() {
    return (double) rank / months;
  }

  /// True if the month is among the most tense twentieth of all.
  boolean inTopTwentieth() {
    return share() <= TWENTIETH;
  }
}
