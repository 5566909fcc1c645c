package org.thaw.evaluation.story;

import java.util.Arrays;
import java.util.List;

/// Logistic regression, shrunk towards zero, with weights held above bounds, by projected Newton
/// steps (Bertsekas 1982): weights that would leave their bound stand still, the others take the
/// step of the curvature among them, shortened until the loss falls. Deterministic.
public final class LogisticFit {

  private static final int STEPS = 200;
  private static final double SMALL = 1e-10;

  private final List<Example> examples;
  private final double total;
  private final double shrink;
  private final double[] least;

  private LogisticFit(List<Example> examples, double shrink, double[] least) {
    this.examples = examples;
    this.total = examples.stream().mapToDouble(Example::weight).sum();
    this.shrink = shrink;
    this.least = least;
  }

  /// One example.
  ///
  /// @param weight how much it counts
  public record Example(double[] values, boolean is, double weight) {}

  /// The weights.
  ///
  /// @param shrink how strongly they are drawn to zero, for each unit of the examples' mean loss
  /// @param least what each weight must not fall under
  public static double[] fit(List<Example> examples, double shrink, double[] least) {
    return new LogisticFit(examples, shrink, least).fit();
  }

  private double[] fit() {
    double[] weights = Arrays.stream(least).map(bound -> Math.max(bound, 0)).toArray();
    double loss = loss(weights);
    for (int step = 0; step < STEPS; step++) {
      double[] move = move(weights);
      double share = 1;
      double[] next = moved(weights, move, share);
      while (loss(next) > loss && share > SMALL) {
        share /= 2;
        next = moved(weights, move, share);
      }
      double gain = loss - loss(next);
      if (gain <= SMALL) {
        return gain > 0 ? next : weights;
      }
      weights = next;
      loss -= gain;
    }
    return weights;
  }

  private double[] moved(double[] weights, double[] move, double share) {
    double[] next = weights.clone();
    for (int i = 0; i < next.length; i++) {
      next[i] = Math.max(least[i], weights[i] + share * move[i]);
    }
    return next;
  }

  /// The Newton step of the weights that are free to move.
  private double[] move(double[] weights) {
    int size = weights.length;
    double[] slope = new double[size];
    double[][] curve = new double[size][size];
    for (Example example : examples) {
      double found = probability(weights, example.values());
      double share = example.weight() / total;
      for (int i = 0; i < size; i++) {
        double value = example.values()[i];
        if (value != 0) {
          slope[i] += share * ((example.is() ? 1 : 0) - found) * value;
          for (int j = 0; j <= i; j++) {
            curve[i][j] += share * found * (1 - found) * value * example.values()[j];
          }
        }
      }
    }
    for (int i = 0; i < size; i++) {
      slope[i] -= shrink * weights[i];
      curve[i][i] += shrink;
      if (weights[i] <= least[i] && slope[i] <= 0) {
        hold(curve, slope, i);
      }
    }
    return solved(curve, slope);
  }

  private static void hold(double[][] curve, double[] slope, int i) {
    slope[i] = 0;
    Arrays.fill(curve[i], 0, i, 0);
    for (int row = i + 1; row < slope.length; row++) {
      curve[row][i] = 0;
    }
  }

  /// Solves by Cholesky's decomposition of the lower half, in place.
  private static double[] solved(double[][] lower, double[] right) {
    int size = right.length;
    double[] solution = right.clone();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = lower[i][j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
      }
      for (int k = 0; k < i; k++) {
        solution[i] -= lower[i][k] * solution[k];
      }
      solution[i] /= lower[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        solution[i] -= lower[k][i] * solution[k];
      }
      solution[i] /= lower[i][i];
    }
    return solution;
  }

  private double loss(double[] weights) {
    double loss = 0;
    for (Example example : examples) {
      double odds = logOdds(weights, example.values());
      double against = example.is() ? -odds : odds;
      loss +=
          example.weight() / total * (Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(odds))));
    }
    return loss + shrink / 2 * Arrays.stream(weights).map(weight -> weight * weight).sum();
  }

  private static double probability(double[] weights, double[] values) {
    return 1 / (1 + Math.exp(-logOdds(weights, values)));
  }

  private static double logOdds(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }
}
