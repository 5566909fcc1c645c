package org.thaw.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Divides reports so that none bears on the grouping of those of another part: two that may be of
/// one appointment are in one part, and so are all that a chain of such reports joins.
///
/// A report that comes joins the parts it touches, one that goes has its part divided again; all
/// others stay. The parts are the same for any order in which reports come and go.
final class Neighbourhoods {

  private static final int EXACT_DAYS = 3;
  private static final int LOOSE_DAYS = 93;

  private final Map<Planned, Place> places = new HashMap<>();
  private final Set<Neighbourhood> parts = new LinkedHashSet<>();

  /// Those that a report has left, and that may hang together no more.
  private final Set<Neighbourhood> loose = new HashSet<>();

  /// By whom they name, the reports by their first day.
  private final Map<String, TreeMap<LocalDate, List<Place>>> naming = new HashMap<>();

  /// Days that a report spans, at most.
  private long longest;

  /// Where a report is.
  private static final class Place {
    private final Planned report;
    private Neighbourhood part;

    private Place(Planned report) {
      this.report = report;
      this.part = new Neighbourhood(this);
    }
  }

  /// Reports that bear on each other, and what is made of them.
  static final class Neighbourhood {
    private final Set<Place> places = new LinkedHashSet<>();
    private Optional<Part> made = Optional.empty();

    private Neighbourhood(Place place) {
      places.add(place);
    }

    /// How its reports are grouped and what subscribers had of them.
    Part part() {
      Part part =
          made.orElseGet(() -> Part.of(places.stream().map(place -> place.report).toList()));
      made = Optional.of(part);
      return part;
    }
  }

  /// @param groups the reports of each appointment
  record Part(List<List<Planned>> groups, Publications publications) {
    static Part of(List<Planned> reports) {
      return new Part(Gathering.gather(reports), Publications.of(reports));
    }
  }

  /// Takes a report, once.
  void add(Planned report) {
    if (places.containsKey(report)) {
      return;
    }
    Place place = new Place(report);
    places.put(report, place);
    parts.add(place.part);
    longest = Math.max(longest, ChronoUnit.DAYS.between(report.from(), report.to()));
    join(place);
    for (String name : named(report)) {
      naming
          .computeIfAbsent(name, any -> new TreeMap<>())
          .computeIfAbsent(report.from(), any -> new ArrayList<>())
          .add(place);
    }
  }

  /// Takes a report out again; false if it was not in.
  boolean remove(Planned report) {
    Place place = places.remove(report);
    if (place == null) {
      return false;
    }
    place.part.places.remove(place);
    loose.add(place.part);
    for (String name : named(report)) {
      naming.computeIfPresent(
          name,
          (any, days) -> {
            days.computeIfPresent(
                report.from(),
                (day, there) -> {
                  there.remove(place);
                  return there.isEmpty() ? null : there;
                });
            return days.isEmpty() ? null : days;
          });
    }
    return true;
  }

  Set<Planned> reports() {
    return places.keySet();
  }

  /// The parts, each report in one.
  Collection<Neighbourhood> parts() {
    List<Place> again = loose.stream().flatMap(part -> part.places.stream()).toList();
    parts.removeAll(loose);
    loose.clear();
    for (Place place : again) {
      place.part = new Neighbourhood(place);
      parts.add(place.part);
    }
    again.forEach(this::join);
    return parts;
  }

  /// Joins the part of a report with those of all it touches.
  private void join(Place place) {
    Planned report = place.report;
    LocalDate first = report.from().minusDays(LOOSE_DAYS + longest);
    LocalDate last = report.to().plusDays(LOOSE_DAYS);
    for (String name : named(report)) {
      naming
          .getOrDefault(name, new TreeMap<>())
          .subMap(first, true, last, true)
          .values()
          .forEach(near -> near.forEach(other -> join(place, other)));
    }
  }

  private void join(Place one, Place other) {
    if (one.part.equals(other.part) || !touch(one.report, other.report)) {
      return;
    }
    boolean larger = one.part.places.size() > other.part.places.size();
    Neighbourhood into = larger ? one.part : other.part;
    Neighbourhood from = larger ? other.part : one.part;
    from.places.forEach(moved -> moved.part = into);
    into.places.addAll(from.places);
    into.made = Optional.empty();
    parts.remove(from);
    if (loose.remove(from)) {
      loose.add(into);
    }
  }

  /// Whom a report names; two that may be of one appointment name somebody both.
  private static Set<String> named(Planned report) {
    Set<String> named = new HashSet<>(report.countries());
    named.addAll(report.names());
    return named;
  }

  private static boolean touch(Planned one, Planned other) {
    int days = isExact(one) && isExact(other) ? EXACT_DAYS : LOOSE_DAYS;
    return gap(one, other) <= days && gap(other, one) <= days && one.compatible(other);
  }

  /// Days from the end of one to the beginning of another.
  private static long gap(Planned one, Planned other) {
    return ChronoUnit.DAYS.between(one.to(), other.from());
  }

  private static boolean isExact(Planned report) {
    return report.exact().isPresent() && !report.isPostponed();
  }
}
