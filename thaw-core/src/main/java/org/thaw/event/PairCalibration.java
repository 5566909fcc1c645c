package org.thaw.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.thaw.finding.EventType;

/// Fits the model that types the event between two given parties: multinomial logistic regression
/// with an L2 penalty by full gradient descent, the same result for the same input.
public final class PairCalibration {

  private static final int FOLDS = 5;
  private static final int ROUNDS = 300;
  private static final double RATE = 1;
  private static final int RAREST = 3;
  private static final double SMALLEST = 0.03;
  private static final String BIAS = "bias";

  private final List<Example> examples = new ArrayList<>();
  private final double penalty;

  /// @param penalty L2 penalty, such as 0.006
  public PairCalibration(double penalty) {
    this.penalty = penalty;
  }

  private record Example(String set, int fold, List<String> features, Set<EventType> right) {

    EventType type() {
      return right.iterator().next();
    }
  }

  /// Adds the features of a labelled pair ({@link EventCoder#pairFeatures}).
  ///
  /// @param set the gold it comes from, under which {@link #accuracyInFolds} reports it
  /// @param text what it stands in: pairs of one text are in one fold
  /// @param right the types that are right, at least one; the first is learnt
  public void add(String set, String text, Set<String> features, Set<EventType> right) {
    List<String> names = new ArrayList<>(new TreeSet<>(features));
    names.add(BIAS);
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    examples.add(new Example(set, (int) (sum.getValue() % FOLDS), names, right));
  }

  /// For each set the part of its pairs, in [0, 1], that a model of the other four fifths of all
  /// texts types right: what to expect on text that was not learnt from.
  public Map<String, Double> accuracyInFolds() {
    Map<String, Tally> tallies = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      PairCalibration others = new PairCalibration(penalty);
      examples.stream().filter(e -> e.fold() != held).forEach(others.examples::add);
      PairModel model = PairModel.of(others.fit());
      for (Example example : examples) {
        if (example.fold() == held) {
          boolean right = example.right().contains(model.likeliest(Set.copyOf(example.features())));
          tallies.merge(example.set(), new Tally(right ? 1 : 0, 1), Tally::plus);
        }
      }
    }
    Map<String, Double> accuracies = new TreeMap<>();
    tallies.forEach((set, tally) -> accuracies.put(set, tally.right() / (double) tally.all()));
    return accuracies;
  }

  private record Tally(int right, int all) {

    Tally plus(Tally other) {
      return new Tally(right + other.right, all + other.all);
    }
  }

  /// Rows of `pair.tsv`: feature, type, weight; features seen less than three times are left out.
  ///
  /// @throws IllegalStateException if no example was added
  public List<String> fit() {
    if (examples.isEmpty()) {
      throw new IllegalStateException("no pairs to calibrate on");
    }
    Map<String, double[]> weights = new TreeMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
    counts.forEach((feature, count) -> {
      if (count >= RAREST) {
        weights.put(feature, new double[EventType.values().length]);
      }
    });
    for (int round = 0; round < ROUNDS; round++) {
      step(weights);
    }
    return rows(weights);
  }

  private void step(Map<String, double[]> weights) {
    Map<String, double[]> gradient = new TreeMap<>();
    PairModel model = new PairModel(byType(weights));
    for (Example example : examples) {
      Map<EventType, Double> guess =
          model.probabilities(
              Set.copyOf(example.features().subList(0, example.features().size() - 1)));
      for (String feature : example.features()) {
        if (weights.containsKey(feature)) {
          double[] sums =
              gradient.computeIfAbsent(feature, key -> new double[EventType.values().length]);
          guess.forEach((type, p) -> sums[type.ordinal()] -= p);
          sums[example.type().ordinal()] += 1;
        }
      }
    }
    gradient.forEach((feature, sums) -> move(Objects.requireNonNull(weights.get(feature)), sums));
  }

  private void move(double[] weights, double[] sums) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] += RATE * (sums[i] / examples.size() - penalty * weights[i]);
    }
  }

  private static Map<String, Map<EventType, Double>> byType(Map<String, double[]> weights) {
    Map<String, Map<EventType, Double>> byType = new TreeMap<>();
    weights.forEach((feature, values) -> {
      Map<EventType, Double> row = new EnumMap<>(EventType.class);
      Arrays.stream(EventType.values()).forEach(t -> row.put(t, values[t.ordinal()]));
      byType.put(feature, row);
    });
    return byType;
  }

  private static List<String> rows(Map<String, double[]> weights) {
    List<String> rows = new ArrayList<>();
    weights.forEach((feature, values) -> {
      for (EventType type : EventType.values()) {
        if (Math.abs(values[type.ordinal()]) >= SMALLEST) {
          rows.add("%s\t%s\t%.3f".formatted(feature, type, values[type.ordinal()]));
        }
      }
    });
    return rows;
  }
}
