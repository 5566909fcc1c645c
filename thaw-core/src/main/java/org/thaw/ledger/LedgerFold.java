package org.thaw.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.finding.Measure;
import org.thaw.fold.Pair;

/// Gathers reports of measures and folds them pair by pair and kind by kind: measures of two
/// countries depend on no third, and those of one kind on no other, so only where new reports come,
/// or a deadline passes, is anything folded anew.
///
/// The same for any order of the reports. Not thread-safe; the [Ledger] it gives is.
public final class LedgerFold {

  private final Map<Subject, Set<ReportedMeasure>> reports = new HashMap<>();
  private final Map<Subject, Folded> folded = new HashMap<>();

  /// Of which reports came or went since.
  private final Set<Subject> changed = new HashSet<>();

  private LocalDate latest = LocalDate.MIN;
  private Ledger ledger = Ledger.none();

  private record Subject(Pair pair, Measure.Kind kind) {}

  /// @param until the first day on which the histories are no longer the same
  private record Folded(List<MeasureHistory> histories, LocalDate until) {}

  /// Takes a report; one that leaves imposer or target open is of no pair and left out.
  public void add(ReportedMeasure report) {
    subject(report)
        .ifPresent(subject -> {
          reports.computeIfAbsent(subject, any -> new HashSet<>()).add(report);
          changed.add(subject);
        });
  }

  /// Takes a report out again.
  public void remove(ReportedMeasure report) {
    subject(report)
        .ifPresent(subject -> {
          reports.getOrDefault(subject, new HashSet<>()).remove(report);
          changed.add(subject);
        });
  }

  /// The ledger of what was reported by a day, as of that day.
  public Ledger ledger(LocalDate asOf) {
    boolean back = asOf.isBefore(latest);
    folded.forEach((subject, kept) -> {
      if (back || !asOf.isBefore(kept.until())) {
        changed.add(subject);
      }
    });
    latest = asOf;
    List<MeasureHistory> gone = new ArrayList<>();
    List<MeasureHistory> come = new ArrayList<>();
    Map<Subject, Folded> anew =
        changed.parallelStream()
            .collect(
                Collectors.toConcurrentMap(
                    subject -> subject,
                    subject -> fold(reports.getOrDefault(subject, Set.of()), asOf)));
    anew.forEach((subject, now) -> {
      Optional.ofNullable(folded.put(subject, now))
          .ifPresent(before -> gone.addAll(before.histories()));
      come.addAll(now.histories());
    });
    changed.clear();
    ledger = ledger.with(gone, come);
    return ledger;
  }

  private static Folded fold(Set<ReportedMeasure> told, LocalDate asOf) {
    List<ReportedMeasure> published =
        told.stream().filter(report -> !report.citation().day().isAfter(asOf)).toList();
    List<MeasureHistory> histories = Ledger.histories(published, asOf);
    Stream<LocalDate> deadlines =
        histories.stream()
            .flatMap(history -> history.steps().stream())
            .flatMap(step -> step.deadline().stream())
            .map(Lapses::seen);
    return new Folded(
        histories,
        Stream.concat(deadlines, told.stream().map(report -> report.citation().day()))
            .filter(day -> day.isAfter(asOf))
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MAX));
  }

  private static Optional<Subject> subject(ReportedMeasure report) {
    Measure measure = report.measure();
    return measure
        .imposer()
        .flatMap(from ->
            measure
                .target()
                .filter(to -> !to.equals(from))
                .map(to -> new Subject(Pair.of(from, to), measure.kind())));
  }
}
