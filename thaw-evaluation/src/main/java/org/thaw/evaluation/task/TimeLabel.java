package org.thaw.evaluation.task;

import java.time.LocalDate;
import org.thaw.finding.TimeExpression;
import org.thaw.text.Span;

/// A time expression as it is compared.
record TimeLabel(Span span, TimeExpression.Type type, String value) {

  static TimeLabel of(TimeExpression time) {
    return new TimeLabel(time.evidence().first(), time.type(), time.value());
  }

  /// Exact spans first, then the larger shared part.
  double likeness(TimeLabel other) {
    return span.equals(other.span)
        ? 2
        : org.thaw.evaluation.score.Matching.overlap(span, other.span);
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
