package org.thaw.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.thaw.finding.Appointment;
import org.thaw.finding.When;

/// Divides reports so that none bears on the grouping of those of another part: two that may be of
/// one appointment are in one part, and so are all that a chain of such reports joins.
final class Neighbourhoods {

  private static final int EXACT_DAYS = 3;
  private static final int LOOSE_DAYS = 93;

  private final List<Planned> reports;
  private final int[] parents;

  private Neighbourhoods(List<Planned> reports) {
    this.reports = reports;
    this.parents = IntStream.range(0, reports.size()).toArray();
  }

  /// The parts, each report in one.
  static List<List<Planned>> of(Collection<Planned> reports) {
    Comparator<Planned> order =
        Comparator.comparing(Neighbourhoods::from).thenComparing(Comparator.naturalOrder());
    return new Neighbourhoods(reports.stream().sorted(order).toList()).parts();
  }

  private List<List<Planned>> parts() {
    LocalDate[] reached = reached();
    Map<String, List<Integer>> naming = new HashMap<>();
    for (int later = 0; later < reports.size(); later++) {
      for (String name : named(reports.get(later))) {
        List<Integer> before = naming.computeIfAbsent(name, any -> new ArrayList<>());
        join(later, before, reached);
        before.add(later);
      }
    }
    Map<Integer, List<Planned>> parts = new LinkedHashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      parts.computeIfAbsent(root(i), any -> new ArrayList<>()).add(reports.get(i));
    }
    return List.copyOf(parts.values());
  }

  /// Whom a report names; two that may be of one appointment name somebody both.
  private static Set<String> named(Planned report) {
    Set<String> named = new HashSet<>(report.countries());
    named.addAll(report.names());
    return named;
  }

  /// Joins a report with those of some earlier ones that it touches.
  private void join(int later, List<Integer> before, LocalDate[] reached) {
    LocalDate near = from(reports.get(later)).minusDays(LOOSE_DAYS);
    for (int earlier : before.reversed()) {
      if (reached[earlier].isBefore(near)) {
        return;
      }
      if (root(earlier) != root(later) && touch(reports.get(earlier), reports.get(later))) {
        parents[root(later)] = root(earlier);
      }
    }
  }

  /// The last day of any report up to each place.
  private LocalDate[] reached() {
    LocalDate[] reached = new LocalDate[reports.size()];
    for (int at = 0; at < reached.length; at++) {
      LocalDate to = to(reports.get(at));
      reached[at] = at > 0 && reached[at - 1].isAfter(to) ? reached[at - 1] : to;
    }
    return reached;
  }

  private int root(int of) {
    int at = of;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private static boolean touch(Planned one, Planned other) {
    int days = isExact(one) && isExact(other) ? EXACT_DAYS : LOOSE_DAYS;
    return ChronoUnit.DAYS.between(to(one), from(other)) <= days && one.compatible(other);
  }

  private static boolean isExact(Planned report) {
    return report.exact().isPresent()
        && report.appointment().status() != Appointment.Status.POSTPONED;
  }

  private static LocalDate from(Planned report) {
    return report.when().map(When::start).orElse(report.published());
  }

  private static LocalDate to(Planned report) {
    return report.when().map(When::end).orElse(report.published());
  }
}
