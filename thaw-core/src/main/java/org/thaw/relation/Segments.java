package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The active days of a pair as cumulated counts, and how well a stretch of them is told by one
/// level.
///
/// Two series side by side, conflict and cooperation, each Poisson with the day's stories as
/// exposure. Weights are divided by that of a typical event, so that a grave act counts for
/// several; counts and exposure are divided by the dispersion, because acts come in bursts.
final class Segments {

  private static final double SHAPE = 1;

  private final List<Integer> days = new ArrayList<>();
  private final List<double[]> sums = new ArrayList<>();
  private final double[] rates;

  /// @param tellings number of stories that tell of a day
  Segments(Days history, Map<LocalDate, Integer> tellings, Parameters parameters) {
    double unit = parameters.levels().eventWeight();
    rates =
        new double[] {
          SHAPE * unit / parameters.levels().conflictReference(),
          SHAPE * unit / parameters.levels().cooperationReference()
        };
    double[] sum = new double[3];
    sums.add(sum.clone());
    double dispersion = parameters.change().dispersion();
    for (int i = 0; i < history.count(); i++) {
      DayInput day = history.inputs().get(i);
      int stories = tellings.getOrDefault(history.date(i), 0);
      if (stories > 0) {
        sum[0] += day.quads().conflict() / unit / dispersion;
        sum[1] += day.quads().cooperation() / unit / dispersion;
        sum[2] += stories / dispersion;
        sums.add(sum.clone());
        days.add(i);
      }
    }
  }

  /// Number of active days.
  int count() {
    return days.size();
  }

  /// Day of the history on which an active day lies.
  int day(int active) {
    return days.get(active);
  }

  /// Days since the active day before.
  int gap(int active) {
    return days.get(active) - days.get(active - 1);
  }

  /// Twice the negative maximal log likelihood of the active days `[from, to)` at one level, less
  /// what is the same for any segmentation.
  double cost(int from, int to) {
    double exposure = sum(2, from, to);
    return cost(sum(0, from, to), exposure) + cost(sum(1, from, to), exposure);
  }

  /// Log marginal likelihood of the active days `[from, to)` under the gamma priors.
  double evidence(int from, int to) {
    return evidence(0, from, to) + evidence(1, from, to);
  }

  /// True if tension is higher in `[at, to)` than in `[from, at)`: by conflict if that shifted
  /// more, else by the want of cooperation.
  boolean rises(int from, int at, int to) {
    return gain(0, from, at, to) >= gain(1, from, at, to)
        ? rate(0, at, to) > rate(0, from, at)
        : rate(1, at, to) < rate(1, from, at);
  }

  /// How much better two levels tell a series than one, as a log likelihood ratio.
  private double gain(int series, int from, int at, int to) {
    return evidence(series, from, at) + evidence(series, at, to) - evidence(series, from, to);
  }

  private double rate(int series, int from, int to) {
    return sum(series, from, to) / sum(2, from, to);
  }

  private double evidence(int series, int from, int to) {
    return evidence(sum(series, from, to), sum(2, from, to), rates[series]);
  }

  private double sum(int series, int from, int to) {
    return sums.get(to)[series] - sums.get(from)[series];
  }

  private static double cost(double count, double exposure) {
    return count <= 1e-12 ? 0 : -2 * count * (Math.log(count / exposure) - 1);
  }

  private static double evidence(double count, double exposure, double rate) {
    return SHAPE * Math.log(rate)
        - GammaFunctions.logGamma(SHAPE)
        + GammaFunctions.logGamma(SHAPE + count)
        - (SHAPE + count) * Math.log(rate + exposure);
  }
}
