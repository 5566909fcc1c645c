package org.thaw.agenda;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.thaw.knowledge.Table;

/// The ranks of those who meet, by the words of a report that leaves out their names (`the foreign
/// ministers are to meet`), from `ranks.tsv`.
final class Ranks {

  private static final Map<String, Pattern> RANKS = load();

  private Ranks() {}

  /// The ranks that the words name; none if they name nobody by rank.
  static Set<String> of(String words) {
    Set<String> ranks = new TreeSet<>();
    RANKS.forEach((rank, pattern) -> {
      if (pattern.matcher(words).find()) {
        ranks.add(rank);
      }
    });
    return ranks;
  }

  private static Map<String, Pattern> load() {
    Map<String, Pattern> ranks = new LinkedHashMap<>();
    for (Table.Row row : Table.load(Ranks.class, "ranks.tsv").rows()) {
      ranks.put(
          row.cell("rank"),
          Pattern.compile(
              "(?iu)\\b(?:" + row.cell("pattern") + ")\\b", Pattern.UNICODE_CHARACTER_CLASS));
    }
    return ranks;
  }
}
