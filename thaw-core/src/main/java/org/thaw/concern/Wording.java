package org.thaw.concern;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.knowledge.Table;

/// One row of a table of wordings: a pattern in one language with what it means.
///
/// @param meaning what a match says, in the words of the table
record Wording(String language, String meaning, Pattern pattern) {

  static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /// The wordings of a table beside this class, in its order.
  static List<Wording> load(String table) {
    return Table.load(Wording.class, table).rows().stream()
        .map(row ->
            new Wording(
                row.cell("lang").toLowerCase(Locale.ROOT),
                row.cell("meaning"),
                Pattern.compile(row.cell("pattern"), FLAGS)))
        .toList();
  }

  static Stream<Wording> in(List<Wording> wordings, String language) {
    return wordings.stream().filter(wording -> wording.language().equals(language));
  }
}
