package org.thaw.appointment;

import java.util.Locale;
import java.util.regex.Pattern;
import org.thaw.knowledge.Table;

/// A way to say what a meeting is to be about, a row of `agenda.tsv`.
record AgendaPhrase(String language, Where where, Pattern pattern) {

  /// Where the words may stand, or the list of topics.
  enum Where {
    /// In the sentence that dates the meeting.
    SAME,
    /// In that one or one beside it.
    NEAR,
    /// In that one or one beside it, the topics before the words.
    FIRST,
    /// In that one or one beside it, of a meeting of two named sides that was held.
    HELD
  }

  private static final String ENDINGS =
      "(?:%1$sr(?:se|l[oae]s?)?|%1$srán?|%1$sría|%1$srían|%2$sn?|%3$s)";

  static AgendaPhrase of(Table.Row row) {
    return new AgendaPhrase(
        row.cell("lang"),
        Where.valueOf(row.cell("where").toUpperCase(Locale.ROOT)),
        pattern(row.cell("pattern")));
  }

  /// The pattern of a cell, in which `<ar>`, `<er>` and `<ir>` stand for the forms of Spanish verbs
  /// that speak of what is to come.
  static Pattern pattern(String cell) {
    String forms =
        cell.replace("<ar>", ENDINGS.formatted("a", "e", "ando"))
            .replace("<er>", ENDINGS.formatted("e", "a", "iendo"))
            .replace("<ir>", ENDINGS.formatted("i", "a", "iendo"));
    return Pattern.compile(
        forms, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
