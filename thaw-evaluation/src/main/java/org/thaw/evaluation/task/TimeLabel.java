package org.thaw.evaluation.task;

import java.time.LocalDate;
import java.util.List;
import org.thaw.evaluation.score.Matching;
import org.thaw.finding.TimeExpression;
import org.thaw.text.Span;

/// A time expression as it is compared.
///
/// @param also further values that are right, for gold with two readings
record TimeLabel(Span span, TimeExpression.Type type, String value, List<String> also) {

  static TimeLabel of(TimeExpression time) {
    return new TimeLabel(time.evidence().first(), time.type(), time.value(), List.of());
  }

  boolean sameValue(TimeLabel found) {
    return value.equals(found.value) || also.contains(found.value);
  }

  /// Exact spans first, then the larger shared part.
  double likeness(TimeLabel other) {
    return span.equals(other.span) ? 2 : Matching.overlap(span, other.span);
  }

  /// True for a date to the day that lies behind `published`.
  boolean isFutureDay(LocalDate published) {
    return type == TimeExpression.Type.DATE
        && value.matches("\\d{4}-\\d{2}-\\d{2}")
        && value.compareTo(published.toString()) > 0;
  }

  String in(String text) {
    return "%s %s=%s".formatted(span.in(text), type, value);
  }
}
