package org.thaw.relation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.agenda.Meeting;
import org.thaw.fold.Citation;
import org.thaw.fold.Pair;
import org.thaw.ledger.MeasureHistory;
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
/// @param acts those dated in between, each with its part in the move, in the order of the split
/// @param told acts first told in between, heaviest first, those of older days among them
/// @param steps steps of measures that were not known before, oldest first
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
    List<ActPart> acts,
    List<DistinctEvent> told,
    List<NewStep> steps,
    List<Meeting> appointments,
    List<Note> concerns,
    List<Note> questions) {

  public Digest {
    changePoints = List.copyOf(changePoints);
    acts = List.copyOf(acts);
    told = List.copyOf(told);
    steps = List.copyOf(steps);
    appointments = List.copyOf(appointments);
    concerns = List.copyOf(concerns);
    questions = List.copyOf(questions);
  }

  /// An act and its part in the move, in index points.
  public record ActPart(double part, DistinctEvent act) {}

  /// A step of a measure that was not known before.
  public record NewStep(MeasureHistory measure, MeasureStep step) {}

  /// True if nothing was told and nothing happened.
  public boolean isEmpty() {
    return acts.isEmpty()
        && told.isEmpty()
        && changePoints.isEmpty()
        && steps.isEmpty()
        && appointments.isEmpty()
        && concerns.isEmpty()
        && questions.isEmpty();
  }

  /// How many long lists it has.
  public static final int LISTS = 6;

  /// Which lines of a list are wanted.
  public interface Cut {

    /// @param list the number of the list among those of a digest, from 0
    <T> List<T> of(int list, List<T> lines);
  }

  /// How many lines each of its long lists has, in the order of a [Cut]; its shifts are few.
  public List<Integer> lines() {
    return Stream.of(acts, told, steps, appointments, concerns, questions).map(List::size).toList();
  }

  /// The same with fewer lines.
  public Digest cut(Cut cut) {
    return new Digest(
        pair,
        since,
        until,
        before,
        now,
        split,
        beyondBand,
        changePoints,
        cut.of(0, acts),
        cut.of(1, told),
        cut.of(2, steps),
        cut.of(3, appointments),
        cut.of(4, concerns),
        cut.of(5, questions));
  }

  /// The days after `since` up to `until`, and what of a relation falls into them.
  record Span(LocalDate since, LocalDate until) {

    boolean holds(LocalDate day) {
      return day.isAfter(since) && !day.isAfter(until);
    }

    private boolean isNew(List<Citation> evidence) {
      return evidence.stream()
          .map(Citation::day)
          .min(Comparator.naturalOrder())
          .filter(this::holds)
          .isPresent();
    }

    /// True if the appointment was first told or told otherwise.
    boolean revises(Meeting meeting) {
      Predicate<Meeting.Revision> within =
          revision -> holds(LocalDate.ofInstant(revision.published(), ZoneOffset.UTC));
      return isNew(meeting.evidence()) || meeting.revisions().stream().anyMatch(within);
    }

    /// The notes that were first told.
    Stream<Note> first(List<Note> notes) {
      return notes.stream().filter(note -> isNew(note.evidence()));
    }

    /// The acts that were first told, heaviest first.
    List<DistinctEvent> told(List<DistinctEvent> acts) {
      return acts.stream()
          .filter(act -> isNew(act.evidence()))
          .sorted(
              Comparator.comparingDouble((DistinctEvent act) -> -act.weight())
                  .thenComparing(DistinctEvent::id))
          .toList();
    }

    List<NewStep> steps(List<MeasureHistory> measures) {
      return measures.stream()
          .flatMap(measure ->
              measure.steps().stream()
                  .filter(step -> step.derived() ? holds(step.date()) : isNew(step.evidence()))
                  .map(step -> new NewStep(measure, step)))
          .sorted(
              Comparator.comparing((NewStep found) -> found.step().date())
                  .thenComparing(found -> found.measure().id()))
          .toList();
    }

    /// The splits of the days, summed.
    DayChange split(Changes changes) {
      List<DayChange> days =
          since.isBefore(until) ? changes.between(since.plusDays(1), until) : List.of();
      if (days.isEmpty()) {
        double value = changes.lastValue();
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

    /// The acts of a split with their parts.
    List<ActPart> acts(DayChange split, PairNews news) {
      if (split.shares().isEmpty()) {
        return List.of();
      }
      Map<String, DistinctEvent> acts =
          news.acts(since.plusDays(1), until).stream()
              .collect(
                  Collectors.toMap(DistinctEvent::id, Function.identity(), (first, same) -> first));
      return split.shares().stream()
          .flatMap(share ->
              Stream.ofNullable(acts.get(share.event())).map(act -> new ActPart(share.part(), act)))
          .toList();
    }
  }
}
