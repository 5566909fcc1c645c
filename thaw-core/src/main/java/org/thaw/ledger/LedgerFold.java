package org.thaw.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.fold.Pair;

/// Gathers reports of measures and folds them pair by pair: measures of two countries depend on no
/// third, so only pairs with new reports, or with a deadline that passes, are folded anew.
///
/// The same for any order of the reports. Not thread-safe; the [Ledger] it gives is.
public final class LedgerFold {

  private final Map<Pair, Set<ReportedMeasure>> reports = new HashMap<>();
  private final Map<Pair, Folded> folded = new HashMap<>();
  private LocalDate latest = LocalDate.MIN;

  /// @param until the first day on which the histories are no longer the same
  private record Folded(List<MeasureHistory> histories, LocalDate until) {}

  /// Takes a report; one that leaves imposer or target open is of no pair and left out.
  public void add(ReportedMeasure report) {
    pair(report)
        .ifPresent(pair -> {
          reports.computeIfAbsent(pair, any -> new HashSet<>()).add(report);
          folded.remove(pair);
        });
  }

  /// Takes a report out again.
  public void remove(ReportedMeasure report) {
    pair(report)
        .ifPresent(pair -> {
          reports.getOrDefault(pair, new HashSet<>()).remove(report);
          folded.remove(pair);
        });
  }

  /// The ledger of what was reported by a day, as of that day.
  public Ledger ledger(LocalDate asOf) {
    boolean back = asOf.isBefore(latest);
    folded.values().removeIf(kept -> back || !asOf.isBefore(kept.until()));
    latest = asOf;
    reports.forEach((pair, ofPair) -> folded.computeIfAbsent(pair, any -> fold(ofPair, asOf)));
    return Ledger.of(folded.values().stream().flatMap(kept -> kept.histories().stream()).toList());
  }

  private static Folded fold(Set<ReportedMeasure> ofPair, LocalDate asOf) {
    List<ReportedMeasure> published =
        ofPair.stream().filter(report -> !report.citation().day().isAfter(asOf)).toList();
    List<MeasureHistory> histories = Ledger.histories(published, asOf);
    Stream<LocalDate> deadlines =
        histories.stream()
            .flatMap(history -> history.steps().stream())
            .flatMap(step -> step.deadline().stream())
            .map(Lapses::seen);
    return new Folded(
        histories,
        Stream.concat(deadlines, ofPair.stream().map(report -> report.citation().day()))
            .filter(day -> day.isAfter(asOf))
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MAX));
  }

  private static Optional<Pair> pair(ReportedMeasure report) {
    return report
        .measure()
        .imposer()
        .flatMap(from ->
            report.measure().target().filter(to -> !to.equals(from)).map(to -> Pair.of(from, to)));
  }
}
