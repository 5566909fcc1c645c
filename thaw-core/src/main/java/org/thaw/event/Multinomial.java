package org.thaw.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Fits multinomial logistic regressions with an L2 penalty by full gradient descent with momentum:
/// the same result for the same input.
///
/// @param classes number of classes
/// @param penalty L2 penalty for each example
/// @param rate length of a step
/// @param rounds number of steps
/// @param rarest features of fewer examples are left out
record Multinomial(int classes, double penalty, double rate, int rounds, int rarest) {

  private static final double MOMENTUM = 0.9;

  /// @param features names of what is true of the example
  /// @param right its class, from 0
  record Example(Collection<String> features, int right) {}

  /// Weights by feature, one for each class.
  ///
  /// @throws IllegalStateException if there is no example
  Map<String, double[]> fit(List<Example> examples) {
    if (examples.isEmpty()) {
      throw new IllegalStateException("nothing to fit on");
    }
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    counts.values().removeIf(count -> count < rarest);
    Map<String, Integer> numbers = new TreeMap<>();
    counts.keySet().forEach(feature -> numbers.put(feature, numbers.size()));
    double[][] weights = descend(rows(examples, numbers), right(examples), numbers.size());
    Map<String, double[]> found = new TreeMap<>();
    numbers.forEach((feature, number) -> found.put(feature, weights[number]));
    return found;
  }

  private static List<int[]> rows(List<Example> examples, Map<String, Integer> numbers) {
    List<int[]> rows = new ArrayList<>();
    for (Example example : examples) {
      rows.add(
          example.features().stream()
              .filter(numbers::containsKey)
              .mapToInt(numbers::get)
              .sorted()
              .toArray());
    }
    return rows;
  }

  private static int[] right(List<Example> examples) {
    return examples.stream().mapToInt(Example::right).toArray();
  }

  private double[][] descend(List<int[]> rows, int[] right, int features) {
    double[][] weights = new double[features][classes];
    double[][] speed = new double[features][classes];
    for (int round = 0; round < rounds; round++) {
      double[][] gradient = gradient(rows, right, weights);
      for (int f = 0; f < features; f++) {
        for (int c = 0; c < classes; c++) {
          double slope = gradient[f][c] / rows.size() - penalty * weights[f][c];
          speed[f][c] = MOMENTUM * speed[f][c] + rate * slope;
          weights[f][c] += speed[f][c];
        }
      }
    }
    return weights;
  }

  private double[][] gradient(List<int[]> rows, int[] right, double[][] weights) {
    double[][] gradient = new double[weights.length][classes];
    for (int i = 0; i < right.length; i++) {
      double[] sums = new double[classes];
      for (int feature : rows.get(i)) {
        add(weights[feature], sums);
      }
      double[] error = probabilities(sums);
      for (int c = 0; c < classes; c++) {
        error[c] = (c == right[i] ? 1 : 0) - error[c];
      }
      for (int feature : rows.get(i)) {
        add(error, gradient[feature]);
      }
    }
    return gradient;
  }

  private static void add(double[] from, double[] to) {
    for (int c = 0; c < to.length; c++) {
      to[c] += from[c];
    }
  }

  /// The probability of each class whose sum of weights is given, adding up to 1.
  static double[] probabilities(double[] sums) {
    double[] found = new double[sums.length];
    double total = 0;
    for (int c = 0; c < sums.length; c++) {
      found[c] = Math.exp(sums[c]);
      total += found[c];
    }
    for (int c = 0; c < sums.length; c++) {
      found[c] /= total;
    }
    return found;
  }
}
