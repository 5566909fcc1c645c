package org.thaw.concern;

import java.util.List;
import java.util.regex.Pattern;
import org.thaw.knowledge.Table;

/// One row of a table of wordings: a pattern in one language with what it means.
///
/// @param meaning what a match says, in the words of the table
/// @param cues beginnings of words, lower case, three letters or more: whatever the pattern matches
///   holds a word that begins with one of them
record Wording(String language, String meaning, List<String> cues, Pattern pattern) {

  static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  static Wording of(Table.Row row) {
    return new Wording(
        row.cell("lang"),
        row.cell("meaning"),
        row.list("cues"),
        Pattern.compile(row.cell("pattern"), FLAGS));
  }
}
