package org.thaw.ledger;

import java.util.EnumSet;
import java.util.Set;
import org.thaw.finding.Measure.Kind;
import org.thaw.finding.Measure.State;

/// Deeds that are done by saying so, and what a second one is: an expulsion of others is a measure
/// of its own, an envoy recalled once more the next step of the same.
final class Repetition {

  private static final int DAYS = 30;
  private static final Set<Kind> AT_ONCE =
      EnumSet.of(
          Kind.DIPLOMAT_EXPELLED,
          Kind.AMBASSADOR_RECALLED,
          Kind.FINANCIAL_DESIGNATION,
          Kind.VISA_REVOCATION,
          Kind.BORDER_CLOSED,
          Kind.DECERTIFICATION);

  /// Of these a state has one at a time.
  private static final Set<Kind> ONE_AT_A_TIME =
      EnumSet.of(Kind.AMBASSADOR_RECALLED, Kind.BORDER_CLOSED, Kind.DECERTIFICATION);

  private Repetition() {}

  /// True if a measure of the kind is done by saying so.
  static boolean isAtOnce(Kind kind) {
    return AT_ONCE.contains(kind);
  }

  /// A second expulsion, listing or recall, on a day of its own.
  static boolean is(StepReport report, GrowingStep last) {
    return report.state() == State.IN_FORCE
        && report.dated()
        && !report.retold()
        && isAtOnce(report.measure().kind())
        && report.date().isAfter(last.date.plusDays(DAYS));
  }

  /// True if it is done once more to the only one there is.
  static boolean renews(StepReport report, GrowingStep last) {
    return last.state == State.IN_FORCE
        && is(report, last)
        && ONE_AT_A_TIME.contains(report.measure().kind());
  }

  /// True if it is done to others.
  static boolean beginsAnew(StepReport report, GrowingStep last) {
    return is(report, last) && !renews(report, last);
  }
}
