package org.thaw.agenda;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.thaw.agenda.Meeting.Revision;
import org.thaw.agenda.Meeting.Status;
import org.thaw.finding.Appointment;
import org.thaw.fold.Citation;
import org.thaw.fold.Pair;
import org.thaw.fold.Words;
import org.thaw.text.ContentId;
import org.thaw.time.When;

/// Makes one appointment of all the reports of it.
final class MeetingMaker {

  private static final int GRACE_DAYS = 3;

  private final Encounters encounters;
  private final LocalDate asOf;

  MeetingMaker(Encounters encounters, LocalDate asOf) {
    this.encounters = encounters;
    this.asOf = asOf;
  }

  /// The first day on which a date that nobody speaks of again counts as passed.
  static LocalDate passed(When when) {
    return when.end().plusDays(GRACE_DAYS + 1L);
  }

  /// The appointment; `reports` in order of publication, not empty.
  Meeting make(List<Planned> reports) {
    List<String> countries = countries(reports);
    List<Revision> revisions = new ArrayList<>();
    for (int known = 1; known <= reports.size(); known++) {
      List<Planned> soFar = reports.subList(0, known);
      Optional<When> when = date(soFar);
      Status status = status(soFar, when);
      Revision revision = new Revision(last(soFar).citation().published(), when, status);
      if (revisions.isEmpty() || differs(revisions.get(revisions.size() - 1), revision)) {
        revisions.add(revision);
      }
    }
    Revision known = revisions.get(revisions.size() - 1);
    List<Citation> met = met(countries, reports.get(0).kind(), known);
    LocalDate settled = met.isEmpty() ? asOf : met.get(0).day();
    if (!met.isEmpty() && known.status() != Status.HELD) {
      revisions.add(new Revision(met.get(0).published(), known.when(), Status.HELD));
    }
    List<Citation> evidence = new ArrayList<>(met);
    reports.forEach(report -> evidence.add(report.citation()));
    evidence.sort(Comparator.naturalOrder());
    return meeting(
        reports, countries, lapsing(revisions, settled), evidence.stream().distinct().toList());
  }

  private Meeting meeting(
      List<Planned> reports,
      List<String> countries,
      List<Revision> revisions,
      List<Citation> evidence) {
    Revision current = revisions.get(revisions.size() - 1);
    Status status = current.status();
    return new Meeting(
        ContentId.of("appointment", reports.get(0).citation().finding()) + "@thaw",
        revisions.size() - 1,
        best(reports, report -> Optional.of(report.appointment().summary())).orElseThrow(),
        current.when(),
        best(reports, report -> report.appointment().place()),
        distinct(reports, report -> report.appointment().participants()),
        countries,
        distinct(reports, report -> report.appointment().agenda()),
        status,
        status == Status.HELD ? List.of() : conflicts(reports, current.when()),
        best(reports, report -> report.appointment().recurrence()),
        evidence.get(evidence.size() - 1).published(),
        revisions,
        evidence);
  }

  private static Planned last(List<Planned> reports) {
    return reports.get(reports.size() - 1);
  }

  private static boolean differs(Revision one, Revision other) {
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

  private static boolean sameDays(When one, When other) {
    return one.start().equals(other.start()) && one.end().equals(other.end());
  }

  /// The reports from the last postponement on, if that one or a later one gives a new date.
  private static List<Planned> sinceMoved(List<Planned> reports) {
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

  /// Reports that two of the countries met on the day, where that settles the matter.
  private List<Citation> met(List<String> countries, String kind, Revision known) {
    boolean open = known.status() == Status.TENTATIVE || known.status() == Status.CONFIRMED;
    boolean near =
        known.when().filter(when -> !when.end().isAfter(when.start().plusDays(7))).isPresent();
    if (!open || !near || !(kind.equals("meeting") || kind.equals("call"))) {
      return List.of();
    }
    When when = known.when().orElseThrow();
    List<Citation> met = new ArrayList<>();
    for (int i = 0; i < countries.size(); i++) {
      for (String other : countries.subList(i + 1, countries.size())) {
        Pair pair = Pair.of(countries.get(i), other);
        when.start()
            .datesUntil(when.end().plusDays(1))
            .flatMap(day -> encounters.on(pair, day).stream())
            .filter(citation -> !citation.day().isBefore(when.start()))
            .filter(citation -> !citation.day().isAfter(asOf))
            .forEach(met::add);
      }
    }
    return met.stream().distinct().sorted().toList();
  }

  /// The revisions, and one wherever a date passed before anybody reported more.
  ///
  /// @param settled the day on which it is known to have been held, else that of the fold
  private static List<Revision> lapsing(List<Revision> told, LocalDate settled) {
    List<Revision> all = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Revision one = told.get(i);
      LocalDate next = i + 1 < told.size() ? day(told.get(i + 1)) : settled;
      LocalDate until = next.isBefore(settled) ? next : settled;
      all.add(one);
      one.when()
          .map(MeetingMaker::passed)
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

  private static List<When> conflicts(List<Planned> reports, Optional<When> chosen) {
    Map<String, When> others = new LinkedHashMap<>();
    for (Planned report : sinceMoved(reports)) {
      report
          .exact()
          .filter(when -> chosen.filter(best -> sameDays(best, when)).isEmpty())
          .ifPresent(when -> others.putIfAbsent(when.start() + "/" + when.end(), when));
    }
    return List.copyOf(others.values());
  }

  private static List<String> countries(List<Planned> reports) {
    TreeSet<String> countries = new TreeSet<>();
    reports.forEach(report -> countries.addAll(report.countries()));
    return List.copyOf(countries);
  }

  /// The value that most reports give, the latest of equals.
  private static Optional<String> best(
      List<Planned> reports, Function<Planned, Optional<String>> property) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Planned report : reports) {
      property.apply(report).ifPresent(value -> counts.merge(value, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .reduce((one, other) -> other.getValue() >= one.getValue() ? other : one)
        .map(Map.Entry::getKey);
  }

  private static List<String> distinct(
      List<Planned> reports, Function<Planned, List<String>> property) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Planned report : reports) {
      for (String value : property.apply(report)) {
        found.putIfAbsent(Words.plain(value), value);
      }
    }
    return List.copyOf(found.values());
  }
}
