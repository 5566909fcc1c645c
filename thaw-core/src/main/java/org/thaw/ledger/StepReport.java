package org.thaw.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.Measure;
import org.thaw.finding.Measure.State;
import org.thaw.finding.When;
import org.thaw.fold.Citation;

/// A reported step with its day worked out.
///
/// @param date the day of the step; of one known only to the month, the first day that fits
/// @param last the last day that fits
/// @param dated false if the day is only that of the report
/// @param retold true if it is only recalled, without a day of its own
record StepReport(
    Measure measure,
    Citation citation,
    String language,
    State state,
    LocalDate date,
    LocalDate last,
    boolean dated,
    boolean retold,
    Optional<LocalDate> effective) {

  private static final int QUARTER_DAYS = 92;
  private static final int PAST_DAYS = 3;
  private static final Set<String> ENDING =
      Set.of(
          "state/lift",
          "state/partly",
          "state/suspend",
          "state/invalidate",
          "state/expire",
          "state/supersede",
          "state/except");

  /// By date; on one day in the order in which it was published, and of one article in the order of
  /// the states.
  static final Comparator<StepReport> ORDER =
      Comparator.comparing(StepReport::date)
          .thenComparing(report -> report.citation().published())
          .thenComparing(report -> report.citation().article())
          .thenComparing(StepReport::turn)
          .thenComparing(StepReport::state)
          .thenComparing(StepReport::citation);

  /// The report with its day; empty for history without a date, or with one vaguer than a quarter,
  /// which tells nothing new.
  static Optional<StepReport> of(ReportedMeasure reported) {
    Measure measure = reported.measure();
    LocalDate published = reported.citation().day();
    Optional<When> time = time(measure, published);
    if (measure.historical() && time.filter(StepReport::tellsWhen).isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> effective = measure.when().filter(StepReport::tellsWhen).map(When::start);
    boolean ahead = effective.filter(day -> day.isAfter(published)).isPresent();
    State state = ahead && measure.state() == State.IN_FORCE ? State.ANNOUNCED : measure.state();
    boolean vague = time.isPresent() && isVague(time.get()) && !measure.historical();
    boolean past = vague && time.get().end().isBefore(published.minusDays(PAST_DAYS));
    LocalDate date = vague && !past ? published : time.map(When::start).orElse(published);
    LocalDate end = time.map(When::end).orElse(date);
    LocalDate last = end.isAfter(published) && !ahead ? published : end;
    return Optional.of(
        new StepReport(
            measure,
            reported.citation(),
            reported.language(),
            state,
            date,
            last.isBefore(date) ? date : last,
            time.isPresent() && !isVague(time.get()),
            measure.stated().isEmpty() && time.isEmpty(),
            effective));
  }

  /// When the step was taken: words are dated by when they were said, deeds by when they took
  /// effect.
  private static Optional<When> time(Measure measure, LocalDate published) {
    Optional<When> stated = measure.stated().filter(when -> !when.start().isAfter(published));
    Optional<When> effective = measure.when().filter(StepReport::tellsWhen);
    return switch (measure.state()) {
      case MOOTED, THREATENED, ANNOUNCED, HELD_IN_RESERVE, WITHDRAWN, DISPUTED -> stated;
      case EXCEPTION -> stated.or(() -> effective);
      case IN_FORCE -> effective.filter(when -> !when.start().isAfter(published)).or(() -> stated);
      case SUSPENDED,
          AMENDED,
          PARTLY_LIFTED,
          LIFTED,
          EXPIRED,
          INVALIDATED,
          SUPERSEDED,
          CONDITION_MET,
          LAPSED_UNKNOWN ->
          effective.or(() -> stated);
    };
  }

  /// True if history is dated well enough to be a step: to the quarter.
  private static boolean tellsWhen(When when) {
    return !when.end().isAfter(when.start().plusDays(QUARTER_DAYS));
  }

  private static boolean isVague(When when) {
    return when.precision() != When.Precision.DAY;
  }

  /// A court's word comes before what a government makes of it, and what is replaced before what
  /// replaces it.
  private int turn() {
    return state == State.INVALIDATED || state == State.SUPERSEDED ? 0 : 1;
  }

  /// The same report, said to be in another state.
  StepReport in(State other) {
    return new StepReport(measure, citation, language, other, date, last, dated, retold, effective);
  }

  /// True if it is the headline or the opening of an article that tells more carefully, further
  /// down and of the same day, that the measure is only announced and nothing was ordered yet.
  boolean outruns(StepReport other) {
    Optional<String> magnitude = measure.magnitude();
    boolean foreign =
        magnitude.isPresent()
            && other.measure.magnitude().isPresent()
            && !magnitude.equals(other.measure.magnitude());
    return state == State.IN_FORCE
        && (other.state == State.ANNOUNCED || other.state == State.THREATENED)
        && !other.measure.evidence().rules().contains("state/ordered")
        && !onlyStands()
        && effective.isEmpty()
        && !foreign
        && date.equals(other.date)
        && citation.article().equals(other.citation.article())
        && measure.evidence().sentence() == 0
        && other.measure.evidence().sentence() > 0;
  }

  /// The same report on another day.
  StepReport on(LocalDate day) {
    return new StepReport(measure, citation, language, state, day, day, dated, false, effective);
  }

  /// True if it says that a measure stands because somebody only wants, plans or refuses to end it.
  /// Such words are evidence of a measure that is known, and begin none.
  boolean onlyStands() {
    return state == State.IN_FORCE
        && measure.evidence().rules().stream().anyMatch(ENDING::contains);
  }

  /// True if it says that the measure stands, in so many words.
  boolean stands() {
    return measure.evidence().rules().contains("state/stand");
  }

  /// The day by which something must have happened; of a threat on a condition that of the deed.
  Optional<LocalDate> deadline() {
    boolean conditional = state == State.THREATENED && measure.condition().isPresent();
    return measure
        .deadline()
        .or(() -> measure.when().filter(when -> conditional && tellsWhen(when)))
        .map(When::end);
  }
}
