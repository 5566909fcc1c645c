package org.thaw.story;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thaw.knowledge.Table;

/// How much each likeness says that two articles tell one story: a logistic regression, fitted by
/// `thaw train stories` and kept in `join-weights.tsv`.
final class JoinWeights {

  private static final int[] UNDATED = {
    names().indexOf("undated"), names().indexOf("across.undated")
  };

  static final JoinWeights STANDARD = load();

  private final double[] weights;

  private JoinWeights(double[] weights) {
    this.weights = weights;
  }

  /// The names of all weights, in the order of [Likeness#of].
  static List<String> names() {
    return Stream.concat(
            Likeness.NAMES.stream(), Likeness.NAMES.stream().map(name -> "across." + name))
        .toList();
  }

  private static JoinWeights load() {
    Map<String, Double> byName = new LinkedHashMap<>();
    for (Table.Row row : Table.load(JoinWeights.class, "join-weights.tsv").rows()) {
      byName.put(row.cell("likeness"), Double.parseDouble(row.cell("weight")));
    }
    double[] weights =
        names().stream().mapToDouble(name -> byName.getOrDefault(name, 0.0)).toArray();
    return new JoinWeights(weights);
  }

  /// The logarithm of the odds that the two tell one story.
  double logOdds(double[] likeness) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * likeness[i];
    }
    return sum;
  }

  /// What of the log-odds says only that a date is missing.
  double ofUndated(double[] likeness) {
    double sum = 0;
    for (int i : UNDATED) {
      sum += weights[i] * likeness[i];
    }
    return sum;
  }

  /// The log-odds as a probability.
  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  @Override
  public String toString() {
    return Arrays.toString(weights);
  }
}
