package org.thaw.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.thaw.finding.EventType;

/// Fits the model that types the event between two given parties, a {@link Multinomial}.
public final class PairCalibration {

  private static final int FOLDS = 5;
  private static final int ROUNDS = 300;
  private static final double RATE = 0.1;
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
    Multinomial fitting = new Multinomial(EventType.values().length, penalty, RATE, ROUNDS, RAREST);
    return rows(
        fitting.fit(
            examples.stream()
                .map(e -> new Multinomial.Example(e.features(), e.type().ordinal()))
                .toList()));
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
