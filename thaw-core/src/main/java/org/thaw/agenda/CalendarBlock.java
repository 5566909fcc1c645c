package org.thaw.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.thaw.fold.Pair;

/// Reports of appointments that may be of one, with the appointments made of them, which are kept
/// while nothing that bears on them changes.
final class CalendarBlock {

  private final Set<Planned> reports = new HashSet<>();
  private List<NamedGroup> groups = List.of();
  private Map<String, Made> made = new HashMap<>();

  /// By the reports of a neighbourhood, how they are grouped and what subscribers had of them.
  private Map<Set<Planned>, Part> parts = new HashMap<>();

  private Map<String, Publications> names = Map.of();
  private LocalDate regather = LocalDate.MIN;

  /// @param until the first day on which the appointment is no longer the same
  private record Made(
      NamedGroup group, Publications publications, Meeting meeting, LocalDate until) {}

  private record Part(List<List<Planned>> groups, Publications publications) {
    static Part of(List<Planned> reports) {
      return new Part(Gathering.gather(reports), Publications.of(reports));
    }
  }

  void add(Planned report) {
    reports.add(report);
    regather = LocalDate.MIN;
  }

  void remove(Planned report) {
    reports.remove(report);
    regather = LocalDate.MIN;
  }

  /// Makes all appointments anew when next asked for.
  void forget() {
    made.clear();
    regather = LocalDate.MIN;
  }

  /// Makes anew the appointments that may be settled by two countries having met.
  ///
  /// @param met the days on which they met
  void touch(Map<Pair, Set<LocalDate>> met) {
    made.values().removeIf(kept -> touches(kept.meeting(), met));
  }

  private static boolean touches(Meeting meeting, Map<Pair, Set<LocalDate>> met) {
    List<String> countries = meeting.countries();
    for (int i = 0; i < countries.size(); i++) {
      for (String other : countries.subList(i + 1, countries.size())) {
        Set<LocalDate> days = met.getOrDefault(Pair.of(countries.get(i), other), Set.of());
        if (meeting.when().filter(when -> days.stream().anyMatch(when::holds)).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /// The appointments as of a day, in any order.
  List<Meeting> meetings(MeetingMaker maker, LocalDate asOf) {
    if (!asOf.isBefore(regather)) {
      gather(asOf);
    }
    Map<String, Made> current = new HashMap<>();
    List<Meeting> meetings = new ArrayList<>();
    for (NamedGroup group : groups) {
      String first = group.reports().get(0).citation().finding();
      Made before = made.get(first);
      Publications publications = Objects.requireNonNull(names.get(first));
      Made now =
          before != null
                  && asOf.isBefore(before.until())
                  && before.group().equals(group)
                  && before.publications() == publications
              ? before
              : make(maker, group, publications, asOf);
      current.put(first, now);
      meetings.add(now.meeting());
    }
    made = current;
    return meetings;
  }

  private void gather(LocalDate asOf) {
    List<Planned> known =
        reports.stream().filter(report -> !report.published().isAfter(asOf)).toList();
    divide(known);
    groups = Uids.name(parts.values().stream().flatMap(part -> part.groups().stream()).toList());
    regather =
        reports.stream()
            .map(Planned::published)
            .filter(day -> day.isAfter(asOf))
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.MAX);
  }

  /// Groups the reports and replays what was published, but for neighbourhoods that are as they
  /// were.
  private void divide(List<Planned> known) {
    Map<Set<Planned>, Part> now = new HashMap<>();
    Map<String, Publications> named = new HashMap<>();
    for (List<Planned> reports : Neighbourhoods.of(known)) {
      Set<Planned> key = Set.copyOf(reports);
      Part before = parts.get(key);
      Part part = before == null ? Part.of(reports) : before;
      now.put(key, part);
      reports.forEach(report -> named.put(report.citation().finding(), part.publications()));
    }
    parts = now;
    names = named;
  }

  private static Made make(
      MeetingMaker maker, NamedGroup group, Publications publications, LocalDate asOf) {
    Meeting meeting = maker.make(group, publications);
    LocalDate passed = Revisions.passed(meeting.when(), group.reports().getLast().published());
    LocalDate until = passed.isAfter(asOf) ? passed : LocalDate.MAX;
    return new Made(group, publications, meeting, until);
  }
}
