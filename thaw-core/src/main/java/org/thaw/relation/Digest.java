package org.thaw.relation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.thaw.agenda.Meeting;
import org.thaw.fold.Citation;
import org.thaw.fold.Pair;
import org.thaw.ledger.MeasureStep;

/// What changed in a relation from one day to another: the move of the index, exactly split, and
/// what was first told in between.
///
/// The parts are the sums of the parts of the days after `since`, so that they too add up to the
/// whole. New is what no article told by the end of `since`, whenever it happened.
///
/// @param before index at the end of `since`; empty without coverage
/// @param now index at the end of `until`
/// @param split change of the index, day by day summed; moves without coverage are in it too
/// @param beyondBand true if the move exceeds the larger of the two half-bands; false without
///   coverage on both days
/// @param steps steps of measures, with the ids of their measures, oldest first
/// @param appointments those first told or told otherwise since
public record Digest(
    Pair pair,
    LocalDate since,
    LocalDate until,
    Optional<Estimate> before,
    Optional<Estimate> now,
    DayChange split,
    boolean beyondBand,
    List<ChangePoint> changePoints,
    List<DistinctEvent> events,
    List<NewStep> steps,
    List<Meeting> appointments,
    List<Note> concerns,
    List<Note> questions) {

  public Digest {
    changePoints = List.copyOf(changePoints);
    events = List.copyOf(events);
    steps = List.copyOf(steps);
    appointments = List.copyOf(appointments);
    concerns = List.copyOf(concerns);
    questions = List.copyOf(questions);
  }

  /// A step of a measure that was not known before.
  ///
  /// @param measure id of the measure
  public record NewStep(String measure, MeasureStep step) {}

  /// What changed in a relation after a day.
  ///
  /// @param since may lie before the first or after the last day of the history
  public static Digest of(RelationHistory history, LocalDate since) {
    return between(history, since, history.asOf());
  }

  /// What changed from the end of one day to the end of another.
  public static Digest between(RelationHistory history, LocalDate since, LocalDate until) {
    Span span = new Span(since, until);
    Optional<Estimate> before = history.point(since).flatMap(Point::estimate);
    Optional<Estimate> now = history.point(until).flatMap(Point::estimate);
    return new Digest(
        history.pair(),
        since,
        until,
        before,
        now,
        span.split(history),
        Estimate.differ(before, now),
        history.changePoints().stream().filter(point -> span.holds(point.date())).toList(),
        history.events().stream()
            .filter(event -> span.isNew(event.evidence()))
            .sorted(
                Comparator.comparingDouble((DistinctEvent event) -> -event.weight())
                    .thenComparing(DistinctEvent::id))
            .toList(),
        span.steps(history),
        history.appointments().stream().filter(span::revises).toList(),
        history.concerns().stream().filter(note -> span.isNew(note.evidence())).toList(),
        history.questions().stream().filter(note -> span.isNew(note.evidence())).toList());
  }

  /// True if nothing was told and nothing moved.
  public boolean isEmpty() {
    return changePoints.isEmpty()
        && events.isEmpty()
        && steps.isEmpty()
        && appointments.isEmpty()
        && concerns.isEmpty()
        && questions.isEmpty();
  }

  /// The days after `since` up to `until`.
  private record Span(LocalDate since, LocalDate until) {

    boolean holds(LocalDate day) {
      return day.isAfter(since) && !day.isAfter(until);
    }

    boolean isNew(List<Citation> evidence) {
      return evidence.stream()
          .map(Citation::day)
          .min(Comparator.naturalOrder())
          .filter(this::holds)
          .isPresent();
    }

    boolean revises(Meeting meeting) {
      Predicate<Meeting.Revision> within =
          revision -> holds(LocalDate.ofInstant(revision.published(), ZoneOffset.UTC));
      return isNew(meeting.evidence()) || meeting.revisions().stream().anyMatch(within);
    }

    List<NewStep> steps(RelationHistory history) {
      return history.measures().stream()
          .flatMap(measure ->
              measure.steps().stream()
                  .filter(step -> step.derived() ? holds(step.date()) : isNew(step.evidence()))
                  .map(step -> new NewStep(measure.id(), step)))
          .sorted(
              Comparator.comparing((NewStep found) -> found.step().date())
                  .thenComparing(NewStep::measure))
          .toList();
    }

    /// The splits of the days, summed.
    DayChange split(RelationHistory history) {
      List<DayChange> days =
          history.changes().stream().filter(change -> holds(change.date())).toList();
      if (days.isEmpty()) {
        double value = lastValue(history);
        return new DayChange(until, value, value, 0, 0, 0, 0, List.of());
      }
      Map<String, Double> shares = new HashMap<>();
      days.forEach(day ->
          day.shares().forEach(share -> shares.merge(share.event(), share.part(), Double::sum)));
      return new DayChange(
          until,
          days.get(0).from(),
          days.get(days.size() - 1).to(),
          days.stream().mapToDouble(DayChange::events).sum(),
          days.stream().mapToDouble(DayChange::decay).sum(),
          days.stream().mapToDouble(DayChange::exposure).sum(),
          days.stream().mapToDouble(DayChange::ledger).sum(),
          shares.entrySet().stream()
              .map(share -> new DayChange.Share(share.getKey(), share.getValue()))
              .sorted(
                  Comparator.comparingDouble((DayChange.Share share) -> -Math.abs(share.part()))
                      .thenComparing(DayChange.Share::event))
              .toList());
    }

    private static double lastValue(RelationHistory history) {
      List<DayChange> changes = history.changes();
      return changes.isEmpty() ? 50 : changes.get(changes.size() - 1).to();
    }
  }
}
