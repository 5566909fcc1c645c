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
