package org.thaw.agenda;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.agenda.Meeting.Revision;
import org.thaw.agenda.Meeting.Status;
import org.thaw.finding.Appointment;
import org.thaw.finding.When;
import org.thaw.fold.Citation;

/// What was known of an appointment when: its date and its state, from report to report.
final class Revisions {

  private static final int GRACE_DAYS = 3;
  private static final int UNDATED_DAYS = 180;

  private Revisions() {}

  /// The first day on which a date that nobody speaks of again counts as passed.
  static LocalDate passed(When when) {
    return when.end().plusDays(GRACE_DAYS + 1L);
  }

  /// The first day on which what was known counts as passed, if nobody speaks of it again: half a
  /// year behind the last report of a plan without a date.
  static LocalDate passed(Optional<When> when, LocalDate spoken) {
    return when.map(Revisions::passed).orElseGet(() -> spoken.plusDays(UNDATED_DAYS));
  }

  /// What was known as the reports were published.
  ///
  /// @param reports in order of publication, not empty
  static List<Revision> told(List<Planned> reports) {
    List<Revision> revisions = new ArrayList<>();
    for (int known = 1; known <= reports.size(); known++) {
      add(revisions, reports.subList(0, known));
    }
    return revisions;
  }

  /// What is known of reports in order of publication.
  static Revision latest(List<Planned> reports) {
    Optional<When> when = date(reports);
    return new Revision(reports.getLast().citation().published(), when, status(reports, when));
  }

  private static void add(List<Revision> revisions, List<Planned> known) {
    Revision revision = latest(known);
    if (revisions.isEmpty() || differs(revisions.getLast(), revision)) {
      revisions.add(revision);
    }
  }

  /// The revisions with those that no report of a plan tells: that it was held, and that its day
  /// passed before anybody reported more.
  ///
  /// @param spoken when the last of the reports was published
  /// @param met reports that the countries met on its day, earliest first
  static List<Revision> settled(
      List<Revision> told, LocalDate spoken, List<Citation> met, LocalDate asOf) {
    List<Revision> revisions = new ArrayList<>(told);
    Revision last = told.getLast();
    if (!met.isEmpty() && last.status() != Status.HELD) {
      revisions.add(new Revision(met.getFirst().published(), last.when(), Status.HELD));
    }
    return lapsing(revisions, spoken, met.isEmpty() ? asOf : met.getFirst().day());
  }

  static boolean differs(Revision one, Revision other) {
    return !one.status().equals(other.status())
        || !one.when().map(When::start).equals(other.when().map(When::start))
        || !one.when().map(When::end).equals(other.when().map(When::end));
  }

  /// The best evidenced date: of the reports since it was last put off the one that most outlets
  /// give; days before weeks before months, the latest of equals.
  private static Optional<When> date(List<Planned> reports) {
    Map<Days, Set<String>> outlets = new HashMap<>();
    List<Planned> dated = sinceMoved(reports).stream().filter(r -> r.when().isPresent()).toList();
    for (Planned report : dated) {
      outlets
          .computeIfAbsent(Days.of(report), days -> new HashSet<>())
          .add(report.citation().outlet());
    }
    return dated.stream()
        .max(
            Comparator.comparing((Planned report) -> report.when().orElseThrow().precision())
                .reversed()
                .thenComparing(report -> outlets.getOrDefault(Days.of(report), Set.of()).size())
                .thenComparing(Comparator.naturalOrder()))
        .flatMap(Planned::when);
  }

  private record Days(LocalDate start, LocalDate end) {
    static Days of(Planned report) {
      When when = report.when().orElseThrow();
      return new Days(when.start(), when.end());
    }
  }

  static boolean sameDays(When one, When other) {
    return one.start().equals(other.start()) && one.end().equals(other.end());
  }

  /// The reports from the last postponement on, if that one or a later one gives a new date.
  static List<Planned> sinceMoved(List<Planned> reports) {
    for (int i = reports.size() - 1; i >= 0; i--) {
      if (isPostponed(reports.get(i))) {
        int from = givesNewDate(reports, i) ? i : i + 1;
        List<Planned> since = reports.subList(from, reports.size());
        return since.stream().anyMatch(report -> report.when().isPresent()) ? since : reports;
      }
    }
    return reports;
  }

  private static boolean isPostponed(Planned report) {
    return report.appointment().status() == Appointment.Status.POSTPONED;
  }

  /// True if a report gives a date that no earlier one gave.
  private static boolean givesNewDate(List<Planned> reports, int index) {
    Optional<When> when = reports.get(index).when();
    return index > 0
        && when.isPresent()
        && reports.subList(0, index).stream()
            .noneMatch(other -> other.when().filter(day -> sameDays(day, when.get())).isPresent());
  }

  private static Status status(List<Planned> reports, Optional<When> when) {
    Status status = Status.TENTATIVE;
    for (int i = 0; i < reports.size() && status != Status.HELD; i++) {
      Planned report = reports.get(i);
      status =
          switch (report.appointment().status()) {
            case TENTATIVE -> renewed(status, report);
            case CONFIRMED -> Status.CONFIRMED;
            case HELD -> isOver(report, when) ? Status.HELD : status;
            case CANCELLED -> Status.CANCELLED;
            case POSTPONED -> givesNewDate(reports, i) ? Status.TENTATIVE : Status.POSTPONED;
          };
    }
    return status;
  }

  private static Status renewed(Status status, Planned report) {
    return status == Status.POSTPONED && report.when().isPresent() ? Status.TENTATIVE : status;
  }

  private static boolean isOver(Planned report, Optional<When> when) {
    return when.filter(time -> report.published().isBefore(time.start())).isEmpty();
  }

  /// The revisions, and one wherever a date passed before anybody reported more.
  ///
  /// @param settled the day on which it is known to have been held, else that of the fold
  private static List<Revision> lapsing(List<Revision> told, LocalDate spoken, LocalDate settled) {
    List<Revision> all = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Revision one = told.get(i);
      LocalDate next = i + 1 < told.size() ? day(told.get(i + 1)) : settled;
      LocalDate until = next.isBefore(settled) ? next : settled;
      all.add(one);
      Optional<LocalDate> passed =
          i + 1 < told.size()
              ? one.when().map(Revisions::passed)
              : Optional.of(passed(one.when(), spoken));
      passed
          .filter(day -> isOpen(one.status()) && !day.isAfter(until))
          .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
          .map(at -> at.isBefore(one.published()) ? one.published() : at)
          .ifPresent(at -> all.add(new Revision(at, one.when(), Status.LAPSED_UNKNOWN)));
    }
    return all;
  }

  private static LocalDate day(Revision revision) {
    return LocalDate.ofInstant(revision.published(), ZoneOffset.UTC);
  }

  private static boolean isOpen(Status status) {
    return switch (status) {
      case TENTATIVE, CONFIRMED, POSTPONED -> true;
      case HELD, CANCELLED, LAPSED_UNKNOWN -> false;
    };
  }
}
