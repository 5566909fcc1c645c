package org.thaw.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.thaw.finding.EventType;

/// Fits the model that says what a verb may mean whose rows do not hold ({@link Proposals}) on
/// every verb of labelled articles, each as if the row that holds for it were not there.
public final class ProposalCalibration {

  private static final int FOLDS = 5;
  private static final double SMALLEST = 0.04;
  private static final Multinomial FITTING =
      new Multinomial(EventType.values().length + 1, 0.0005, 0.1, 400, 4);

  private final List<Verb> verbs = new ArrayList<>();

  /// One verb of an article.
  ///
  /// @param article id of what it stands in: all its verbs are in one fold
  /// @param known true if a row of the lexicon holds for it
  /// @param features what {@link EventCoder#verbs} says of it
  /// @param right types of the acts it names, none for no act; the first is learnt
  public record Verb(String article, boolean known, Set<String> features, Set<EventType> right) {

    public Verb {
      features = Set.copyOf(features);
      right = Collections.unmodifiableSet(new LinkedHashSet<>(right));
    }

    private int number() {
      return right.isEmpty() ? EventType.values().length : right.iterator().next().ordinal();
    }

    private int fold() {
      CRC32 sum = new CRC32();
      sum.update(article.getBytes(StandardCharsets.UTF_8));
      return (int) (sum.getValue() / 3 % FOLDS);
    }
  }

  /// Of the proposals made, how many are right, and of how many acts.
  public record Score(int proposed, int right, int acts) {

    Score plus(int more, int rightly, int there) {
      return new Score(proposed + more, right + rightly, acts + there);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d proposed, %d right (%.2f), of %d acts",
          proposed,
          right,
          right / (double) Math.max(1, proposed),
          acts);
    }
  }

  public void add(Verb verb) {
    verbs.add(verb);
  }

  /// How models of the other four fifths of all articles do on verbs that a row holds for, hidden
  /// from them (`hidden`), and on the others (`open`), where a proposal must be as sure as `least`.
  public Map<String, Score> inFolds(double least) {
    Map<String, Score> scores = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Proposals model = model(verbs.stream().filter(verb -> verb.fold() != held).toList());
      for (Verb verb : verbs) {
        boolean told = verb.features().contains("subj=party");
        if (verb.fold() == held && (told || verb.features().contains("subj=of a party"))) {
          double[] p = model.probabilities(verb.features());
          int best = Proposals.best(p);
          int proposed = p[best] >= least ? 1 : 0;
          int right = verb.right().contains(EventType.values()[best]) ? proposed : 0;
          scores.merge(
              verb.known() ? "hidden" : "open",
              new Score(proposed, right, verb.right().isEmpty() ? 0 : 1),
              (a, b) -> a.plus(b.proposed(), b.right(), b.acts()));
        }
      }
    }
    return scores;
  }

  private static Proposals model(List<Verb> verbs) {
    return new Proposals(new VerbFeatures(List.of(), List.of()), fitted(verbs), 1);
  }

  private static Map<String, double[]> fitted(List<Verb> verbs) {
    List<Multinomial.Example> examples = new ArrayList<>();
    for (Verb verb : verbs) {
      List<String> features = new ArrayList<>(verb.features());
      features.add("bias");
      examples.add(new Multinomial.Example(features, verb.number()));
    }
    return new HashMap<>(FITTING.fit(examples));
  }

  /// Rows of the table: feature; types, or `-` for no act, each with its weight.
  public List<String> fit() {
    List<String> rows = new ArrayList<>();
    new TreeMap<>(fitted(verbs))
        .forEach((feature, weights) -> {
          List<String> cells = new ArrayList<>();
          for (int c = 0; c < weights.length; c++) {
            if (Math.abs(weights[c]) >= SMALLEST) {
              String type = c < EventType.values().length ? EventType.values()[c].name() : "-";
              cells.add(String.format(Locale.ROOT, "%s %.2f", type, weights[c]));
            }
          }
          if (!cells.isEmpty()) {
            rows.add(feature + "\t" + String.join(", ", cells));
          }
        });
    return rows;
  }
}
