package org.thaw.evaluation.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.thaw.evaluation.story.LogisticFit.Example;

class LogisticFitTest {

  private static final double FREE = Double.NEGATIVE_INFINITY;

  @Test
  void aConstantLearnsTheLogOddsOfTheExamples() {
    List<Example> examples =
        List.of(new Example(new double[] {1}, true, 3), new Example(new double[] {1}, false, 1));
    assertThat(LogisticFit.fit(examples, 0, new double[] {FREE})[0])
        .isCloseTo(Math.log(3), within(1e-4));
  }

  @Test
  void noSmallChangeWithinTheBoundsLosesLess() {
    List<Example> examples = examples(20261127);
    double[] least = {FREE, 0, 0, -0.5};
    double[] weights = LogisticFit.fit(examples, 0.01, least);
    double loss = loss(examples, weights, 0.01);
    assertThat(weights[2]).isZero();
    for (int i = 0; i < weights.length; i++) {
      for (double change : new double[] {-0.01, 0.01}) {
        double[] other = weights.clone();
        other[i] = Math.max(least[i], other[i] + change);
        assertThat(loss(examples, other, 0.01)).isGreaterThanOrEqualTo(loss - 1e-9);
      }
    }
  }

  /// What the second says for, the third says against, and the fourth does not matter.
  private static List<Example> examples(long seed) {
    Random random = new Random(seed);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      double[] values = {1, random.nextDouble(), random.nextDouble(), random.nextDouble()};
      boolean is = random.nextGaussian() / 4 + values[1] - values[2] > 0;
      examples.add(new Example(values, is, 1));
    }
    return examples;
  }

  private static double loss(List<Example> examples, double[] weights, double shrink) {
    double loss = 0;
    for (Example example : examples) {
      double odds = 0;
      for (int i = 0; i < weights.length; i++) {
        odds += weights[i] * example.values()[i];
      }
      loss += Math.log1p(Math.exp(example.is() ? -odds : odds)) / examples.size();
    }
    for (double weight : weights) {
      loss += shrink / 2 * weight * weight;
    }
    return loss;
  }
}
