package org.thaw.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.fold.Pair;
import org.thaw.fold.Stories;
import org.thaw.ledger.MeasureHistory;

/// The curve of a pair up to a day, kept so that the next day costs one step, and news of an
/// earlier day the steps since then. Immutable.
///
/// @param reports the reports it was made of
/// @param measures the measures it was made with
/// @param first the day of the first estimate
/// @param marks states at the end of every so many days, to go back to
/// @param last state at the end of the last day
record Track(
    Pair pair,
    PairReports reports,
    List<MeasureHistory> measures,
    PairNews news,
    LocalDate first,
    EstimateSeries estimates,
    List<IndexState> marks,
    IndexState last) {

  private static final int MARK_DAYS = 48;

  /// The curve up to a day, from `reports` that were all published by then.
  static Track of(
      Pair pair,
      PairReports reports,
      List<MeasureHistory> measures,
      Stories stories,
      Parameters parameters,
      LocalDate asOf) {
    PairNews news =
        new PairFold(stories, parameters).fold(pair, reports.reports(), asOf, PairNews.none());
    return start(pair, reports, measures, news).until(asOf, parameters);
  }

  private static Track start(
      Pair pair, PairReports reports, List<MeasureHistory> measures, PairNews news) {
    LocalDate first = Days.first(news, news.asOf());
    return new Track(
        pair,
        reports,
        measures,
        news,
        first,
        EstimateSeries.empty(),
        List.of(),
        IndexState.start());
  }

  /// The curve of these reports and measures up to a day, not before the last: what this one has of
  /// it is kept.
  Track renewed(
      PairReports others,
      List<MeasureHistory> otherMeasures,
      Stories stories,
      Parameters parameters,
      LocalDate asOf) {
    boolean sameMeasures = measures.equals(otherMeasures);
    if (reports == others && sameMeasures) {
      return with(news.on(asOf)).until(asOf, parameters);
    }
    PairNews fresh = new PairFold(stories, parameters).fold(pair, others.reports(), asOf, news);
    Track start = start(pair, others, otherMeasures, fresh);
    boolean goesOn = sameMeasures && start.first.equals(first);
    return (goesOn ? start.from(back(fresh.changed().orElse(next()))) : start)
        .until(asOf, parameters);
  }

  private Track with(PairNews other) {
    return new Track(pair, reports, measures, other, first, estimates, marks, last);
  }

  /// This track as far as another goes, which has the same days so far.
  private Track from(Track other) {
    return new Track(
        pair, reports, measures, news, first, other.estimates, other.marks, other.last);
  }

  /// This track up to the last mark before a day.
  private Track back(LocalDate day) {
    if (!day.isBefore(next())) {
      return this;
    }
    int kept = (int) Math.max(0, ChronoUnit.DAYS.between(first, day)) / MARK_DAYS;
    return new Track(
        pair,
        reports,
        measures,
        news,
        first,
        estimates.first(kept * MARK_DAYS),
        marks.subList(0, kept),
        kept == 0 ? IndexState.start() : marks.get(kept - 1));
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
  private Track until(LocalDate asOf, Parameters parameters) {
    IndexFormula formula = new IndexFormula(parameters);
    Days days = Days.between(pair, news, new Stock(measures, parameters), next(), asOf);
    List<Optional<Estimate>> more = new ArrayList<>(days.count());
    List<IndexState> marked = new ArrayList<>(marks);
    IndexState state = last;
    for (DayInput input : days.inputs()) {
      state = state.next(parameters.levels(), input);
      more.add(formula.covered(state) ? Optional.of(formula.estimate(state)) : Optional.empty());
      if ((estimates.size() + more.size()) % MARK_DAYS == 0) {
        marked.add(state);
      }
    }
    return new Track(
        pair, reports, measures, news, first, estimates.with(more), List.copyOf(marked), state);
  }
}
