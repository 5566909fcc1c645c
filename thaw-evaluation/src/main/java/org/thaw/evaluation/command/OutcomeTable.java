package org.thaw.evaluation.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.evaluation.task.Outcome;

/// Writes an outcome as a table for people: one line a score, beside the naive baseline, and beside
/// each file's where there are several.
final class OutcomeTable {

  private static final int MOST_ERRORS = 12;

  private OutcomeTable() {}

  static String of(Outcome outcome, double loadingSeconds, int threads) {
    StringBuilder table = new StringBuilder();
    line(table, "%s: %d items from %s", outcome.task(), outcome.size(), files(outcome));
    scores(table, outcome);
    line(
        table,
        "%.2f s, %.1f items/s on %d thread%s; loading took %.1f s and is not counted",
        outcome.seconds(),
        outcome.perSecond(),
        threads,
        threads == 1 ? "" : "s",
        loadingSeconds);
    outcome.notes().forEach(note -> line(table, "note: %s", note));
    errors(table, outcome.errors());
    return table.toString();
  }

  private static String files(Outcome outcome) {
    return outcome.files().size() == 1 ? outcome.files().get(0) : outcome.files().size() + " files";
  }

  private static void scores(StringBuilder table, Outcome outcome) {
    List<String> files = outcome.files().size() > 1 ? outcome.files() : List.of();
    StringBuilder head = new StringBuilder("%-20s %8s %8s".formatted("score", "thaw", "baseline"));
    for (int i = 0; i < files.size(); i++) {
      head.append("%8s".formatted("[" + (i + 1) + "]"));
    }
    line(table, "%s", head);
    Set<String> names = new java.util.LinkedHashSet<>(outcome.scores().keySet());
    names.addAll(new TreeSet<>(outcome.baseline().keySet()));
    for (String name : names) {
      StringBuilder row =
          new StringBuilder(
              "%-20s %8s %8s"
                  .formatted(
                      name, figure(outcome.scores(), name), figure(outcome.baseline(), name)));
      for (String file : files) {
        row.append("%8s".formatted(figure(outcome.byFile().getOrDefault(file, Map.of()), name)));
      }
      line(table, "%s", row);
    }
    for (int i = 0; i < files.size(); i++) {
      line(table, "  [%d] %s", i + 1, files.get(i));
    }
  }

  private static String figure(Map<String, Double> scores, String name) {
    Double value = scores.get(name);
    return value == null ? "-" : String.format(Locale.ROOT, value > 10 ? "%.1f" : "%.3f", value);
  }

  private static void errors(StringBuilder table, Map<String, Integer> errors) {
    if (errors.isEmpty()) {
      return;
    }
    List<Map.Entry<String, Integer>> most =
        errors.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .toList();
    StringBuilder counts = new StringBuilder();
    most.stream()
        .limit(MOST_ERRORS)
        .forEach(e -> counts.append(" · ").append(e.getKey()).append(' ').append(e.getValue()));
    line(table, "mistakes%s%s", counts, most.size() > MOST_ERRORS ? " · …" : "");
  }

  private static void line(StringBuilder table, String format, Object... arguments) {
    table.append(String.format(Locale.ROOT, format, arguments)).append(System.lineSeparator());
  }
}
