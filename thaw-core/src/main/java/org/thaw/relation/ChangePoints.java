package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.thaw.relation.ChangePoint.Direction;

/// The days on which the level of a relation shifted.
///
/// Over the archive by [Pelt], each shift with the posterior probability that its two segments
/// differ, dated by what was known when it was first found ([ShiftDating]); near the end of the
/// history by [OnlineDetector]. A shift has the direction in which it moves the index. It is
/// reported when its probability passes the threshold, two independent outlets told of acts of that
/// direction within days of it ([Attestation]; a relation does not ease by silence), and at least
/// two stories of two independent outlets lie on each side. A quiet relation has none. Depends on
/// the news alone, never on today's date.
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
    Attestation attestation = new Attestation(news, parameters);
    List<Integer> starts = new Pelt(change.shortestDays(), change.penalty()).changes(segments);
    ShiftDating dating = new ShiftDating(segments, parameters);
    List<ChangePoint> found = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = i == 0 ? 0 : starts.get(i - 1);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : segments.count();
      Direction direction = direction(segments, from, starts.get(i), to);
      dating
          .found(
              from,
              starts.get(i),
              to,
              day -> attestation.begins(days.date(segments.day(day)), direction))
          .ifPresent(at -> {
            double probability = dating.probability(from, at, to);
            Shift shift = new Shift(from, at, to, probability, false);
            found.add(point(days, attestation, segments, shift));
          });
    }
    found.addAll(live(days, attestation, segments, starts));
    found.removeIf(point -> point.probability() < change.threshold());
    found.removeIf(point ->
        !attestation.begins(point.date(), point.direction()) || !witnessed(news, point.date()));
    found.sort(Comparator.comparing(ChangePoint::date));
    return apart(found);
  }

  /// The points; of those that go one way within days, the likeliest.
  private List<ChangePoint> apart(List<ChangePoint> found) {
    List<ChangePoint> apart = new ArrayList<>();
    for (ChangePoint point : found) {
      if (apart.isEmpty() || !apart.getLast().isNear(point, change.days())) {
        apart.add(point);
      } else if (point.probability() > apart.getLast().probability()) {
        apart.set(apart.size() - 1, point);
      }
    }
    return List.copyOf(apart);
  }

  private record Shift(int from, int at, int to, double probability, boolean live) {}

  private List<ChangePoint> live(
      Days days, Attestation attestation, Segments segments, List<Integer> starts) {
    List<OnlineDetector.Start> runs = new OnlineDetector(change.hazard()).starts(segments);
    Optional<OnlineDetector.Start> likeliest =
        runs.stream()
            .filter(run -> attestation.begins(days.date(day(segments, run))))
            .max(Comparator.comparingDouble(OnlineDetector.Start::probability));
    if (likeliest.isEmpty()) {
      return List.of();
    }
    OnlineDetector.Start best = likeliest.get();
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
    return List.of(point(days, attestation, segments, shift));
  }

  private static Direction direction(Segments segments, int from, int at, int to) {
    return segments.rises(from, at, to) ? Direction.RISING : Direction.EASING;
  }

  private static int day(Segments segments, OnlineDetector.Start run) {
    return segments.day(run.start());
  }

  private static ChangePoint point(
      Days days, Attestation attestation, Segments segments, Shift shift) {
    Direction direction = direction(segments, shift.from(), shift.at(), shift.to());
    LocalDate date = days.date(segments.day(shift.at()));
    List<String> evidence =
        attestation.acts(date, direction).stream().limit(EVIDENCE).map(DistinctEvent::id).toList();
    return new ChangePoint(date, direction, shift.probability(), shift.live(), evidence);
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
