package org.thaw.relation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.thaw.finding.EventType;
import org.thaw.knowledge.Table;

/// Scores of event types and modes on the Goldstein scale, from `scores.tsv`.
final class Scores {

  private static final Map<String, Double> TABLE = load();

  private Scores() {}

  /// The score of a type in a mode; the type's base score where the table does not know the mode.
  static double of(EventType type, Optional<String> mode) {
    return mode.map(name -> TABLE.get(type + " " + name)).orElse(type.score());
  }

  private static Map<String, Double> load() {
    Map<String, Double> scores = new HashMap<>();
    for (Table.Row row : Table.load(Scores.class, "scores.tsv").rows()) {
      scores.put(row.cell("type") + " " + row.cell("mode"), Double.parseDouble(row.cell("score")));
    }
    return Map.copyOf(scores);
  }
}
