package org.thaw.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The trend of each day, with hysteresis.
///
/// A trend begins when the change over `trendDays` exceeds the band (the larger half-width of the
/// two days) and ends when it falls under `trendRelease` of it, turns round, or coverage ends.
final class Trends {

  private final Parameters parameters;

  Trends(Parameters parameters) {
    this.parameters = parameters;
  }

  /// One trend for each day of `estimates`.
  List<Trend> of(List<Optional<Estimate>> estimates) {
    List<Trend> trends = new ArrayList<>(estimates.size());
    Trend trend = Trend.UNKNOWN;
    for (int i = 0; i < estimates.size(); i++) {
      trend = next(trend, estimates, i);
      trends.add(trend);
    }
    return trends;
  }

  /// The trend of the last day: only the days since it was last the same whatever came before are
  /// looked at.
  Trend last(List<Optional<Estimate>> estimates) {
    int from = estimates.size();
    Trend trend = Trend.UNKNOWN;
    boolean open = true;
    while (open && from > 0) {
      from--;
      trend = next(Trend.UNKNOWN, estimates, from);
      open =
          next(Trend.WARMING, estimates, from) != trend
              || next(Trend.COOLING, estimates, from) != trend;
    }
    for (int day = from + 1; day < estimates.size(); day++) {
      trend = next(trend, estimates, day);
    }
    return trend;
  }

  private Trend next(Trend trend, List<Optional<Estimate>> estimates, int day) {
    int back = day - parameters.trendDays();
    return back < 0 || estimates.get(day).isEmpty() || estimates.get(back).isEmpty()
        ? Trend.UNKNOWN
        : next(trend, estimates.get(back).get(), estimates.get(day).get());
  }

  private Trend next(Trend trend, Estimate then, Estimate now) {
    double change = now.value() - then.value();
    double band = then.band(now);
    Trend towards = change > 0 ? Trend.COOLING : Trend.WARMING;
    double needed = trend == towards ? band * parameters.trendRelease() : band;
    return Math.abs(change) > needed ? towards : Trend.STEADY;
  }
}
