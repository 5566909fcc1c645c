package org.thaw.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.finding.Appointment;
import org.thaw.time.When;

/// Brings reports of one appointment together. The same for any order of the reports.
///
/// First those with the same day; then days that a postponement or a conflict of sources links; then
/// reports that know only the week or month; last those that know no date.
final class Gathering {

  private static final int CONFLICT_DAYS = 3;
  private static final int POSTPONED_DAYS = 90;
  private static final int UNDATED_DAYS = 90;
  private static final int UNDATED_GAP_DAYS = 45;

  /// The reports of each appointment, in order of publication.
  List<List<Planned>> gather(List<Planned> reports) {
    List<Planned> sorted = reports.stream().sorted().distinct().toList();
    List<List<Planned>> groups = new ArrayList<>();
    for (Planned report : sorted) {
      if (report.exact().isPresent()) {
        put(groups, report, group -> sameDay(group, report));
      }
    }
    groups = linked(groups);
    for (Planned report : sorted) {
      if (report.when().isPresent() && report.exact().isEmpty()) {
        put(groups, report, group -> inWindow(group, report));
      }
    }
    for (Planned report : sorted) {
      if (report.when().isEmpty()) {
        put(groups, report, group -> soon(group, report));
      }
    }
    groups.forEach(group -> group.sort(Comparator.naturalOrder()));
    return groups;
  }

  /// How far a group is from a report; empty if they cannot be one.
  private interface Distance {
    Optional<Long> to(List<Planned> group);
  }

  private static void put(List<List<Planned>> groups, Planned report, Distance distance) {
    List<Planned> nearest = null;
    long least = Long.MAX_VALUE;
    for (List<Planned> group : groups) {
      if (group.stream().allMatch(report::compatible)) {
        Optional<Long> found = distance.to(group);
        if (found.isPresent() && found.get() < least) {
          least = found.get();
          nearest = group;
        }
      }
    }
    if (nearest == null) {
      nearest = new ArrayList<>();
      groups.add(nearest);
    }
    nearest.add(report);
  }

  private static Optional<Long> sameDay(List<Planned> group, Planned report) {
    When day = report.exact().orElseThrow();
    boolean overlaps =
        group.stream()
            .flatMap(other -> other.exact().stream())
            .anyMatch(other -> !other.end().isBefore(day.start()) && !day.end().isBefore(other.start()));
    return overlaps ? Optional.of(0L) : Optional.empty();
  }

  private static Optional<Long> inWindow(List<Planned> group, Planned report) {
    When window = report.when().orElseThrow();
    return group.stream()
        .flatMap(other -> other.when().stream())
        .filter(other -> !other.end().isBefore(window.start()) && !window.end().isBefore(other.start()))
        .map(other -> Math.abs(ChronoUnit.DAYS.between(window.start(), other.start())))
        .min(Comparator.naturalOrder());
  }

  private static Optional<Long> soon(List<Planned> group, Planned report) {
    LocalDate published = report.published();
    Optional<Long> ahead =
        group.stream()
            .flatMap(other -> other.when().stream())
            .map(other -> ChronoUnit.DAYS.between(published, other.end()))
            .filter(days -> days >= -1 && days <= UNDATED_DAYS)
            .min(Comparator.naturalOrder());
    if (ahead.isPresent() || group.stream().anyMatch(other -> other.when().isPresent())) {
      return ahead;
    }
    return group.stream()
        .map(other -> Math.abs(ChronoUnit.DAYS.between(other.published(), published)))
        .filter(days -> days <= UNDATED_GAP_DAYS)
        .min(Comparator.naturalOrder());
  }

  /// Groups of days, those that are one appointment put together: in order of day, each with the next.
  private static List<List<Planned>> linked(List<List<Planned>> groups) {
    List<List<Planned>> ordered = new ArrayList<>(groups);
    ordered.sort(
        Comparator.comparing((List<Planned> group) -> start(group))
            .thenComparing(group -> group.get(0)));
    List<List<Planned>> linked = new ArrayList<>();
    for (List<Planned> group : ordered) {
      Optional<List<Planned>> earlier =
          linked.stream()
              .filter(other -> other.stream().allMatch(group.get(0)::compatible))
              .filter(other -> postponed(other, group) || conflicting(other, group))
              .reduce((one, next) -> next);
      earlier.ifPresentOrElse(other -> other.addAll(group), () -> linked.add(group));
    }
    return linked;
  }

  private static LocalDate start(List<Planned> group) {
    return group.stream()
        .flatMap(report -> report.exact().stream())
        .map(When::start)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /// True if `later` is the new date of `earlier`: a report puts the earlier one off, and the later one
  /// is first named after that.
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

  /// True if two sources give two dates for what must be one appointment: near days, both still ahead
  /// when reported, the same people or place, and no source that names both days.
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
        .noneMatch(
            report ->
                other.stream()
                    .anyMatch(
                        that -> that.citation().article().equals(report.citation().article())));
  }
}
