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
      int back = i - parameters.trendDays();
      if (back < 0 || estimates.get(i).isEmpty() || estimates.get(back).isEmpty()) {
        trend = Trend.UNKNOWN;
      } else {
        trend = next(trend, estimates.get(back).get(), estimates.get(i).get());
      }
      trends.add(trend);
    }
    return trends;
  }

  private Trend next(Trend trend, Estimate then, Estimate now) {
    double change = now.value() - then.value();
    double band = Math.max(now.margin(), then.margin());
    Trend towards = change > 0 ? Trend.COOLING : Trend.WARMING;
    double needed = trend == towards ? band * parameters.trendRelease() : band;
    return Math.abs(change) > needed ? towards : Trend.STEADY;
  }
}
