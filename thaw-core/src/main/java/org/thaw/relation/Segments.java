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

  private final List<Integer> days = new ArrayList<>();
  private final List<double[]> sums = new ArrayList<>();
  private final double[] shapes;
  private final double[] rates;
  private final double[] priors;
  private final double cooperationShare;

  /// @param tellings number of stories that tell of a day
  Segments(Days history, Map<LocalDate, Integer> tellings, Parameters parameters) {
    cooperationShare = parameters.cooperationShare();
    double unit = parameters.levels().eventWeight();
    shapes =
        new double[] {parameters.change().conflictShape(), parameters.change().cooperationShape()};
    rates =
        new double[] {
          shapes[0] * unit / parameters.levels().conflictReference(),
          shapes[1] * unit / parameters.levels().cooperationReference()
        };
    priors =
        new double[] {
          GammaFunctions.logPrior(shapes[0], rates[0]), GammaFunctions.logPrior(shapes[1], rates[1])
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

  /// True if tension is higher in `[at, to)` than in `[from, at)`, as the index has it: what the
  /// line shows must not fall where a rise is marked.
  boolean rises(int from, int at, int to) {
    return tension(at, to) > tension(from, at);
  }

  /// The levels of a stretch as the index puts them together, less what is the same for all.
  private double tension(int from, int to) {
    return Math.log(level(0, from, to)) - cooperationShare * Math.log(level(1, from, to));
  }

  private double level(int series, int from, int to) {
    return (shapes[series] + sum(series, from, to)) / (rates[series] + sum(2, from, to));
  }

  private double evidence(int series, int from, int to) {
    return GammaFunctions.logEvidence(
        priors[series], sum(series, from, to), sum(2, from, to), shapes[series], rates[series]);
  }

  private double sum(int series, int from, int to) {
    return sums.get(to)[series] - sums.get(from)[series];
  }

  private static double cost(double count, double exposure) {
    return count <= 1e-12 ? 0 : -2 * count * (Math.log(count / exposure) - 1);
  }
}
