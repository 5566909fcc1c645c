package org.thaw.event;

import java.util.Locale;
import java.util.Optional;
import org.thaw.finding.EventType;

/// What a sense of the lexicon stands for.
sealed interface Meaning {

  /// It codes an event type by itself.
  record Codes(EventType type, Optional<String> mode) implements Meaning {

    /// Reads `ACCUSE` or `ACCUSE.disapprove`.
    static Codes parse(String text) {
      int dot = text.indexOf('.');
      String type = dot < 0 ? text : text.substring(0, dot);
      Optional<String> mode = dot < 0 ? Optional.empty() : Optional.of(text.substring(dot + 1));
      return new Codes(EventType.valueOf(type), mode);
    }

    /// `ACCUSE.disapprove`, or `ACCUSE` without a mode.
    String key() {
      return mode.map(name -> type.name() + "." + name).orElse(type.name());
    }
  }

  /// It changes what it embeds.
  record Operates(Operator operator) implements Meaning {}

  /// It takes the meaning of the act its object names (`hold talks`, `impose sanctions`).
  record Inherits() implements Meaning {}

  /// It is no event, and neither is what it embeds.
  record Nothing() implements Meaning {}

  /// Reads the third column of the lexicon: a type, `!OPERATOR`, `=` or `-`.
  static Meaning parse(String text) {
    if (text.equals("=")) {
      return new Inherits();
    }
    if (text.equals("-")) {
      return new Nothing();
    }
    return text.startsWith("!")
        ? new Operates(Operator.valueOf(text.substring(1).toUpperCase(Locale.ROOT)))
        : Codes.parse(text);
  }
}
