package org.thaw.server.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.thaw.finding.Measure;

/// What the page of a relation says first: since when its level is where it is, why, what is in
/// force and what is coming.
///
/// @param shift the latest day on which the level shifted
/// @param driver the heaviest event of the last four weeks on the side the trend goes to
/// @param lastKnown the latest day with a level, where the day of the page has none
/// @param begins the first day with a level: what was before is not known, so that a crisis on this
///   day is no rise
/// @param extreme that the level is the highest or lowest for more than a month
/// @param inForce the measures in force, newest first, without guarantees
/// @param coming the dated appointments that are still ahead, nearest first
public record RelationAnswer(
    Optional<RelationPage.ChangeLine> shift,
    Optional<RelationPage.EventLine> driver,
    Optional<RelationPage.PointLine> lastKnown,
    Optional<RelationPage.PointLine> begins,
    Optional<Extreme> extreme,
    List<RelationPage.MeasureLine> inForce,
    List<Lines.AppointmentLine> coming) {

  private static final int DRIVER_DAYS = 28;

  public static RelationAnswer of(RelationPage page) {
    return new RelationAnswer(
        page.changePoints().stream().max(Comparator.comparing(RelationPage.ChangeLine::date)),
        driver(page),
        lastKnown(page),
        page.points().stream().filter(point -> point.value().isPresent()).findFirst(),
        Extreme.of(page.points()),
        page.measures().stream().filter(RelationAnswer::inForce).toList(),
        coming(page));
  }

  /// A level that was not reached for more than a month.
  ///
  /// @param word `highest` or `lowest`
  /// @param since the last day that was as high or as low; empty if none on record
  public record Extreme(String word, Optional<LocalDate> since) {

    private static final int LONG = 30;

    static Optional<Extreme> of(List<RelationPage.PointLine> points) {
      List<RelationPage.PointLine> line =
          points.stream().filter(point -> point.value().isPresent()).toList();
      if (line.size() <= LONG || points.getLast().value().isEmpty()) {
        return Optional.empty();
      }
      double now = line.getLast().value().orElseThrow();
      return of("highest", line, value -> value >= now)
          .or(() -> of("lowest", line, value -> value <= now));
    }

    private static Optional<Extreme> of(
        String word, List<RelationPage.PointLine> line, Predicate<Double> reached) {
      LocalDate today = line.getLast().date();
      Optional<LocalDate> last =
          line.subList(0, line.size() - 1).stream()
              .filter(point -> point.value().filter(reached).isPresent())
              .map(RelationPage.PointLine::date)
              .max(Comparator.naturalOrder());
      return last.filter(day -> day.isAfter(today.minusDays(LONG))).isPresent()
          ? Optional.empty()
          : Optional.of(new Extreme(word, last));
    }
  }

  private static Optional<RelationPage.EventLine> driver(RelationPage page) {
    LocalDate since = page.asOf().minusDays(DRIVER_DAYS);
    String trend = page.level().trend();
    return page.events().stream()
        .filter(event -> event.date().isAfter(since) && !event.sentences().isEmpty())
        .filter(event -> !trend.equals("warming") || !event.conflict())
        .filter(event -> !trend.equals("cooling") || event.conflict())
        .max(Comparator.comparingDouble(RelationPage.EventLine::weight));
  }

  private static Optional<RelationPage.PointLine> lastKnown(RelationPage page) {
    return page.level().value().isPresent()
        ? Optional.empty()
        : page.points().stream()
            .filter(point -> point.value().isPresent())
            .max(Comparator.comparing(RelationPage.PointLine::date));
  }

  /// The first day of a measure's present stretch in force that is on record; it may be older.
  public static Optional<LocalDate> onRecordFrom(RelationPage.MeasureLine measure) {
    Optional<LocalDate> from = Optional.empty();
    for (RelationPage.StepLine step : measure.steps()) {
      from =
          switch (Measure.State.valueOf(step.state())) {
            case IN_FORCE, AMENDED, PARTLY_LIFTED -> from.or(() -> Optional.of(step.date()));
            case SUSPENDED, LIFTED, WITHDRAWN, EXPIRED, INVALIDATED -> Optional.empty();
            default -> from;
          };
    }
    return from;
  }

  private static boolean inForce(RelationPage.MeasureLine measure) {
    return Measure.State.valueOf(measure.state()).isInForce()
        && !measure.kind().equals("guarantee");
  }

  private static List<Lines.AppointmentLine> coming(RelationPage page) {
    return page.appointments().stream()
        .filter(line -> line.when().filter(when -> !when.end().isBefore(page.asOf())).isPresent())
        .filter(line -> line.status().matches("tentative|confirmed|postponed"))
        .sorted(Comparator.comparing(line -> line.when().orElseThrow().start()))
        .toList();
  }
}
