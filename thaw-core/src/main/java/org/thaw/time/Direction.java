package org.thaw.time;

import java.util.Locale;

/// Where words such as `last` and `próximo` point.
enum Direction {
  BACK,
  AHEAD,
  HERE,
  NONE;

  static Direction of(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.matches(".*\\b(?:last|previous|past|pasad[oa]|anterior|últim[oa])\\b.*")) {
      return BACK;
    }
    if (lower.matches(
        ".*\\b(?:next|following|coming|upcoming|próxim[oa]|siguiente|viene|entrante)\\b.*")) {
      return AHEAD;
    }
    return lower.matches(".*\\b(?:this|current|est[ea]|presente|curso)\\b.*") ? HERE : NONE;
  }

  /// -1, 0 or 1.
  int step() {
    return this == BACK ? -1 : this == AHEAD ? 1 : 0;
  }
}
