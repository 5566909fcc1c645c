package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.thaw.finding.Measure;
import org.thaw.fold.Citation;
import org.thaw.ledger.MeasureHistory;
import org.thaw.ledger.MeasureStep;

/// The weighted stock of measures in force between two countries, day by day.
///
/// A measure weighs by its kind and state, times the probability that it is real: 1 − (1 − p)^n,
/// with p the measured precision of the reading of measures and n the outlets that report it. Of
/// several of one kind and imposer the heaviest counts in full, the next half, the next a quarter:
/// a second list of names adds less than the first.
final class Stock {

  private final List<MeasureHistory> measures;
  private final TreeMap<LocalDate, Double> levels = new TreeMap<>();

  private record Side(Measure.Kind kind, String imposer) {}

  /// What a measure weighs from a day on.
  ///
  /// @param measure its place among the measures
  private record Change(int measure, double weight) {}

  Stock(List<MeasureHistory> measures, Parameters parameters) {
    this.measures = measures;
    Map<Side, TreeMap<Integer, Double>> standing =
        new TreeMap<>(Comparator.comparing(Side::kind).thenComparing(Side::imposer));
    changes(measures, parameters)
        .forEach((day, changes) -> {
          for (Change change : changes) {
            MeasureHistory measure = measures.get(change.measure());
            standing
                .computeIfAbsent(
                    new Side(measure.kind(), measure.imposer()), side -> new TreeMap<>())
                .put(change.measure(), change.weight());
          }
          levels.put(day, level(standing.values()));
        });
  }

  /// By day, what each measure that changed weighs from then on, of several of one day the last.
  private static TreeMap<LocalDate, List<Change>> changes(
      List<MeasureHistory> measures, Parameters parameters) {
    TreeMap<LocalDate, List<Change>> changes = new TreeMap<>();
    for (int i = 0; i < measures.size(); i++) {
      MeasureHistory measure = measures.get(i);
      double probability = probability(measure, parameters);
      for (MeasureStep step : measure.steps()) {
        if (step.state() != Measure.State.EXCEPTION) {
          double weight = parameters.weight(measure.kind(), step.state()) * probability;
          changes.computeIfAbsent(step.date(), day -> new ArrayList<>()).add(new Change(i, weight));
        }
      }
    }
    return changes;
  }

  private static double level(Collection<TreeMap<Integer, Double>> standing) {
    double level = 0;
    for (TreeMap<Integer, Double> ofSide : standing) {
      double share = 1;
      for (double weight :
          ofSide.values().stream()
              .filter(weight -> weight != 0)
              .sorted(Comparator.comparingDouble(weight -> -Math.abs(weight)))
              .toList()) {
        level += share * weight;
        share /= 2;
      }
    }
    return level;
  }

  private static double probability(MeasureHistory measure, Parameters parameters) {
    long outlets =
        measure.steps().stream()
            .flatMap(step -> step.evidence().stream())
            .map(Citation::outlet)
            .distinct()
            .count();
    return 1 - Math.pow(1 - parameters.measurePrecision(), outlets);
  }

  /// The measures it is made of.
  List<MeasureHistory> measures() {
    return measures;
  }

  /// The first day at whose end there was more, or less, in another stock; empty if there is none.
  Optional<LocalDate> differs(Stock other) {
    TreeSet<LocalDate> days = new TreeSet<>(levels.keySet());
    days.addAll(other.levels.keySet());
    return days.stream().filter(day -> on(day) != other.on(day)).findFirst();
  }

  /// The stock at the end of a day.
  double on(LocalDate day) {
    var entry = levels.floorEntry(day);
    return entry == null ? 0 : entry.getValue();
  }
}
