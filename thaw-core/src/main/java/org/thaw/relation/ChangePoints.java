package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.thaw.relation.ChangePoint.Direction;

/// The days on which the level of a relation shifted.
///
/// Over the archive by [Pelt], each shift with the posterior probability that its two segments
/// differ, dated by what was known when it was first found ([ShiftDating]); near the end of the
/// history by [OnlineDetector]. A shift has the direction in which it moves the index. It is
/// reported when its probability passes the threshold, an act of that direction was told within
/// days of it (a relation does not ease by silence), and at least two stories of two independent
/// outlets lie on each side. A quiet relation has none. Depends on the news alone, never on today's
/// date.
final class ChangePoints {

  private static final int EVIDENCE = 5;

  private final Parameters parameters;
  private final Parameters.ChangeParameters change;

  ChangePoints(Parameters parameters) {
    this.parameters = parameters;
    this.change = parameters.change();
  }

  /// The change points of a pair, in order of date.
  List<ChangePoint> find(Days days, PairNews news) {
    Segments segments = new Segments(days, news.tellings(), parameters);
    List<Integer> starts = new Pelt(change.shortestDays(), change.penalty()).changes(segments);
    ShiftDating dating = new ShiftDating(segments, parameters);
    List<ChangePoint> found = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = i == 0 ? 0 : starts.get(i - 1);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : segments.count();
      int at = dating.found(from, starts.get(i), to);
      double probability = dating.probability(from, at, to);
      found.add(point(days, news, segments, new Shift(from, at, to, probability, false)));
    }
    found.addAll(live(days, news, segments, starts));
    found.removeIf(point -> point.probability() < change.threshold());
    found.removeIf(point -> point.evidence().isEmpty() || !witnessed(news, point.date()));
    found.sort(Comparator.comparing(ChangePoint::date));
    return apart(found);
  }

  /// The points without those that only go on, within days, the way of the one before.
  private List<ChangePoint> apart(List<ChangePoint> found) {
    List<ChangePoint> apart = new ArrayList<>();
    for (ChangePoint point : found) {
      if (apart.isEmpty() || !apart.getLast().isNear(point, change.days())) {
        apart.add(point);
      }
    }
    return List.copyOf(apart);
  }

  private record Shift(int from, int at, int to, double probability, boolean live) {}

  private List<ChangePoint> live(
      Days days, PairNews news, Segments segments, List<Integer> starts) {
    List<OnlineDetector.Start> runs = new OnlineDetector(change.hazard()).starts(segments);
    if (runs.isEmpty()) {
      return List.of();
    }
    OnlineDetector.Start best =
        runs.stream().max(Comparator.comparingDouble(OnlineDetector.Start::probability)).get();
    double mass =
        runs.stream()
            .filter(run -> Math.abs(day(segments, run) - day(segments, best)) <= 2)
            .mapToDouble(OnlineDetector.Start::probability)
            .sum();
    int day = day(segments, best);
    boolean recent = day >= days.count() - change.liveDays() && best.start() > 0;
    boolean known =
        starts.stream().anyMatch(start -> Math.abs(segments.day(start) - day) < change.days());
    if (!recent || known) {
      return List.of();
    }
    int from = starts.isEmpty() ? 0 : starts.get(starts.size() - 1);
    Shift shift =
        new Shift(Math.min(from, best.start() - 1), best.start(), segments.count(), mass, true);
    return List.of(point(days, news, segments, shift));
  }

  private static int day(Segments segments, OnlineDetector.Start run) {
    return segments.day(run.start());
  }

  private ChangePoint point(Days days, PairNews news, Segments segments, Shift shift) {
    Direction direction =
        segments.rises(shift.from(), shift.at(), shift.to()) ? Direction.RISING : Direction.EASING;
    LocalDate date = days.date(segments.day(shift.at()));
    return new ChangePoint(
        date, direction, shift.probability(), shift.live(), evidence(news, date, direction));
  }

  private List<String> evidence(PairNews news, LocalDate date, Direction direction) {
    boolean conflict = direction == Direction.RISING;
    return news.events().stream()
        .filter(event -> event.type().quad().isConflict() == conflict)
        .filter(event -> !event.date().isBefore(date))
        .filter(event -> event.date().isBefore(date.plusDays(change.days())))
        .sorted(
            Comparator.comparingDouble((DistinctEvent event) -> -event.weight())
                .thenComparing(DistinctEvent::id))
        .limit(EVIDENCE)
        .map(DistinctEvent::id)
        .toList();
  }

  private boolean witnessed(PairNews news, LocalDate date) {
    LocalDate from = date.minusDays(change.sideDays());
    LocalDate to = date.plusDays(change.sideDays());
    return witnessed(news, day -> day.isBefore(date) && !day.isBefore(from))
        && witnessed(news, day -> !day.isBefore(date) && !day.isAfter(to));
  }

  private boolean witnessed(PairNews news, Predicate<LocalDate> side) {
    List<Voice> voices = news.sightings().stream().filter(voice -> side.test(voice.day())).toList();
    Set<String> stories = voices.stream().map(Voice::story).collect(Collectors.toSet());
    Set<String> outlets = voices.stream().map(Voice::outlet).collect(Collectors.toSet());
    return stories.size() >= change.sideStories() && outlets.size() >= change.sideOutlets();
  }
}
