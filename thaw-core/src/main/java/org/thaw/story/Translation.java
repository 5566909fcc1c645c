package org.thaw.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.thaw.knowledge.Table;

/// English news words for Spanish ones, found by the longest beginning that the table has.
final class Translation {

  private static final int SHORTEST = 3;
  private static final Map<String, String> BEGINNINGS = load();

  private Translation() {}

  private static Map<String, String> load() {
    Map<String, String> beginnings = new HashMap<>();
    for (Table.Row row : Table.load(Translation.class, "spanish-english.tsv").rows()) {
      beginnings.put(row.cell("beginning"), row.cell("english"));
    }
    return beginnings;
  }

  /// The English word for a lower-case Spanish one; numbers and capitals-only names are left to the
  /// caller.
  static Optional<String> english(String spanish) {
    for (int end = spanish.length(); end >= SHORTEST; end--) {
      String english = BEGINNINGS.get(spanish.substring(0, end));
      if (english != null) {
        return Optional.of(english);
      }
    }
    return Optional.empty();
  }
}
