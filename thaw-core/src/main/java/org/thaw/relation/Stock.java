package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

  /// @param probability that it is real
  private record Likely(MeasureHistory measure, double probability) {}

  private record Side(Measure.Kind kind, String imposer) {}

  Stock(List<MeasureHistory> measures, Parameters parameters) {
    this.measures = measures;
    List<Likely> likely =
        measures.stream()
            .map(measure -> new Likely(measure, probability(measure, parameters)))
            .toList();
    TreeSet<LocalDate> days = new TreeSet<>();
    for (MeasureHistory measure : measures) {
      measure.steps().stream().map(MeasureStep::date).forEach(days::add);
    }
    for (LocalDate day : days) {
      levels.put(day, level(likely, parameters, day));
    }
  }

  private static double level(List<Likely> measures, Parameters parameters, LocalDate day) {
    Map<Side, List<Double>> weights =
        new TreeMap<>(Comparator.comparing(Side::kind).thenComparing(Side::imposer));
    for (Likely likely : measures) {
      MeasureHistory measure = likely.measure();
      measure
          .state(day)
          .map(state -> parameters.weight(measure.kind(), state) * likely.probability())
          .filter(weight -> weight != 0)
          .ifPresent(weight ->
              weights
                  .computeIfAbsent(
                      new Side(measure.kind(), measure.imposer()), side -> new ArrayList<>())
                  .add(weight));
    }
    double level = 0;
    for (List<Double> ofSide : weights.values()) {
      ofSide.sort(Comparator.comparingDouble(weight -> -Math.abs(weight)));
      double share = 1;
      for (double weight : ofSide) {
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

  /// The stock at the end of a day.
  double on(LocalDate day) {
    var entry = levels.floorEntry(day);
    return entry == null ? 0 : entry.getValue();
  }
}
