package org.thaw.relation;

import java.time.LocalDate;
import java.util.List;

/// The changes of a pair's index, split for the days that are asked for and no others.
///
/// @param asOf the last day of the track
record Changes(Track track, Curve curve, LocalDate asOf) {

  private static final double ORDINARY = 50;

  /// The exact split of each day's change, from one day to another, both among them; of those days
  /// that have one.
  List<DayChange> between(LocalDate from, LocalDate to) {
    PairNews news = track.news();
    LocalDate first = later(from, Days.first(news, asOf));
    LocalDate last = to.isAfter(asOf) ? asOf : to;
    if (first.isAfter(last)) {
      return List.of();
    }
    IndexState before = before(first);
    return curve.changes(
        before, Days.between(track.pair(), news, track.stock(), first, last), news);
  }

  /// The index at the end of the last day; that of an ordinary relation if there is no day.
  double lastValue() {
    List<DayChange> last = between(asOf, asOf);
    return last.isEmpty() ? ORDINARY : last.getLast().to();
  }

  /// The state at the end of the day before, from the last mark on.
  private IndexState before(LocalDate day) {
    Track mark = track.back(day);
    Days since =
        Days.between(track.pair(), track.news(), track.stock(), mark.next(), day.minusDays(1));
    IndexState state = mark.last();
    for (DayInput input : since.inputs()) {
      state = curve.next(state, input);
    }
    return state;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
