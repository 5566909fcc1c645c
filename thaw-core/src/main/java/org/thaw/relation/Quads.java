package org.thaw.relation;

import org.thaw.finding.EventType.Quad;

/// Weights of eight series: four quad classes in each of the two directions of a pair. Immutable.
///
/// @param forward by quad, of the pair's first country towards the second
/// @param backward by quad, of the second towards the first
record Quads(double[] forward, double[] backward) {

  static Quads empty() {
    return new Quads(new double[4], new double[4]);
  }

  double conflict() {
    return sum(true);
  }

  double cooperation() {
    return sum(false);
  }

  private double sum(boolean conflict) {
    double sum = 0;
    for (Quad quad : Quad.values()) {
      if (quad.isConflict() == conflict) {
        sum += forward[quad.ordinal()] + backward[quad.ordinal()];
      }
    }
    return sum;
  }

  /// These weights shrunk by `factor`, with `fresh` added.
  Quads next(double factor, Quads fresh) {
    Quads next = empty();
    for (int i = 0; i < 4; i++) {
      next.forward[i] = forward[i] * factor + fresh.forward[i];
      next.backward[i] = backward[i] * factor + fresh.backward[i];
    }
    return next;
  }

  /// The four levels of one direction, by quad.
  static Series series(double[] levels) {
    return new Series(
        levels[Quad.VERBAL_COOPERATION.ordinal()],
        levels[Quad.MATERIAL_COOPERATION.ordinal()],
        levels[Quad.VERBAL_CONFLICT.ordinal()],
        levels[Quad.MATERIAL_CONFLICT.ordinal()]);
  }
}
