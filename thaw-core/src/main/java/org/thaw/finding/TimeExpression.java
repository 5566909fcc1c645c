package org.thaw.finding;

import java.util.Optional;

/// A time expression with its TIMEX3 type and value (TimeML 1.2.1, as TempEval-3 scores it).
///
/// @param value TIMEX3 value such as `2026-03-09`, `2026-W11`, `P2W`, `PRESENT_REF`
/// @param when the calendar stretch it stands for, where it stands for one
public record TimeExpression(Evidence evidence, Type type, String value, Optional<When> when)
    implements Finding {

  /// TIMEX3 types.
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
