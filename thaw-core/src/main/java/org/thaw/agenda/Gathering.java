package org.thaw.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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

  private final List<Company> groups = new ArrayList<>();
  private final TreeMap<LocalDate, List<Company>> byStart = new TreeMap<>();

  /// Days in the index with a group that is put off.
  private final TreeSet<LocalDate> putOff = new TreeSet<>();

  /// Days from a group's place in the index to its last, at most.
  private long reach;

  /// The reports of each appointment, in order of publication.
  static List<List<Planned>> gather(List<Planned> reports) {
    return new Gathering().gathered(reports.stream().sorted().distinct().toList());
  }

  private List<List<Planned>> gathered(List<Planned> sorted) {
    for (Planned report : sorted) {
      report.exact().ifPresent(day -> put(report, near(day), group -> group.overlap(day)));
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
    return groups.stream().map(Company::published).toList();
  }

  /// How far a group is from a report; empty if they cannot be one.
  private interface Distance {
    OptionalLong to(Company group);
  }

  private void put(Planned report, Collection<List<Company>> candidates, Distance distance) {
    Company nearest = null;
    long least = Long.MAX_VALUE;
    for (List<Company> ofDay : candidates) {
      for (Company group : ofDay) {
        OptionalLong found = distance.to(group);
        if (found.isPresent() && found.getAsLong() < least && group.admits(report)) {
          least = found.getAsLong();
          nearest = group;
        }
      }
    }
    if (nearest == null) {
      nearest = new Company(report);
      groups.add(nearest);
      index(nearest, report);
    } else {
      nearest.add(report);
    }
    reach(nearest.reports().get(0).from(), report);
  }

  private void reach(LocalDate indexed, Planned report) {
    report
        .when()
        .ifPresent(when -> reach = Math.max(reach, ChronoUnit.DAYS.between(indexed, when.end())));
  }

  /// Undated groups stand in the index by the day of their first report.
  private void index(Company group, Planned first) {
    byStart.computeIfAbsent(first.from(), day -> new ArrayList<>()).add(group);
  }

  /// The groups of each day in the index, in order of day.
  private Collection<List<Company>> between(LocalDate from, LocalDate to) {
    return byStart.subMap(from, true, to, true).values();
  }

  private Collection<List<Company>> near(When time) {
    return between(time.start().minusDays(Math.min(reach, LONGEST_DAYS)), time.end());
  }

  private Collection<List<Company>> soon(LocalDate published) {
    return between(published.minusDays(LONGEST_DAYS), published.plusDays(UNDATED_DAYS));
  }

  /// How far the group's day is from the beginning of a week or month that a report gives, if the
  /// two can be of the same people.
  private static OptionalLong within(Planned report, Company group) {
    OptionalLong days =
        report.when().isPresent() ? group.overlap(report.when().get()) : OptionalLong.empty();
    return days.isPresent() && group.mayBeOf(report) ? days : OptionalLong.empty();
  }

  /// How long a report without a date waits for the day of a group: one with a date must name whom
  /// the report names.
  private static OptionalLong wait(Planned report, Company group) {
    LocalDate published = report.published();
    boolean dated = group.isDated();
    OptionalLong days =
        dated ? group.ahead(published, -1, UNDATED_DAYS) : group.gap(published, UNDATED_GAP_DAYS);
    boolean of = days.isPresent() && (dated ? group.isBound(report) : group.mayBeOf(report));
    return of ? days : OptionalLong.empty();
  }

  private record Dated(LocalDate start, Company group) {}

  /// Puts groups of days together that are one appointment: in order of day, each with an earlier
  /// one.
  private void link() {
    List<Dated> ordered =
        groups.stream()
            .map(group -> new Dated(group.start(), group))
            .sorted(
                Comparator.comparing(Dated::start)
                    .thenComparing(dated -> dated.group().reports().get(0)))
            .toList();
    groups.clear();
    byStart.clear();
    for (Dated dated : ordered) {
      LocalDate start = dated.start();
      Company group = dated.group();
      Optional<Company> earlier =
          linkable(group.isPostponed(), start)
              .filter(other -> other.admits(group.reports().get(0)))
              .filter(other -> postponed(other, group) || conflicting(other, group))
              .reduce((one, next) -> next);
      if (earlier.isPresent()) {
        earlier.get().add(group);
      } else {
        groups.add(group);
        byStart.computeIfAbsent(start, day -> new ArrayList<>()).add(group);
        group.reports().forEach(report -> reach(start, report));
      }
      if (group.isPostponed()) {
        putOff.add(earlier.map(Company::start).orElse(start));
      }
    }
  }

  /// The earlier groups that a postponement or a conflict may link with one.
  private Stream<Company> linkable(boolean moves, LocalDate start) {
    LocalDate from = start.minusDays(POSTPONED_DAYS);
    LocalDate near = start.minusDays(CONFLICT_DAYS);
    Stream<Company> far =
        moves
            ? between(from, near.minusDays(1)).stream().flatMap(List::stream)
            : putOff.subSet(from, near).stream()
                .flatMap(day -> byStart.getOrDefault(day, List.of()).stream())
                .filter(Company::isPostponed);
    return Stream.concat(far, between(near, start).stream().flatMap(List::stream));
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
