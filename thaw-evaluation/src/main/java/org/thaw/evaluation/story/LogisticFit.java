package org.thaw.evaluation.story;

import java.util.List;

/// Logistic regression by gradient descent with momentum, shrunk towards zero, with weights held
/// above bounds. Deterministic.
public final class LogisticFit {

  private static final int STEPS = 6000;
  private static final double RATE = 0.5;
  private static final double MOMENTUM = 0.9;

  private LogisticFit() {}

  /// One example.
  ///
  /// @param weight how much it counts
  public record Example(double[] values, boolean is, double weight) {}

  /// The weights.
  ///
  /// @param shrink how strongly they are drawn to zero, for each unit of the examples' mean loss
  /// @param least what each weight must not fall under
  public static double[] fit(List<Example> examples, double shrink, double[] least) {
    double[] weights = new double[least.length];
    double[] speed = new double[least.length];
    double total = examples.stream().mapToDouble(Example::weight).sum();
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[weights.length];
      for (Example example : examples) {
        double error = (example.is() ? 1 : 0) - probability(weights, example.values());
        for (int i = 0; i < slope.length; i++) {
          slope[i] += example.weight() * error * example.values()[i] / total;
        }
      }
      for (int i = 0; i < weights.length; i++) {
        speed[i] = MOMENTUM * speed[i] + RATE * (slope[i] - shrink * weights[i]);
        weights[i] += speed[i];
        if (weights[i] < least[i]) {
          weights[i] = least[i];
          speed[i] = 0;
        }
      }
    }
    return weights;
  }

  private static double probability(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
