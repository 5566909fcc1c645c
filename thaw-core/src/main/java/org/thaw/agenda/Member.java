package org.thaw.agenda;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A report among those that are brought together, with what was last decided of it. Compared by
/// identity.
final class Member {

  private final Planned report;

  private @Nullable Member leader;
  private @Nullable Member earlier;
  private List<Planned> group = List.of();
  private boolean left;

  Member(Planned report) {
    this.report = report;
  }

  Planned report() {
    return report;
  }

  /// The first report of the group that it joined, which may be itself; none while it is new.
  Optional<Member> leader() {
    return Optional.ofNullable(leader);
  }

  void join(Member first) {
    leader = first;
  }

  /// The first report of the group of an earlier day to which that of this one was linked.
  Optional<Member> earlier() {
    return Optional.ofNullable(earlier);
  }

  void link(Optional<Member> to) {
    earlier = to.orElse(null);
  }

  /// The reports that it was the first of, when all were together; empty if of none.
  List<Planned> group() {
    return group;
  }

  /// All were brought together.
  void settle(List<Planned> all) {
    group = all;
    left = false;
  }

  /// True if a report has left those that it is the first of.
  boolean isLeft() {
    return left;
  }

  /// It is no longer among the others.
  void leave() {
    leader().ifPresent(first -> first.left = true);
    earlier().ifPresent(first -> first.left = true);
  }
}
