package org.thaw.relation;

import java.util.ArrayList;
import java.util.List;

/// Bayesian online change point detection (Adams & MacKay 2007) with Gamma–Poisson levels.
///
/// The run-length distribution is kept as the probability that the present level began on each
/// active day so far; starts that have become impossible are dropped.
final class OnlineDetector {

  private static final double NEGLIGIBLE = 1e-9;

  private final double hazard;

  /// @param hazard prior probability of a change on a day
  OnlineDetector(double hazard) {
    this.hazard = hazard;
  }

  /// Where the level of the last active day may have begun.
  ///
  /// @param start active day
  /// @param probability posterior, given all days up to the last
  record Start(int start, double probability) {}

  /// The posterior of the start of the present level after the last active day.
  List<Start> starts(Segments segments) {
    List<Start> runs = new ArrayList<>();
    for (int day = 0; day < segments.count(); day++) {
      runs = next(runs, segments, day);
    }
    return runs;
  }

  private List<Start> next(List<Start> runs, Segments segments, int day) {
    double change = day == 0 ? 1 : changeProbability(segments.gap(day));
    List<Start> next = new ArrayList<>();
    double total = 0;
    for (Start run : runs) {
      double predictive =
          segments.evidence(run.start(), day + 1) - segments.evidence(run.start(), day);
      double mass = run.probability() * (1 - change) * Math.exp(predictive);
      next.add(new Start(run.start(), mass));
      total += mass;
    }
    double fresh = change * Math.exp(segments.evidence(day, day + 1));
    next.add(new Start(day, fresh));
    total += fresh;
    return normalized(next, total);
  }

  private double changeProbability(int gap) {
    return 1 - Math.pow(1 - hazard, gap);
  }

  private static List<Start> normalized(List<Start> runs, double total) {
    List<Start> kept = new ArrayList<>();
    for (Start run : runs) {
      double probability = run.probability() / total;
      if (probability > NEGLIGIBLE) {
        kept.add(new Start(run.start(), probability));
      }
    }
    return kept;
  }
}
