package org.thaw.relation;

import java.util.ArrayList;
import java.util.List;

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

  Segments(Days history, Parameters parameters) {
    double unit = parameters.eventWeight();
    rates =
        new double[] {
          SHAPE * unit / parameters.conflictReference(),
          SHAPE * unit / parameters.cooperationReference()
        };
    double[] sum = new double[3];
    sums.add(sum.clone());
    double dispersion = parameters.change().dispersion();
    for (int i = 0; i < history.count(); i++) {
      DayInput day = history.inputs().get(i);
      if (day.active() > 0) {
        sum[0] += day.quads().conflict() / unit / dispersion;
        sum[1] += day.quads().cooperation() / unit / dispersion;
        sum[2] += day.active() / dispersion;
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

  /// Twice the negative maximal log likelihood of the active days `[from, to)` at one level, less
  /// what is the same for any segmentation.
  double cost(int from, int to) {
    double exposure = sum(2, from, to);
    return cost(sum(0, from, to), exposure) + cost(sum(1, from, to), exposure);
  }

  /// Log marginal likelihood of the active days `[from, to)` under the gamma priors.
  double evidence(int from, int to) {
    double exposure = sum(2, from, to);
    return evidence(sum(0, from, to), exposure, rates[0])
        + evidence(sum(1, from, to), exposure, rates[1]);
  }

  /// Logarithm of conflict over half of cooperation in `[from, to)`, for the direction of a change.
  double tension(int from, int to, double share) {
    double exposure = sum(2, from, to);
    double conflict = (SHAPE + sum(0, from, to)) / (rates[0] + exposure);
    double cooperation = (SHAPE + sum(1, from, to)) / (rates[1] + exposure);
    return Math.log(conflict * rates[0]) - share * Math.log(cooperation * rates[1]);
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
