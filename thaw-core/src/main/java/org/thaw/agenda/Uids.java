package org.thaw.agenda;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Names appointments for life. The name is that of the report which came in first, so that nothing
/// that comes in later changes it: not an older article, not a second date, not a report that makes
/// one appointment of two, whose name is then the older and under whose other name it is still
/// found. Where reports part, the name stays with the one it was made of.
///
/// A report is named after kind, parties and time of the occasion; if an earlier one of another
/// appointment has taken that name, after itself.
final class Uids {

  private static final String AUTHORITY = "@thaw";

  private final Map<String, Planned> first = new HashMap<>();

  private Uids() {}

  /// The groups with their names.
  ///
  /// @param groups all reports that may give the same name
  static List<NamedGroup> name(List<List<Planned>> groups) {
    Uids uids = new Uids();
    groups.forEach(group -> group.forEach(uids::note));
    return groups.stream().map(uids::named).toList();
  }

  private void note(Planned report) {
    first.merge(
        report.occasion(),
        report,
        (one, other) -> Planned.ARRIVAL.compare(one, other) <= 0 ? one : other);
  }

  private NamedGroup named(List<Planned> group) {
    Planned leader = group.stream().min(Planned.ARRIVAL).orElseThrow();
    Planned claimant = Objects.requireNonNull(first.get(leader.occasion()));
    boolean free = group.stream().anyMatch(claimant::equals);
    String uid = free ? leader.occasion() : leader.own();
    Set<String> formerly = new LinkedHashSet<>();
    group.stream()
        .sorted(Planned.ARRIVAL)
        .forEach(report -> {
          formerly.add(report.occasion() + AUTHORITY);
          formerly.add(report.own() + AUTHORITY);
        });
    formerly.remove(uid + AUTHORITY);
    return new NamedGroup(group, uid + AUTHORITY, List.copyOf(formerly));
  }
}
