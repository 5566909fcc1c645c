package org.thaw.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thaw.finding.EventType;

/// A multinomial linear model from the features of a pair to the type of its event, with the
/// coefficients of `pair.tsv` ({@link PairCalibration} fits them). Always has an answer.
final class PairModel {

  private static final String BIAS = "bias";

  private final Map<String, Map<EventType, Double>> weights;

  PairModel(Map<String, Map<EventType, Double>> weights) {
    this.weights = weights;
  }

  static PairModel load() {
    Map<String, Map<EventType, Double>> weights = new HashMap<>();
    for (List<String> row : Table.read("pair.tsv", 3)) {
      weights
          .computeIfAbsent(row.get(0), key -> new EnumMap<>(EventType.class))
          .put(EventType.valueOf(row.get(1)), Double.parseDouble(row.get(2)));
    }
    return new PairModel(weights);
  }

  /// The probability of each type, adding up to 1.
  Map<EventType, Double> probabilities(Set<String> features) {
    double[] sums = new double[EventType.values().length];
    add(BIAS, sums);
    features.forEach(feature -> add(feature, sums));
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.exp(sums[i]);
      total += sums[i];
    }
    Map<EventType, Double> probabilities = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      probabilities.put(type, sums[type.ordinal()] / total);
    }
    return probabilities;
  }

  private void add(String feature, double[] sums) {
    weights
        .getOrDefault(feature, Map.of())
        .forEach((type, weight) -> sums[type.ordinal()] += weight);
  }
}
