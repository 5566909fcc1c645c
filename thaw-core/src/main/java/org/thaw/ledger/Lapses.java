package org.thaw.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.finding.Measure;
import org.thaw.finding.Measure.State;

/// Adds the step LAPSED_UNKNOWN where a deadline passed and nobody reported what became of it. What
/// happened then is never assumed.
final class Lapses {

  private static final int GRACE_DAYS = 3;

  private final LocalDate asOf;
  private final Measure.Kind kind;

  Lapses(LocalDate asOf, Measure.Kind kind) {
    this.asOf = asOf;
    this.kind = kind;
  }

  /// The first day on which a deadline that nobody speaks of again counts as lapsed.
  static LocalDate seen(LocalDate deadline) {
    return deadline.plusDays(GRACE_DAYS + 1L);
  }

  /// The steps with those that follow from silence.
  List<MeasureStep> with(List<MeasureStep> steps) {
    List<MeasureStep> all = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      MeasureStep step = steps.get(i);
      all.add(step);
      LocalDate next = i + 1 < steps.size() ? steps.get(i + 1).date() : asOf;
      step.deadline()
          .filter(deadline -> !deadline.isBefore(step.date()))
          .filter(deadline -> waits(step.state()) && !next.isBefore(seen(deadline)))
          .ifPresent(deadline -> all.add(lapse(step, deadline.plusDays(1))));
    }
    return all;
  }

  /// Words wait for a deed, a pause for its end, and what was imposed for a term for the end of it;
  /// who is told to leave by a day has been expelled.
  private boolean waits(State state) {
    boolean term = state == State.IN_FORCE || state == State.AMENDED;
    return Phase.of(state) == Phase.WORDS
        || state == State.SUSPENDED
        || term && kind != Measure.Kind.DIPLOMAT_EXPELLED;
  }

  private static MeasureStep lapse(MeasureStep step, LocalDate date) {
    return new MeasureStep(
        date,
        true,
        State.LAPSED_UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        step.condition(),
        Optional.empty(),
        Optional.empty(),
        true,
        step.evidence());
  }
}
