package org.thaw.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.agenda.Meeting;
import org.thaw.fold.Pair;
import org.thaw.ledger.MeasureHistory;

/// Puts the history of a pair together.
final class HistoryMaker {

  private final Parameters parameters;
  private final Curve curve;

  HistoryMaker(Curve curve) {
    this.parameters = curve.parameters();
    this.curve = curve;
  }

  /// The whole history.
  ///
  /// @param shifts those that were found
  RelationHistory history(
      Track track,
      List<Meeting> meetings,
      PairNotes notes,
      List<ChangePoint> shifts,
      LocalDate asOf) {
    Pair pair = track.pair();
    PairNews news = track.news();
    List<MeasureHistory> measures = track.measures();
    Days days = Days.of(pair, news, track.stock(), asOf);
    List<IndexState> states = curve.states(days);
    List<Optional<Estimate>> estimates = curve.estimates(states);
    List<Trend> trends = new Trends(parameters).of(estimates);
    List<ChangePoint> changePoints = borneOut(track, shifts);
    Trend trend = last(trends);
    String reason =
        new Reason(pair, asOf).of(trend, estimates, news.events(), measures, changePoints);
    Settling settling = new Settling(measures, meetings, news.events());
    return new RelationHistory(
        pair,
        asOf,
        notes.coder(),
        parameters.version(),
        notes.limitation(),
        level(EstimateSeries.empty().with(estimates), trend, reason),
        curve.points(days, states, estimates),
        changePoints,
        measures,
        meetings,
        news.events(),
        notes.agenda(meetings),
        notes.concerns().stream().map(settling::relieve).toList(),
        notes.questions().stream().map(settling::settle).toList(),
        notes.people(),
        notes.claims(days.first(), estimates, parameters.trendDays()),
        news.attention());
  }

  /// What changed from the end of one day to the end of another.
  ///
  /// @param shifts those that were found
  Digest digest(
      Track track,
      List<Meeting> meetings,
      PairNotes notes,
      List<ChangePoint> shifts,
      Digest.Span span,
      LocalDate asOf) {
    PairNews news = track.news();
    List<MeasureHistory> measures = track.measures();
    Settling settling = new Settling(measures, meetings, news.events());
    DayChange split = span.split(new Changes(track, curve, asOf));
    Optional<Estimate> before = track.on(span.since());
    Optional<Estimate> now = track.on(span.until());
    return new Digest(
        track.pair(),
        span.since(),
        span.until(),
        before,
        now,
        split,
        Estimate.differ(before, now),
        borneOut(track, shifts).stream().filter(shift -> span.holds(shift.date())).toList(),
        span.acts(split, news),
        span.told(news.events()),
        span.steps(measures),
        meetings.stream().filter(span::revises).toList(),
        span.first(notes.concerns()).map(settling::relieve).toList(),
        span.first(notes.questions()).map(settling::settle).toList());
  }

  /// The shifts of a pair, whether or not its line goes along with them.
  List<ChangePoint> shifts(Track track, LocalDate asOf) {
    Days days = Days.of(track.pair(), track.news(), track.stock(), asOf);
    return new ChangePoints(parameters).find(days, track.news());
  }

  /// The shifts that the line goes along with.
  private static List<ChangePoint> borneOut(Track track, List<ChangePoint> shifts) {
    Course course = new Course(track.first(), track.estimates());
    return shifts.stream().filter(course::bearsOut).toList();
  }

  /// Where a pair stands at the end of its track.
  Standing standing(Track track, LocalDate asOf) {
    EstimateSeries estimates = track.estimates();
    Trend trend = new Trends(parameters).last(estimates);
    String reason =
        new Reason(track.pair(), asOf)
            .of(trend, estimates, track.news().events(), track.measures(), List.of());
    return new Standing(
        track.pair(),
        level(estimates, trend, reason),
        change(estimates, 7),
        track.last().exposure(),
        track.reports().size());
  }

  /// Where a pair without coverage stands, of which nothing was told lately.
  static Standing uncovered(Pair pair, double exposure, int articles) {
    return new Standing(
        pair,
        new Level(Optional.empty(), Optional.empty(), Trend.UNKNOWN, Reason.uncovered(pair)),
        Optional.empty(),
        exposure,
        articles);
  }

  private static Trend last(List<Trend> trends) {
    return trends.isEmpty() ? Trend.UNKNOWN : trends.get(trends.size() - 1);
  }

  private static Level level(EstimateSeries estimates, Trend trend, String reason) {
    Optional<Estimate> now =
        estimates.isEmpty() ? Optional.empty() : estimates.get(estimates.size() - 1);
    return new Level(now, now.map(last -> estimates.percentile(last.value())), trend, reason);
  }

  private static Optional<Double> change(List<Optional<Estimate>> estimates, int daysBack) {
    int last = estimates.size() - 1;
    if (last - daysBack < 0) {
      return Optional.empty();
    }
    return estimates
        .get(last)
        .flatMap(now -> estimates.get(last - daysBack).map(then -> now.value() - then.value()));
  }
}
