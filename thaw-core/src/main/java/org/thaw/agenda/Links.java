package org.thaw.agenda;

import java.time.LocalDate;
import java.util.Comparator;

/// When groups of two days are of one appointment: it was put off, or two sources give two dates.
final class Links {

  static final int CONFLICT_DAYS = 3;
  static final int POSTPONED_DAYS = 90;

  private Links() {}

  /// True if the later group, which no date keeps from it otherwise, is of the appointment of the
  /// earlier.
  static boolean links(Company earlier, Company later) {
    return earlier.admits(later.leader().report())
        && (postponed(earlier, later) || conflicting(earlier, later));
  }

  /// True if `later` is the new date of `earlier`: a report puts the earlier one off, and the later
  /// one is first named after that.
  private static boolean postponed(Company earlier, Company later) {
    Planned first = later.reports().stream().min(Comparator.naturalOrder()).orElseThrow();
    boolean moves = first.isPostponed();
    boolean after =
        earlier.reports().stream()
            .filter(Planned::isPostponed)
            .min(Comparator.naturalOrder())
            .filter(report -> report.compareTo(first) <= 0)
            .isPresent();
    LocalDate start = earlier.start();
    return (after || moves)
        && !later.start().isAfter(start.plusDays(POSTPONED_DAYS))
        && !first.published().isAfter(start.plusDays(CONFLICT_DAYS));
  }

  /// True if two sources give two dates for what must be one appointment: near days, both still
  /// ahead when reported, the same people or place, and no source that names both days.
  private static boolean conflicting(Company earlier, Company later) {
    LocalDate start = earlier.start();
    return !later.start().isAfter(start.plusDays(CONFLICT_DAYS))
        && ahead(earlier, start)
        && ahead(later, start)
        && apart(earlier, later)
        && earlier.reports().stream()
            .anyMatch(one ->
                later.reports().stream()
                    .anyMatch(other -> one.meets(other) || one.samePlace(other)));
  }

  private static boolean ahead(Company group, LocalDate start) {
    return group.reports().stream().allMatch(report -> !report.published().isAfter(start));
  }

  private static boolean apart(Company one, Company other) {
    return one.reports().stream()
        .noneMatch(report ->
            other.reports().stream()
                .anyMatch(that -> that.citation().article().equals(report.citation().article())));
  }
}
