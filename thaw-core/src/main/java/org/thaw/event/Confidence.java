package org.thaw.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How likely a coding is right: a logistic model over what can be said about it, with the
/// coefficients of `confidence.tsv` ({@link Calibration} fits them).
final class Confidence {

  private static final String LEAST = "least";
  private static final String BIAS = "bias";

  private final Map<String, Double> weights;

  Confidence(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  static Confidence load() {
    Map<String, Double> weights = new HashMap<>();
    for (List<String> row : Table.read("confidence.tsv", 2)) {
      weights.put(row.get(0), Double.parseDouble(row.get(1)));
    }
    return new Confidence(weights);
  }

  /// Probability in (0, 1) for a coding with these features; unknown features count nothing.
  double of(Set<String> features) {
    double sum = weights.getOrDefault(BIAS, 0.0);
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// What is less likely than this is left out.
  double least() {
    return weights.getOrDefault(LEAST, 0.3);
  }
}
