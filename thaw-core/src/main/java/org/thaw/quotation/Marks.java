package org.thaw.quotation;

import java.util.Set;

/// Quotation marks as tokens.
final class Marks {

  private static final Set<String> MARKS =
      Set.of("\"", "“", "”", "„", "«", "»", "''", "``", "‘", "’", "'", "`");

  private Marks() {}

  static boolean isMark(String form) {
    return MARKS.contains(form);
  }
}
