package org.thaw.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.thaw.agenda.Meeting.Revision;
import org.thaw.agenda.Meeting.Status;
import org.thaw.fold.Citation;
import org.thaw.fold.Pair;
import org.thaw.fold.Words;
import org.thaw.time.When;

/// Makes one appointment of all the reports of it.
final class MeetingMaker {

  private final Encounters encounters;
  private final LocalDate asOf;

  MeetingMaker(Encounters encounters, LocalDate asOf) {
    this.encounters = encounters;
    this.asOf = asOf;
  }

  /// The appointment of these reports.
  Meeting make(NamedGroup group) {
    List<Planned> reports = group.reports();
    List<String> countries = countries(reports);
    List<Revision> told = Revisions.told(reports);
    List<Citation> met = met(countries, reports.get(0).kind(), told.getLast());
    List<Citation> evidence = new ArrayList<>(met);
    reports.forEach(report -> evidence.add(report.citation()));
    evidence.sort(Comparator.naturalOrder());
    return meeting(
        group,
        countries,
        Revisions.settled(told, met, asOf),
        Revisions.settled(Revisions.arrived(reports), met, asOf).size() - 1,
        evidence.stream().distinct().toList());
  }

  private Meeting meeting(
      NamedGroup group,
      List<String> countries,
      List<Revision> revisions,
      int sequence,
      List<Citation> evidence) {
    List<Planned> reports = group.reports();
    Revision current = revisions.getLast();
    Status status = current.status();
    return new Meeting(
        group.uid(),
        group.formerly(),
        sequence,
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

  private static List<When> conflicts(List<Planned> reports, Optional<When> chosen) {
    Map<String, When> others = new LinkedHashMap<>();
    for (Planned report : Revisions.sinceMoved(reports)) {
      report
          .exact()
          .filter(when -> chosen.filter(best -> Revisions.sameDays(best, when)).isEmpty())
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
