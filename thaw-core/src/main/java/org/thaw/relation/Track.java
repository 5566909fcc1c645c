package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.fold.Pair;
import org.thaw.fold.Stories;
import org.thaw.ledger.MeasureHistory;

/// The curve of a pair up to a day, kept so that the next day costs one step. Immutable.
///
/// @param reports the reports it was made of
/// @param measures the measures it was made with
/// @param first the day of the first estimate
/// @param last state at the end of the last day
record Track(
    Pair pair,
    PairReports reports,
    List<MeasureHistory> measures,
    PairNews news,
    LocalDate first,
    EstimateSeries estimates,
    IndexState last) {

  /// The curve up to a day, from `reports` that were all published by then.
  static Track of(
      Pair pair,
      PairReports reports,
      List<MeasureHistory> measures,
      Stories stories,
      Parameters parameters,
      LocalDate asOf) {
    PairNews news = new PairFold(stories, parameters).fold(pair, reports.reports(), asOf);
    LocalDate first = Days.first(news, asOf);
    Track start =
        new Track(pair, reports, measures, news, first, EstimateSeries.empty(), IndexState.start());
    return start.until(asOf, parameters);
  }

  /// True if a track of these would be the same as far as this one goes.
  boolean holds(PairReports others, List<MeasureHistory> otherMeasures) {
    return reports == others && measures.equals(otherMeasures);
  }

  /// The day after the last estimate.
  LocalDate next() {
    return first.plusDays(estimates.size());
  }

  /// The estimate of the last day; empty without coverage.
  Optional<Estimate> now() {
    return estimates.isEmpty() ? Optional.empty() : estimates.getLast();
  }

  /// This track with the days up to `asOf` behind it.
  Track until(LocalDate asOf, Parameters parameters) {
    IndexFormula formula = new IndexFormula(parameters);
    Days days = Days.between(pair, news, new Stock(measures, parameters), next(), asOf);
    List<Optional<Estimate>> more = new ArrayList<>(days.count());
    IndexState state = last;
    for (DayInput input : days.inputs()) {
      state = state.next(parameters.levels(), input);
      more.add(formula.covered(state) ? Optional.of(formula.estimate(state)) : Optional.empty());
    }
    return new Track(pair, reports, measures, news, first, estimates.with(more), state);
  }
}
