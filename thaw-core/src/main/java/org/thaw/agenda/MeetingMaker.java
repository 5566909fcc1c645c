package org.thaw.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thaw.agenda.Meeting.Revision;
import org.thaw.agenda.Meeting.Status;
import org.thaw.finding.When;
import org.thaw.fold.Citation;
import org.thaw.fold.Pair;
import org.thaw.fold.Words;

/// Makes one appointment of all the reports of it.
final class MeetingMaker {

  private static final int CHANGE = 3;

  private final Encounters encounters;
  private final LocalDate asOf;

  MeetingMaker(Encounters encounters, LocalDate asOf) {
    this.encounters = encounters;
    this.asOf = asOf;
  }

  /// The appointment of these reports.
  ///
  /// @param publications what subscribers had of them
  Meeting make(NamedGroup group, Publications publications) {
    List<Planned> reports = group.reports();
    List<String> countries = countries(reports);
    List<Revision> told = Revisions.told(reports);
    List<Citation> met = met(reports, countries, told.getLast());
    List<Citation> evidence = new ArrayList<>(met);
    reports.forEach(report -> evidence.add(report.citation()));
    evidence.sort(Comparator.naturalOrder());
    List<Revision> revisions = Revisions.settled(told, reports.getLast().published(), met, asOf);
    Revision current = revisions.getLast();
    return new Meeting(
        group.uid(),
        group.formerly(),
        sequence(publications.changes(group.uid()), later(told, met, current)),
        ReportWords.form(reports),
        ReportWords.rank(reports),
        ReportWords.summaries(reports, current),
        current.when(),
        ReportWords.places(reports),
        distinct(reports, report -> report.appointment().participants()),
        countries,
        ReportWords.topics(reports),
        current.status(),
        current.status() == Status.HELD ? List.of() : conflicts(reports, current.when()),
        recurrence(reports),
        evidence.get(evidence.size() - 1).published(),
        revisions,
        publications.departed(group.formerly()),
        2 * reports.stream().filter(Planned::isPreparatory).count() > reports.size(),
        evidence);
  }

  /// The same appointment after reports that bear on it, but are of others, came or went.
  static Meeting renewed(Meeting before, Publications publications) {
    int later = before.sequence() % CHANGE;
    return before.published(
        sequence(publications.changes(before.uid()), later),
        publications.departed(before.formerly()));
  }

  /// SEQUENCE after so many changes that reports brought. What the passing of days brings comes
  /// between two of them: nothing, then that nobody reported, then that the two met.
  static int sequence(int changes, int later) {
    return CHANGE * changes + later;
  }

  private static int later(List<Revision> told, List<Citation> met, Revision current) {
    if (!met.isEmpty()) {
      return 2;
    }
    return current.status() == told.getLast().status() ? 0 : 1;
  }

  private static Optional<String> recurrence(List<Planned> reports) {
    return ReportWords.commonest(reports, report -> report.appointment().recurrence());
  }

  /// Reports that two of the countries met on the day, where that settles the matter. An article
  /// that says before its end that it is to come does not say that it was.
  private List<Citation> met(List<Planned> reports, List<String> countries, Revision known) {
    String kind = reports.get(0).kind();
    Set<String> announcing =
        reports.stream()
            .filter(report ->
                known.when().filter(w -> report.published().isBefore(w.end())).isPresent())
            .map(report -> report.citation().article())
            .collect(Collectors.toSet());
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
            .filter(citation -> !announcing.contains(citation.article()))
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
