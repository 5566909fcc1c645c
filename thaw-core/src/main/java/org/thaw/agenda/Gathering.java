package org.thaw.agenda;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.thaw.finding.When;

/// Brings reports of one appointment together. The same for any order of the reports.
///
/// First those with the same day; then days that a postponement or a conflict of sources links;
/// then reports that know only the week or month; last those that know no date.
///
/// What was decided of a report the last time stands unless its group, or another that would take
/// it, may not be what it was then: one that has a new report, that a report has left, or that got
/// or lost one because of such another. So much of a year is gone through in order, but little of
/// it is decided anew, and all comes out as if it were.
final class Gathering {

  private static final int UNDATED_DAYS = 90;
  private static final int UNDATED_GAP_DAYS = 45;
  private static final int LONGEST_DAYS = 92;

  private Companies groups = new Companies();

  /// The reports of each appointment, in order of publication.
  ///
  /// @param members in order of their reports
  static List<List<Planned>> gather(Collection<Member> members) {
    return new Gathering().gathered(members);
  }

  private List<List<Planned>> gathered(Collection<Member> members) {
    for (Member member : members) {
      member.report().exact().ifPresent(day -> put(member, near(day), group -> group.overlap(day)));
    }
    link(members);
    for (Member member : members) {
      Planned report = member.report();
      if (report.exact().isEmpty()) {
        report.when().ifPresent(time -> put(member, near(time), group -> within(report, group)));
      }
    }
    for (Member member : members) {
      Planned report = member.report();
      if (report.when().isEmpty()) {
        put(member, soon(report.published()), group -> wait(report, group));
      }
    }
    members.forEach(this::settle);
    return groups.all().stream().map(group -> group.leader().group()).toList();
  }

  private void settle(Member member) {
    List<Planned> reports =
        groups
            .of(member)
            .map(group ->
                group.isChanged() || member.group().isEmpty() ? group.published() : member.group())
            .orElse(List.of());
    member.settle(reports);
  }

  /// How far a group is from a report; empty if they cannot be one.
  private interface Distance {
    OptionalLong to(Company group);
  }

  /// Days of the groups that a report may join.
  private record Days(LocalDate from, LocalDate to) {}

  private void put(Member member, Days days, Distance distance) {
    Planned report = member.report();
    Optional<Company> before = member.leader().flatMap(groups::of);
    boolean asItWas =
        before.map(group -> !group.isChanged()).orElse(member.leader().equals(Optional.of(member)));
    Optional<Company> nearest =
        asItWas
            ? nearest(report, before, days, distance)
            : nearest(report, groups.between(days.from(), days.to()), distance);
    Company joined = nearest.orElseGet(() -> new Company(member));
    nearest.ifPresentOrElse(group -> group.add(report), () -> groups.add(joined));
    groups.grown(joined);
    if (!member.leader().equals(Optional.of(joined.leader()))) {
      member.join(joined.leader());
      groups.change(joined);
      before.ifPresent(groups::change);
    }
  }

  /// The nearest group to a report, if of those that are what they were it is one, or none.
  private Optional<Company> nearest(
      Planned report, Optional<Company> before, Days days, Distance distance) {
    List<Company> changed = groups.changed(days.from(), days.to()).toList();
    Optional<Company> other = nearest(report, List.of(changed), distance);
    if (before.isEmpty() || other.isEmpty()) {
      return other.or(() -> before);
    }
    int nearer =
        Long.compare(
            distance.to(other.get()).orElseThrow(), distance.to(before.get()).orElseThrow());
    return nearer == 0
        ? nearest(report, groups.between(days.from(), days.to()), distance)
        : nearer < 0 ? other : before;
  }

  /// The nearest, of equally near ones the first.
  private static Optional<Company> nearest(
      Planned report, Collection<List<Company>> groups, Distance distance) {
    Company nearest = null;
    long least = Long.MAX_VALUE;
    for (List<Company> ofDay : groups) {
      for (Company group : ofDay) {
        OptionalLong found = distance.to(group);
        if (found.isPresent() && found.getAsLong() < least && group.admits(report)) {
          least = found.getAsLong();
          nearest = group;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  private Days near(When time) {
    LocalDate from = time.start().minusDays(Math.min(groups.reach(), LONGEST_DAYS));
    return new Days(from, time.end());
  }

  private static Days soon(LocalDate published) {
    return new Days(published.minusDays(LONGEST_DAYS), published.plusDays(UNDATED_DAYS));
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

  /// Puts groups of days together that are one appointment: in order of day, each with an earlier
  /// one.
  private void link(Collection<Member> members) {
    members.forEach(this::unlink);
    List<Company> ordered =
        groups.all().stream()
            .sorted(
                Comparator.comparing(Company::start)
                    .thenComparing(group -> group.leader().report()))
            .toList();
    groups = new Companies();
    for (Company group : ordered) {
      Optional<Company> earlier = earlier(group);
      Optional<Member> leader = earlier.map(Company::leader);
      boolean same = group.leader().earlier().equals(leader);
      if (!same) {
        group.change();
        group.leader().earlier().flatMap(groups::of).ifPresent(groups::change);
      }
      group.leader().link(leader);
      earlier.ifPresentOrElse(one -> add(one, group), () -> groups.add(group.byStart()));
    }
  }

  /// What was linked to a group, and is no group any more or not what it was, leaves it.
  private void unlink(Member member) {
    if (member.earlier().isPresent()
        && groups.of(member).filter(group -> !group.isChanged()).isEmpty()) {
      member.earlier().flatMap(groups::of).ifPresent(groups::change);
      member.link(Optional.empty());
    }
  }

  private void add(Company earlier, Company later) {
    earlier.add(later);
    groups.grown(earlier);
    if (later.isChanged()) {
      groups.change(earlier);
    }
  }

  /// The earlier group that one is linked to.
  private Optional<Company> earlier(Company group) {
    Optional<Member> leader = group.leader().earlier();
    Optional<Company> before = leader.flatMap(groups::of);
    boolean stands =
        !group.isChanged()
            && before.map(one -> !one.isChanged()).orElse(leader.isEmpty())
            && groups
                .changed(group.start().minusDays(Links.POSTPONED_DAYS), group.start())
                .noneMatch(one -> Links.links(one, group));
    return stands
        ? before
        : linkable(group).filter(one -> Links.links(one, group)).reduce((one, next) -> next);
  }

  /// The earlier groups that a postponement or a conflict may link with one.
  private Stream<Company> linkable(Company group) {
    LocalDate from = group.start().minusDays(Links.POSTPONED_DAYS);
    LocalDate near = group.start().minusDays(Links.CONFLICT_DAYS);
    Stream<Company> far =
        group.isPostponed()
            ? groups.between(from, near.minusDays(1)).stream().flatMap(List::stream)
            : groups.putOff(from, near);
    return Stream.concat(far, groups.between(near, group.start()).stream().flatMap(List::stream));
  }
}
