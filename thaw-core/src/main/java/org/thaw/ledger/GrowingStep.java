package org.thaw.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.thaw.finding.Measure.Kind;
import org.thaw.finding.Measure.State;
import org.thaw.fold.Citation;

/// A step while its measure is being folded, and the reports of it.
final class GrowingStep {

  private static final int SAME_STEP_DAYS = 3;

  final State state;
  LocalDate date;
  final List<StepReport> reports = new ArrayList<>();

  GrowingStep(State state, LocalDate date) {
    this.state = state;
    this.date = date;
  }

  Phase phase() {
    return Phase.of(state);
  }

  /// True if this one says of the same day, in firmer words, what the other threatens or weighs; or
  /// that those have been expelled who the other says were ordered out.
  boolean isFirmerThan(GrowingStep other) {
    boolean words = other.state.compareTo(State.THREATENED) <= 0 && state == State.ANNOUNCED;
    boolean order = other.state == State.ANNOUNCED && state == State.IN_FORCE && isExpulsion();
    return (words || order)
        && date.equals(other.date)
        && other.reports.stream().noneMatch(report -> report.measure().condition().isPresent());
  }

  private boolean isExpulsion() {
    return reports.stream().allMatch(report -> report.measure().kind() == Kind.DIPLOMAT_EXPELLED);
  }

  /// True if a report names what took the place of the measure that this step ends.
  boolean isReplacedBy(StepReport report) {
    return state == State.SUPERSEDED
        && reports.stream()
            .anyMatch(other -> other.citation().article().equals(report.citation().article()));
  }

  /// True if a report of an end tells of this one, which is a few days old at most.
  boolean isEndOf(StepReport report) {
    return phase() == Phase.END
        && Phase.of(report.state()) == Phase.END
        && !report.date().isBefore(date)
        && !report.date().isAfter(date.plusDays(SAME_STEP_DAYS));
  }

  /// The step that it has become.
  MeasureStep step() {
    List<StepReport> ordered = reports.stream().sorted(StepReport.ORDER).toList();
    List<Citation> evidence =
        ordered.stream().map(StepReport::citation).distinct().sorted().toList();
    return new MeasureStep(
        date,
        ordered.stream().anyMatch(StepReport::dated),
        state,
        ordered.stream().flatMap(report -> report.effective().stream()).findFirst(),
        ordered.stream()
            .filter(report -> report.state() == state)
            .flatMap(report -> report.deadline().stream())
            .max(Comparator.naturalOrder()),
        ordered.stream()
            .filter(report -> report.state() == state)
            .flatMap(report -> report.measure().magnitude().stream())
            .distinct()
            .toList(),
        ordered.stream().flatMap(report -> report.measure().condition().stream()).findFirst(),
        ordered.stream().flatMap(report -> report.measure().speaker().stream()).findFirst(),
        ordered.stream().flatMap(report -> report.measure().hedge().stream()).findFirst(),
        false,
        evidence);
  }
}
