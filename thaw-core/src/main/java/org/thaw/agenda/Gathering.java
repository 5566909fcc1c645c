package org.thaw.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.thaw.finding.Appointment;
import org.thaw.finding.When;

/// Brings reports of one appointment together. The same for any order of the reports.
///
/// First those with the same day; then days that a postponement or a conflict of sources links;
/// then reports that know only the week or month; last those that know no date.
final class Gathering {

  private static final int CONFLICT_DAYS = 3;
  private static final int POSTPONED_DAYS = 90;
  private static final int UNDATED_DAYS = 90;
  private static final int UNDATED_GAP_DAYS = 45;
  private static final int LONGEST_DAYS = 92;

  private final List<List<Planned>> groups = new ArrayList<>();
  private final TreeMap<LocalDate, List<List<Planned>>> byStart = new TreeMap<>();

  /// The groups, by identity, with a report that puts them off.
  private final Set<List<Planned>> postponed = Collections.newSetFromMap(new IdentityHashMap<>());

  /// Days from a group's place in the index to its last, at most.
  private long reach;

  /// The reports of each appointment, in order of publication.
  static List<List<Planned>> gather(List<Planned> reports) {
    return new Gathering().gathered(reports.stream().sorted().distinct().toList());
  }

  private List<List<Planned>> gathered(List<Planned> sorted) {
    for (Planned report : sorted) {
      report.exact().ifPresent(day -> put(report, near(day), group -> overlap(group, day)));
    }
    link();
    for (Planned report : sorted) {
      if (report.exact().isEmpty()) {
        report.when().ifPresent(time -> put(report, near(time), group -> within(report, group)));
      }
    }
    for (Planned report : sorted) {
      if (report.when().isEmpty()) {
        put(report, soon(report.published()), group -> wait(report, group));
      }
    }
    groups.forEach(group -> group.sort(Comparator.naturalOrder()));
    return groups;
  }

  /// How far a group is from a report; empty if they cannot be one.
  private interface Distance {
    Optional<Long> to(List<Planned> group);
  }

  private void put(Planned report, List<List<Planned>> candidates, Distance distance) {
    List<Planned> nearest = null;
    long least = Long.MAX_VALUE;
    for (List<Planned> group : candidates) {
      Optional<Long> found = distance.to(group);
      if (found.isPresent() && found.get() < least && report.fits(group)) {
        least = found.get();
        nearest = group;
      }
    }
    if (nearest == null) {
      nearest = new ArrayList<>();
      groups.add(nearest);
      index(nearest, report);
    }
    nearest.add(report);
    reach(start(nearest.get(0)), report);
  }

  private void reach(LocalDate indexed, Planned report) {
    report
        .when()
        .ifPresent(when -> reach = Math.max(reach, ChronoUnit.DAYS.between(indexed, when.end())));
  }

  /// Undated groups stand in the index by the day of their first report.
  private void index(List<Planned> group, Planned first) {
    byStart.computeIfAbsent(start(first), day -> new ArrayList<>()).add(group);
  }

  private static LocalDate start(Planned first) {
    return first.when().map(When::start).orElse(first.published());
  }

  private List<List<Planned>> between(LocalDate from, LocalDate to) {
    return byStart.subMap(from, true, to, true).values().stream().flatMap(List::stream).toList();
  }

  private List<List<Planned>> near(When time) {
    return between(time.start().minusDays(Math.min(reach, LONGEST_DAYS)), time.end());
  }

  private List<List<Planned>> soon(LocalDate published) {
    return between(published.minusDays(LONGEST_DAYS), published.plusDays(UNDATED_DAYS));
  }

  private static Optional<Long> overlap(List<Planned> group, When window) {
    long least = Long.MAX_VALUE;
    for (Planned other : group) {
      When when = other.when().orElse(null);
      if (when != null
          && !when.end().isBefore(window.start())
          && !window.end().isBefore(when.start())) {
        least = Math.min(least, Math.abs(ChronoUnit.DAYS.between(window.start(), when.start())));
      }
    }
    return least == Long.MAX_VALUE ? Optional.empty() : Optional.of(least);
  }

  /// How far the group's day is from the beginning of a week or month that a report gives, if the
  /// two can be of the same people.
  private static Optional<Long> within(Planned report, List<Planned> group) {
    return report.mayBeOf(group)
        ? report.when().flatMap(window -> overlap(group, window))
        : Optional.empty();
  }

  /// How long a report without a date waits for the day of a group: one with a date must name whom
  /// the report names.
  private static Optional<Long> wait(Planned report, List<Planned> group) {
    LocalDate published = report.published();
    Optional<Long> ahead =
        group.stream()
            .flatMap(other -> other.when().stream())
            .map(other -> ChronoUnit.DAYS.between(published, other.end()))
            .filter(days -> days >= -1 && days <= UNDATED_DAYS && report.isBound(group))
            .min(Comparator.naturalOrder());
    if (ahead.isPresent() || group.stream().anyMatch(other -> other.when().isPresent())) {
      return ahead;
    }
    if (!report.mayBeOf(group)) {
      return Optional.empty();
    }
    return group.stream()
        .map(other -> Math.abs(ChronoUnit.DAYS.between(other.published(), published)))
        .filter(days -> days <= UNDATED_GAP_DAYS)
        .min(Comparator.naturalOrder());
  }

  private record Dated(LocalDate start, List<Planned> group) {}

  /// Puts groups of days together that are one appointment: in order of day, each with an earlier
  /// one.
  private void link() {
    List<Dated> ordered =
        groups.stream()
            .map(group -> new Dated(start(group), group))
            .sorted(Comparator.comparing(Dated::start).thenComparing(dated -> dated.group().get(0)))
            .toList();
    groups.clear();
    byStart.clear();
    for (Dated dated : ordered) {
      LocalDate start = dated.start();
      List<Planned> group = dated.group();
      boolean moves = group.stream().anyMatch(Gathering::isPostponed);
      Optional<List<Planned>> earlier =
          linkable(moves, start).stream()
              .filter(other -> other.stream().allMatch(group.get(0)::compatible))
              .filter(other -> postponed(other, group) || conflicting(other, group))
              .reduce((one, next) -> next);
      if (earlier.isPresent()) {
        earlier.get().addAll(group);
      } else {
        groups.add(group);
        byStart.computeIfAbsent(start, day -> new ArrayList<>()).add(group);
        group.forEach(report -> reach(start, report));
      }
      if (moves) {
        postponed.add(earlier.orElse(group));
      }
    }
  }

  /// The earlier groups that a postponement or a conflict may link with one.
  private List<List<Planned>> linkable(boolean moves, LocalDate start) {
    List<List<Planned>> near = between(start.minusDays(CONFLICT_DAYS), start);
    List<List<Planned>> far =
        between(start.minusDays(POSTPONED_DAYS), start.minusDays(CONFLICT_DAYS + 1L));
    if (!moves) {
      far = far.stream().filter(postponed::contains).toList();
    }
    return Stream.concat(far.stream(), near.stream()).toList();
  }

  private static boolean isPostponed(Planned report) {
    return report.appointment().status() == Appointment.Status.POSTPONED;
  }

  private static LocalDate start(List<Planned> group) {
    return group.stream()
        .flatMap(report -> report.exact().stream())
        .map(When::start)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /// True if `later` is the new date of `earlier`: a report puts the earlier one off, and the later
  /// one is first named after that.
  private static boolean postponed(List<Planned> earlier, List<Planned> later) {
    Optional<Planned> putOff =
        earlier.stream()
            .filter(report -> report.appointment().status() == Appointment.Status.POSTPONED)
            .min(Comparator.naturalOrder());
    Planned first = later.stream().min(Comparator.naturalOrder()).orElseThrow();
    boolean moves = first.appointment().status() == Appointment.Status.POSTPONED;
    boolean after = putOff.filter(report -> report.compareTo(first) <= 0).isPresent();
    return (after || moves)
        && !start(later).isAfter(start(earlier).plusDays(POSTPONED_DAYS))
        && !first.published().isAfter(start(earlier).plusDays(CONFLICT_DAYS));
  }

  /// True if two sources give two dates for what must be one appointment: near days, both still
  /// ahead when reported, the same people or place, and no source that names both days.
  private static boolean conflicting(List<Planned> earlier, List<Planned> later) {
    LocalDate start = start(earlier);
    return !start(later).isAfter(start.plusDays(CONFLICT_DAYS))
        && ahead(earlier, start)
        && ahead(later, start)
        && apart(earlier, later)
        && earlier.stream()
            .anyMatch(
                one -> later.stream().anyMatch(other -> one.meets(other) || one.samePlace(other)));
  }

  private static boolean ahead(List<Planned> group, LocalDate start) {
    return group.stream().allMatch(report -> !report.published().isAfter(start));
  }

  private static boolean apart(List<Planned> one, List<Planned> other) {
    return one.stream()
        .noneMatch(report ->
            other.stream()
                .anyMatch(that -> that.citation().article().equals(report.citation().article())));
  }
}
