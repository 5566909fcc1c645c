package org.thaw.relation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The reports that concern a pair. Compared by identity, so that it is quick to see that nothing
/// changed.
final class PairReports {

  private final List<Report> reports;
  private final LocalDate latest;

  /// @param reports not empty
  PairReports(Collection<Report> reports) {
    this.reports = List.copyOf(reports);
    this.latest =
        reports.stream().map(Report::day).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
  }

  List<Report> reports() {
    return reports;
  }

  /// Those published by a day; this very object if that is all.
  PairReports until(LocalDate day) {
    return latest.isAfter(day)
        ? new PairReports(reports.stream().filter(report -> !report.day().isAfter(day)).toList())
        : this;
  }

  boolean isEmpty() {
    return reports.isEmpty();
  }
}
