package org.thaw.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.EventType;

/// What a verb may mean whose rows in the lexicon do not hold: a multinomial linear model over
/// {@link VerbFeatures}, with the coefficients of `proposals.LANG.tsv` ({@link ProposalCalibration}
/// fits them).
///
/// It proposes an act only for somebody named, and only one that is surer than the table's `least`.
final class Proposals {

  private static final String LEAST = "least";
  private static final String BIAS = "bias";
  private static final int CLASSES = EventType.values().length + 1;

  private final VerbFeatures features;
  private final Map<String, double[]> weights;
  private final double least;

  Proposals(VerbFeatures features, Map<String, double[]> weights, double least) {
    this.features = features;
    this.weights = weights;
    this.least = least;
  }

  /// The model of a language; none where it has no table.
  static Optional<Proposals> load(String language) {
    String table = "proposals." + language + ".tsv";
    if (Proposals.class.getResource(table) == null) {
      return Optional.empty();
    }
    double least = 1;
    Map<String, double[]> weights = new HashMap<>();
    for (List<String> row : Table.read(table, 2)) {
      if (row.get(0).equals(LEAST)) {
        least = Double.parseDouble(row.get(1));
      } else {
        weights.put(row.get(0), weights(row.get(1)));
      }
    }
    return Optional.of(new Proposals(features(language), weights, least));
  }

  static VerbFeatures features(String language) {
    return new VerbFeatures(
        Table.read("clusters." + language + ".tsv", 2),
        Table.read("classes." + language + ".tsv", 2));
  }

  /// Reads `AID .41, - -.2`: types, or `-` for no act, each with its weight.
  private static double[] weights(String cell) {
    double[] weights = new double[CLASSES];
    for (String part : cell.split(", ")) {
      int space = part.indexOf(' ');
      String type = part.substring(0, space);
      int at = type.equals("-") ? CLASSES - 1 : EventType.valueOf(type).ordinal();
      weights[at] = Double.parseDouble(part.substring(space + 1));
    }
    return weights;
  }

  /// The likeliest act of the verb, if it is likely and somebody named does it.
  Optional<Act> of(Scene scene, Clause clause, Composer composer) {
    if (clause.subjects().stream().noneMatch(scene::namesParty)) {
      return Optional.empty();
    }
    double[] probabilities = probabilities(features.of(scene, clause.predicate()));
    int best = best(probabilities);
    if (probabilities[best] < least) {
      return Optional.empty();
    }
    EventType type = EventType.values()[best];
    return Optional.of(composer.proposed(type, clause, probabilities[best]));
  }

  /// The likeliest type, by its place.
  static int best(double[] probabilities) {
    int best = 0;
    for (int c = 0; c < EventType.values().length; c++) {
      best = probabilities[c] > probabilities[best] ? c : best;
    }
    return best;
  }

  /// The probability of each type, in the order of their declaration, and last of no act.
  double[] probabilities(Set<String> names) {
    double[] sums = new double[CLASSES];
    add(BIAS, sums);
    names.forEach(name -> add(name, sums));
    return Multinomial.probabilities(sums);
  }

  private void add(String name, double[] sums) {
    double[] row = weights.get(name);
    if (row != null) {
      for (int c = 0; c < sums.length; c++) {
        sums[c] += row[c];
      }
    }
  }
}
