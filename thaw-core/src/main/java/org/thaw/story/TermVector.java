package org.thaw.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A bag of weighted terms of length one, sorted by term, so that two can be multiplied in one
/// pass.
final class TermVector {

  static final TermVector EMPTY = new TermVector(new int[0], new float[0]);

  private final int[] terms;
  private final float[] weights;

  private TermVector(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /// The strongest `most` terms of the map, scaled to length one.
  static TermVector of(Map<Integer, Double> weights, int most) {
    List<Map.Entry<Integer, Double>> kept =
        weights.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(most)
            .sorted(Map.Entry.comparingByKey())
            .toList();
    double length = Math.sqrt(kept.stream().mapToDouble(e -> e.getValue() * e.getValue()).sum());
    int[] terms = new int[kept.size()];
    float[] values = new float[kept.size()];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = kept.get(i).getKey();
      values[i] = (float) (length == 0 ? 0 : kept.get(i).getValue() / length);
    }
    return new TermVector(terms, values);
  }

  /// The cosine of the two, in [0, 1].
  double dot(TermVector other) {
    double sum = 0;
    for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
      if (terms[i] == other.terms[j]) {
        sum += weights[i++] * other.weights[j++];
      } else if (terms[i] < other.terms[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, sum);
  }

  /// The sum of this, taken `count` times, and the other, scaled to length one again.
  TermVector mean(int count, TermVector other, int most) {
    Map<Integer, Double> sum = new HashMap<>();
    for (int i = 0; i < terms.length; i++) {
      sum.merge(terms[i], (double) weights[i] * count, Double::sum);
    }
    for (int i = 0; i < other.terms.length; i++) {
      sum.merge(other.terms[i], (double) other.weights[i], Double::sum);
    }
    return of(sum, most);
  }

  /// The `most` strongest terms.
  int[] strongest(int most) {
    Integer[] order = new Integer[terms.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    java.util.Arrays.sort(order, Comparator.comparingDouble(i -> -weights[i]));
    int[] strongest = new int[Math.min(most, order.length)];
    for (int i = 0; i < strongest.length; i++) {
      strongest[i] = terms[order[i]];
    }
    return strongest;
  }
}
