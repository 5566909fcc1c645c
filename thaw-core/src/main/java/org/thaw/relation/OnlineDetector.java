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

  /// @param evidence of the days from its start to the last one looked at
  private record Run(int start, double mass, double evidence) {}

  /// The posterior of the start of the present level after the last active day.
  List<Start> starts(Segments segments) {
    List<Run> runs = new ArrayList<>();
    for (int day = 0; day < segments.count(); day++) {
      runs = next(runs, segments, day);
    }
    return runs.stream().map(run -> new Start(run.start(), run.mass())).toList();
  }

  private List<Run> next(List<Run> runs, Segments segments, int day) {
    double change = day == 0 ? 1 : changeProbability(segments.gap(day));
    List<Run> next = new ArrayList<>();
    double total = 0;
    for (Run run : runs) {
      double evidence = segments.evidence(run.start(), day + 1);
      double mass = run.mass() * (1 - change) * Math.exp(evidence - run.evidence());
      next.add(new Run(run.start(), mass, evidence));
      total += mass;
    }
    double evidence = segments.evidence(day, day + 1);
    double fresh = change * Math.exp(evidence);
    next.add(new Run(day, fresh, evidence));
    total += fresh;
    return normalized(next, total);
  }

  private double changeProbability(int gap) {
    return 1 - Math.pow(1 - hazard, gap);
  }

  private static List<Run> normalized(List<Run> runs, double total) {
    List<Run> kept = new ArrayList<>();
    for (Run run : runs) {
      double probability = run.mass() / total;
      if (probability > NEGLIGIBLE) {
        kept.add(new Run(run.start(), probability, run.evidence()));
      }
    }
    return kept;
  }
}
