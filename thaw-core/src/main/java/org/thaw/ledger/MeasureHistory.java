package org.thaw.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.finding.Measure;
import org.thaw.fold.Wording;

/// The history of one measure: a fold of dated steps, nothing ever overwritten.
///
/// @param id content id of kind, imposer, target, class of object and first day
/// @param objects whom or what it hits, in the words that most sources use, and of those in every
///   other language
/// @param steps in order of date; exceptions stand among them and leave the state as it is
/// @param answers ids of the measures of the other side that this one answers
/// @param answeredBy ids of the measures of the other side that answer this one
public record MeasureHistory(
    String id,
    Measure.Kind kind,
    String imposer,
    String target,
    List<Wording> objects,
    Optional<String> legalBasis,
    List<MeasureStep> steps,
    List<String> answers,
    List<String> answeredBy) {

  public MeasureHistory {
    objects = List.copyOf(objects);
    steps = List.copyOf(steps);
    answers = List.copyOf(answers);
    answeredBy = List.copyOf(answeredBy);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a measure without steps: " + id);
    }
  }

  /// Whom or what it hits, in the words of the best evidenced source.
  public Optional<String> object() {
    return objects.stream().findFirst().map(Wording::words);
  }

  /// The state on a day; empty before the first step.
  public Optional<Measure.State> state(LocalDate day) {
    return steps.stream()
        .filter(step -> !step.date().isAfter(day))
        .filter(step -> step.state() != Measure.State.EXCEPTION)
        .reduce((earlier, later) -> later)
        .map(MeasureStep::state);
  }

  /// The state after the last step.
  public Measure.State state() {
    return state(LocalDate.MAX).orElse(steps.get(steps.size() - 1).state());
  }

  public MeasureStep first() {
    return steps.get(0);
  }

  public MeasureStep last() {
    return steps.get(steps.size() - 1);
  }
}
