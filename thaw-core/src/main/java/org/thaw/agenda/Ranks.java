package org.thaw.agenda;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.knowledge.Table;

/// The ranks of those who meet, by the words of a report that leaves out their names (`the foreign
/// ministers are to meet`), from `ranks.tsv`.
final class Ranks {

  private static final Map<String, Pattern> RANKS = load("pattern");
  private static final Map<String, Pattern> SEVERAL = load("several");

  /// Words for somebody of the same rank on the other side.
  private static final Pattern COUNTERPART =
      Pattern.compile("(?iu)\\b(?:counterparts?|colleagues?|hom[oó]log[oa]s?|colegas?)\\b");

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

  /// The rank that all have whom the words name by rank, if they name more than one of it.
  static Optional<String> common(String words) {
    return Optional.of(of(words))
        .filter(ranks -> ranks.size() == 1)
        .map(ranks -> ranks.iterator().next())
        .filter(rank -> isSeveral(rank, words));
  }

  private static boolean isSeveral(String rank, String words) {
    Matcher named = Objects.requireNonNull(RANKS.get(rank)).matcher(words);
    return Objects.requireNonNull(SEVERAL.get(rank)).matcher(words).find()
        || named.find() && (COUNTERPART.matcher(words).find(named.end()) || named.find());
  }

  private static Map<String, Pattern> load(String column) {
    Map<String, Pattern> ranks = new LinkedHashMap<>();
    for (Table.Row row : Table.load(Ranks.class, "ranks.tsv").rows()) {
      ranks.put(
          row.cell("rank"),
          Pattern.compile(
              "(?iu)\\b(?:" + row.cell(column) + ")\\b", Pattern.UNICODE_CHARACTER_CLASS));
    }
    return ranks;
  }
}
