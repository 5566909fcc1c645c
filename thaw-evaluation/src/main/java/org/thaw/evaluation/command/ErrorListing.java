package org.thaw.evaluation.command;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.thaw.evaluation.score.Mistake;
import org.thaw.evaluation.task.Outcome;

/// Lists mistakes kind by kind, the most frequent kind first, and in it the rows with the most
/// mistakes of all kinds first.
final class ErrorListing {

  private ErrorListing() {}

  static String of(Outcome outcome, int most) {
    Map<String, Long> byRow =
        outcome.mistakes().stream().collect(groupingBy(Mistake::row, counting()));
    Map<String, List<Mistake>> byKind =
        outcome.mistakes().stream().collect(groupingBy(Mistake::kind));
    StringBuilder listing = new StringBuilder();
    byKind.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, List<Mistake>> e) -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(kind -> list(listing, kind.getKey(), kind.getValue(), byRow, most));
    return listing.toString();
  }

  private static void list(
      StringBuilder listing,
      String kind,
      List<Mistake> mistakes,
      Map<String, Long> byRow,
      int most) {
    listing.append("%n%s: %d%n".formatted(kind, mistakes.size()));
    mistakes.stream()
        .sorted(Comparator.comparing((Mistake m) -> -byRow.getOrDefault(m.row(), 0L)))
        .limit(most)
        .forEach(m ->
            listing.append(
                "  %s  %s%n      %s%n".formatted(m.row(), shortened(m.text()), m.detail())));
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= 240 ? line : line.substring(0, 239) + "…";
  }
}
