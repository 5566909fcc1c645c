package org.thaw.relation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.thaw.finding.EventType;
import org.thaw.knowledge.Table;

/// EventScores of event types and modes on the Goldstein scale, from `scores.tsv`.
public final class EventScores {

  private static final Map<String, Double> TABLE = load();

  private EventScores() {}

  /// The score of a type in a mode; the type's base score where the table does not know the mode.
  public static double of(EventType type, Optional<String> mode) {
    return mode.map(name -> TABLE.get(type + " " + name)).orElse(type.score());
  }

  /// What an event of a type in a mode counts for its own class of quad: the score's size, or
  /// nothing if its sign is that of the other side, as with a mild request.
  public static double weight(EventType type, Optional<String> mode) {
    double score = of(type, mode);
    return Math.max(0, type.quad().isConflict() ? -score : score);
  }

  private static Map<String, Double> load() {
    Map<String, Double> scores = new HashMap<>();
    for (Table.Row row : Table.load(EventScores.class, "scores.tsv").rows()) {
      scores.put(row.cell("type") + " " + row.cell("mode"), Double.parseDouble(row.cell("score")));
    }
    return Map.copyOf(scores);
  }
}
