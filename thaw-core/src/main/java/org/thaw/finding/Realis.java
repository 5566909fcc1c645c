package org.thaw.finding;

import java.util.Locale;

/// How real an event is, as the article tells it. Only actual events move the index.
public enum Realis {
  ACTUAL,
  FUTURE,
  CONDITIONAL,
  HYPOTHETICAL,
  NEGATED,
  HISTORICAL,
  DENIED;

  /// The word in JSON, such as `actual`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
