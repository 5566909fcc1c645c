package org.thaw.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.thaw.ledger.MeasureHistory;
import org.thaw.ledger.MeasureStep;

/// The weighted stock of measures in force between two countries, day by day.
final class Stock {

  private final TreeMap<LocalDate, Double> levels = new TreeMap<>();

  Stock(List<MeasureHistory> measures, Parameters parameters) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (MeasureHistory measure : measures) {
      measure.steps().stream().map(MeasureStep::date).forEach(days::add);
    }
    for (LocalDate day : days) {
      double level = 0;
      for (MeasureHistory measure : measures) {
        level +=
            measure.state(day).map(state -> parameters.weight(measure.kind(), state)).orElse(0.0);
      }
      levels.put(day, level);
    }
  }

  /// The stock at the end of a day.
  double on(LocalDate day) {
    var entry = levels.floorEntry(day);
    return entry == null ? 0 : entry.getValue();
  }
}
