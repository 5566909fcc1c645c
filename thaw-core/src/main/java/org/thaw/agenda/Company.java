package org.thaw.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.thaw.finding.When;

/// Reports that have been brought together so far, with what is asked of them for each further one.
/// Compared by identity.
final class Company {

  private final Member leader;
  private final List<Planned> reports = new ArrayList<>(2);
  private final List<When> dates = new ArrayList<>(2);
  private final Set<String> names = new HashSet<>();
  private final Set<String> ranks = new HashSet<>();
  private LocalDate from = LocalDate.MAX;
  private LocalDate to = LocalDate.MIN;
  private LocalDate soonest = LocalDate.MAX;
  private LocalDate first = LocalDate.MAX;
  private LocalDate last = LocalDate.MIN;
  private LocalDate start = LocalDate.MAX;
  private LocalDate day;
  private boolean postponed;
  private boolean changed;

  Company(Member first) {
    leader = first;
    day = first.report().from();
    changed = first.isLeft();
    add(first.report());
  }

  void add(Planned report) {
    reports.add(report);
    names.addAll(report.names());
    ranks.addAll(report.ranks());
    first = earlier(first, report.published());
    last = later(last, report.published());
    postponed |= report.isPostponed();
    start = report.exact().map(when -> earlier(start, when.start())).orElse(start);
    report
        .when()
        .ifPresent(when -> {
          dates.add(when);
          from = earlier(from, when.start());
          to = later(to, when.end());
          soonest = earlier(soonest, when.end());
        });
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  void add(Company other) {
    other.reports.forEach(this::add);
  }

  /// In the order in which they came together.
  List<Planned> reports() {
    return reports;
  }

  /// The same in order of publication.
  List<Planned> published() {
    return reports.stream().sorted().toList();
  }

  /// True if one of them puts the appointment off.
  boolean isPostponed() {
    return postponed;
  }

  boolean isDated() {
    return !dates.isEmpty();
  }

  /// The first day that is known to the day; far ahead while there is none.
  LocalDate start() {
    return start;
  }

  /// The last day of any of their times; while they have none, that of the first publication.
  LocalDate last() {
    return isDated() ? to : first;
  }

  /// The first that came.
  Member leader() {
    return leader;
  }

  /// The day by which it is found: that of the first that came, until it is found by its start.
  LocalDate day() {
    return day;
  }

  /// The same, found by its start.
  Company byStart() {
    day = start;
    return this;
  }

  /// True if it may not be what it was when all were last brought together.
  boolean isChanged() {
    return changed;
  }

  void change() {
    changed = true;
  }

  /// True if nothing but the date keeps a report from being of the same appointment as all of them.
  boolean admits(Planned report) {
    for (Planned other : reports) {
      if (!report.compatible(other)) {
        return false;
      }
    }
    return true;
  }

  /// True if nothing tells that others meet than those of a report: neither it nor any of them
  /// names anybody, or one names somebody, or people of a rank, whom the other names.
  boolean mayBeOf(Planned report) {
    return report.names().isEmpty() || names.isEmpty() || isBound(report);
  }

  /// True if somebody, or people of a rank, whom a report names is named by one of them too.
  boolean isBound(Planned report) {
    return !Collections.disjoint(names, report.names())
        || !Collections.disjoint(ranks, report.ranks());
  }

  /// Days between the beginning of a time and the nearest of theirs that shares a day with it.
  OptionalLong overlap(When window) {
    long least = Long.MAX_VALUE;
    if (!from.isAfter(window.end()) && !to.isBefore(window.start())) {
      for (When when : dates) {
        if (!when.end().isBefore(window.start()) && !window.end().isBefore(when.start())) {
          least = Math.min(least, Math.abs(ChronoUnit.DAYS.between(window.start(), when.start())));
        }
      }
    }
    return least == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(least);
  }

  /// Days from one to the end of the nearest of their times, of those up to so many days ahead.
  ///
  /// @param least days that it may be ahead, at least; below 0 behind
  OptionalLong ahead(LocalDate day, long least, long most) {
    if (to.isBefore(day.plusDays(least)) || soonest.isAfter(day.plusDays(most))) {
      return OptionalLong.empty();
    }
    long nearest = Long.MAX_VALUE;
    for (When when : dates) {
      long days = ChronoUnit.DAYS.between(day, when.end());
      if (days >= least && days <= most) {
        nearest = Math.min(nearest, days);
      }
    }
    return nearest == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(nearest);
  }

  /// Days between one and the nearest publication of any, up to so many.
  OptionalLong gap(LocalDate day, long most) {
    if (last.isBefore(day.minusDays(most)) || first.isAfter(day.plusDays(most))) {
      return OptionalLong.empty();
    }
    long nearest = Long.MAX_VALUE;
    for (Planned report : reports) {
      nearest = Math.min(nearest, Math.abs(ChronoUnit.DAYS.between(report.published(), day)));
    }
    return nearest > most ? OptionalLong.empty() : OptionalLong.of(nearest);
  }
}
