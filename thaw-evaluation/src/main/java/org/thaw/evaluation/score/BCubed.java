package org.thaw.evaluation.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well a clustering agrees with the gold's (BCubed, Bagga & Baldwin 1998): over all items, the
/// part of an item's cluster that shares its story (precision), and of its story that shares its
/// cluster (recall). An item counts itself.
public record BCubed(double precision, double recall) {

  private record Both(String gold, String found) {}

  /// Agreement of two clusterings of the same items, each given as one label an item.
  public static BCubed of(List<String> gold, List<String> found) {
    Map<String, Integer> stories = new HashMap<>();
    Map<String, Integer> clusters = new HashMap<>();
    Map<Both, Integer> both = new HashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      stories.merge(gold.get(i), 1, Integer::sum);
      clusters.merge(found.get(i), 1, Integer::sum);
      both.merge(new Both(gold.get(i), found.get(i)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<Both, Integer> cell : both.entrySet()) {
      double items = cell.getValue();
      precision += items * items / clusters.getOrDefault(cell.getKey().found(), 1);
      recall += items * items / stories.getOrDefault(cell.getKey().gold(), 1);
    }
    return new BCubed(precision / gold.size(), recall / gold.size());
  }

  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
