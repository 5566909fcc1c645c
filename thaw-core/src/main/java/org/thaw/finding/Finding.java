package org.thaw.finding;

import java.util.List;
import org.thaw.text.Span;

/// Anything a reading finds. Every finding carries the words that say so.
public sealed interface Finding
    permits Event,
        Quotation,
        Appointment,
        Measure,
        Concern,
        Question,
        Claim,
        Person,
        TimeExpression {

  Evidence evidence();

  /// The word for its kind in addresses, style sheets and messages, such as `event`.
  default String word() {
    return switch (this) {
      case Event event -> "event";
      case Quotation quotation -> "quotation";
      case Appointment appointment -> "appointment";
      case Measure measure -> "measure";
      case Concern concern -> "concern";
      case Question question -> "question";
      case Claim claim -> "claim";
      case Person person -> "person";
      case TimeExpression timeExpression -> "time";
    };
  }

  default String id() {
    return evidence().id();
  }

  default List<Span> spans() {
    return evidence().spans();
  }

  default int sentence() {
    return evidence().sentence();
  }

  default double confidence() {
    return evidence().confidence();
  }
}
