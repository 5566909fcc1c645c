package org.thaw.agenda;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.thaw.fold.Words;
import org.thaw.knowledge.Table;

/// Kinds of appointments by the words of their summary, from `kinds.tsv`.
final class Kinds {

  /// The kind of a summary that the table does not know.
  private static final String UNKNOWN = "meeting";

  private static final Map<String, Set<String>> KINDS = load();

  private Kinds() {}

  static String of(String summary) {
    Set<String> words = new HashSet<>(Words.of(summary));
    for (Map.Entry<String, Set<String>> kind : KINDS.entrySet()) {
      if (kind.getValue().stream().anyMatch(words::contains)) {
        return kind.getKey();
      }
    }
    return UNKNOWN;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> kinds = new LinkedHashMap<>();
    for (Table.Row row : Table.load(Kinds.class, "kinds.tsv").rows()) {
      kinds.put(row.cell("kind"), Set.copyOf(row.list("words")));
    }
    return kinds;
  }
}
