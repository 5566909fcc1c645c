package org.thaw.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.fold.Pair;
import org.thaw.ledger.MeasureHistory;

/// The curve of a pair up to a day, kept so that the next day costs one step, and news of an
/// earlier day the steps since then. Immutable.
///
/// @param reports the reports it was made of
/// @param stock the measures it was made with
/// @param first the day of the first estimate
/// @param marks states at the end of every so many days, to go back to
/// @param last state at the end of the last day
record Track(
    Pair pair,
    PairReports reports,
    Stock stock,
    PairNews news,
    LocalDate first,
    EstimateSeries estimates,
    List<IndexState> marks,
    IndexState last) {

  private static final int MARK_DAYS = 48;

  /// The curve up to a day, from `reports` that were all published by then.
  static Track of(Pair pair, PairReports reports, Stock stock, Curve curve, LocalDate asOf) {
    PairNews news =
        new PairFold(pair, curve.parameters())
            .fold(reports, asOf, PairReports.none(), PairNews.none());
    return start(pair, reports, stock, news).until(asOf, curve);
  }

  private static Track start(Pair pair, PairReports reports, Stock stock, PairNews news) {
    LocalDate first = Days.first(news, news.asOf());
    return new Track(
        pair, reports, stock, news, first, EstimateSeries.empty(), List.of(), IndexState.start());
  }

  /// The curve of these reports and measures up to a day, not before the last: what this one has of
  /// it is kept.
  Track renewed(PairReports others, List<MeasureHistory> measures, Curve curve, LocalDate asOf) {
    boolean sameMeasures = stock.measures().equals(measures);
    if (reports.equals(others) && sameMeasures) {
      return with(news.on(asOf)).until(asOf, curve);
    }
    PairNews fresh = new PairFold(pair, curve.parameters()).fold(others, asOf, reports, news);
    Stock now = sameMeasures ? stock : new Stock(measures, curve.parameters());
    Track start = start(pair, others, now, fresh);
    LocalDate changed =
        Stream.concat(fresh.changed().stream(), now.differs(stock).stream())
            .min(Comparator.naturalOrder())
            .orElse(next());
    return (start.first.equals(first) ? start.from(back(changed)) : start).until(asOf, curve);
  }

  private List<IndexState> marks(List<IndexState> more) {
    return more.isEmpty() ? marks : Stream.concat(marks.stream(), more.stream()).toList();
  }

  private Track with(PairNews other) {
    return new Track(pair, reports, stock, other, first, estimates, marks, last);
  }

  /// This track as far as another goes, which has the same days so far.
  private Track from(Track other) {
    return new Track(pair, reports, stock, news, first, other.estimates, other.marks, other.last);
  }

  /// This track up to the last mark before a day.
  Track back(LocalDate day) {
    if (!day.isBefore(next())) {
      return this;
    }
    int kept = (int) Math.max(0, ChronoUnit.DAYS.between(first, day)) / MARK_DAYS;
    return new Track(
        pair,
        reports,
        stock,
        news,
        first,
        estimates.first(kept * MARK_DAYS),
        marks.subList(0, kept),
        kept == 0 ? IndexState.start() : marks.get(kept - 1));
  }

  List<MeasureHistory> measures() {
    return stock.measures();
  }

  /// The day after the last estimate.
  LocalDate next() {
    return first.plusDays(estimates.size());
  }

  /// The estimate of a day; empty without coverage, and outside the track.
  Optional<Estimate> on(LocalDate day) {
    return day.isBefore(first) || !day.isBefore(next())
        ? Optional.empty()
        : estimates.get((int) ChronoUnit.DAYS.between(first, day));
  }

  /// The estimate of the last day; empty without coverage.
  Optional<Estimate> now() {
    return estimates.isEmpty() ? Optional.empty() : estimates.getLast();
  }

  /// What is left of the exposure on a later day, if there is no coverage at the end of this track
  /// and these reports tell nothing more: there is none then either. Empty otherwise. News dated
  /// ahead does not lie in wait here: it counts on the day it is published.
  Optional<Double> fading(PairReports others, LocalDate asOf, Curve curve) {
    if (!reports.equals(others) || now().isPresent()) {
      return Optional.empty();
    }
    double exposure = last.exposure();
    for (long days = ChronoUnit.DAYS.between(next(), asOf); days >= 0; days--) {
      exposure *= curve.parameters().levels().discount();
    }
    return Optional.of(exposure);
  }

  /// This track with the days up to `asOf` behind it.
  private Track until(LocalDate asOf, Curve curve) {
    Days days = Days.between(pair, news, stock, next(), asOf);
    List<Optional<Estimate>> more = new ArrayList<>(days.count());
    List<IndexState> marked = new ArrayList<>();
    IndexState state = last;
    for (DayInput input : days.inputs()) {
      state = curve.next(state, input);
      more.add(curve.estimate(state));
      if ((estimates.size() + more.size()) % MARK_DAYS == 0) {
        marked.add(state);
      }
    }
    return new Track(pair, reports, stock, news, first, estimates.with(more), marks(marked), state);
  }
}
