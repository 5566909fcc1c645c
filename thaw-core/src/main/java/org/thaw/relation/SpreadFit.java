package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/// How widely the level of conflict differs from one stretch of a relation to another: what a level
/// before and behind a change point is expected to be.
///
/// Levels are taken for gamma distributed over the stretches of four weeks of all pairs, and the
/// weight of a stretch's conflict, in typical events, for Poisson at its level and number of
/// stories. Fitted is the shape, over a grid: the smaller, the more the crises stand out.
/// Cooperation has no such fit, because in coded events hardly a day of news is without any.
final class SpreadFit {

  private static final int STRETCH_DAYS = 28;
  private static final int LEAST_DAYS = 3;
  private static final double[] SHAPES = {0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.7, 1, 1.5, 2, 4};
  private static final double LOWEST_MEAN = 0.02;
  private static final double HIGHEST_MEAN = 20;
  private static final double MEAN_STEP = 1.15;

  private final List<Stretch> fitted = new ArrayList<>();
  private final List<Stretch> heldOut = new ArrayList<>();
  private final double unit;

  /// @param unit weight of a typical event
  /// @param split first day that is held out
  SpreadFit(Collection<List<ActiveDay>> pairs, double unit, LocalDate split) {
    this.unit = unit;
    for (List<ActiveDay> days : pairs) {
      int from = 0;
      while (from < days.size()) {
        int to = end(days, from);
        if (to - from >= LEAST_DAYS) {
          boolean held = !days.get(from).date().isBefore(split);
          (held ? heldOut : fitted).add(stretch(days.subList(from, to)));
        }
        from = to;
      }
    }
  }

  /// @param weight of conflict, in typical events
  private record Stretch(double weight, int stories) {}

  private static int end(List<ActiveDay> days, int from) {
    LocalDate behind = days.get(from).date().plusDays(STRETCH_DAYS);
    int to = from;
    while (to < days.size() && days.get(to).date().isBefore(behind)) {
      to++;
    }
    return to;
  }

  private Stretch stretch(List<ActiveDay> days) {
    return new Stretch(
        days.stream().mapToDouble(ActiveDay::conflict).sum() / unit,
        days.stream().mapToInt(ActiveDay::stories).sum());
  }

  /// The likeliest shape.
  LevelFit.Spread best() {
    return DoubleStream.of(SHAPES)
        .mapToObj(this::trial)
        .max(Comparator.comparingDouble(spread -> spread.score().fitted()))
        .orElseThrow();
  }

  /// How well a shape tells the stretches, at the mean that suits it best.
  LevelFit.Spread trial(double shape) {
    double best = Double.NEGATIVE_INFINITY;
    double at = LOWEST_MEAN;
    for (double mean = LOWEST_MEAN; mean < HIGHEST_MEAN; mean *= MEAN_STEP) {
      double likelihood = logLikelihood(fitted, shape, shape / mean);
      if (likelihood > best) {
        best = likelihood;
        at = mean;
      }
    }
    double held = logLikelihood(heldOut, shape, shape / at);
    return new LevelFit.Spread(shape, new LevelFit.Score(best, held));
  }

  private static double logLikelihood(List<Stretch> stretches, double shape, double rate) {
    return stretches.stream()
        .mapToDouble(
            stretch -> GammaFunctions.logEvidence(stretch.weight, stretch.stories, shape, rate))
        .average()
        .orElse(Double.NaN);
  }
}
