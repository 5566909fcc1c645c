package org.thaw.event;

import java.util.Collections;
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
    return ofCells(Table.read("pair.tsv", 3));
  }

  /// The model of rows as {@link PairCalibration#fit} writes them: feature, type, weight.
  static PairModel of(List<String> rows) {
    return ofCells(rows.stream().map(row -> List.of(row.split("\t"))).toList());
  }

  private static PairModel ofCells(List<List<String>> rows) {
    Map<String, Map<EventType, Double>> weights = new HashMap<>();
    for (List<String> row : rows) {
      weights
          .computeIfAbsent(row.get(0), key -> new EnumMap<>(EventType.class))
          .put(EventType.valueOf(row.get(1)), Double.parseDouble(row.get(2)));
    }
    return new PairModel(weights);
  }

  /// The most probable type.
  EventType likeliest(Set<String> features) {
    return Collections.max(probabilities(features).entrySet(), Map.Entry.comparingByValue())
        .getKey();
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
