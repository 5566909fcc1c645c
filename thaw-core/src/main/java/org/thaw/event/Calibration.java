package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Fits the confidence of codings on labelled articles: logistic regression with an L2 penalty by
/// full gradient descent, the same result for the same input.
///
/// The result is the table `confidence.tsv`. `thaw-evaluation` has the command that feeds it with
/// the development split.
public final class Calibration {

  private static final int ROUNDS = 600;
  private static final double RATE = 0.5;
  private static final int RAREST = 4;

  private final List<Example> examples = new ArrayList<>();
  private final double penalty;

  /// @param penalty L2 penalty for each example, such as 0.005
  public Calibration(double penalty) {
    this.penalty = penalty;
  }

  /// One coding: what can be said about it, and whether it was right.
  public record Example(Set<String> features, boolean right) {

    public Example {
      features = Set.copyOf(features);
    }
  }

  /// Adds a labelled coding.
  public void add(Example example) {
    examples.add(example);
  }

  /// Coefficients by feature name, with `bias`; features seen in fewer than four codings are left
  /// out.
  ///
  /// @throws IllegalStateException if no example was added
  public Map<String, Double> fit() {
    if (examples.isEmpty()) {
      throw new IllegalStateException("no codings to calibrate on");
    }
    Map<String, Double> weights = new TreeMap<>();
    weights.put("bias", 0.0);
    counts()
        .forEach((name, count) -> {
          if (count >= RAREST) {
            weights.put(name, 0.0);
          }
        });
    for (int round = 0; round < ROUNDS; round++) {
      step(weights);
    }
    return weights;
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(e -> e.features().forEach(name -> counts.merge(name, 1, Integer::sum)));
    return counts;
  }

  private void step(Map<String, Double> weights) {
    Map<String, Double> gradient = new TreeMap<>();
    Confidence model = new Confidence(weights);
    for (Example example : examples) {
      double error = (example.right() ? 1 : 0) - model.of(example.features());
      gradient.merge("bias", error, Double::sum);
      for (String name : example.features()) {
        if (weights.containsKey(name)) {
          gradient.merge(name, error, Double::sum);
        }
      }
    }
    double size = examples.size();
    gradient.forEach((name, sum) ->
        weights.merge(
            name,
            RATE
                * (sum / size
                    - (name.equals("bias") ? 0 : penalty * weights.getOrDefault(name, 0.0))),
            Double::sum));
  }
}
