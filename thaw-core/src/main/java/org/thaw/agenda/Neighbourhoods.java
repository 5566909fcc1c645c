package org.thaw.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

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
  private final Map<String, TreeMap<LocalDate, List<Place>>> index = new HashMap<>();

  /// Days that a report spans, at most.
  private long longest;

  /// Where a report is.
  private static final class Place {
    private Member member;
    private Neighbourhood part;

    private Place(Planned report) {
      this.member = new Member(report);
      this.part = new Neighbourhood(this);
    }

    private Planned report() {
      return member.report();
    }
  }

  /// Reports that bear on each other, and what is made of them.
  static final class Neighbourhood {
    private List<Place> places = new ArrayList<>();
    private Optional<Part> made = Optional.empty();

    private Neighbourhood(Place place) {
      places.add(place);
    }

    /// How its reports are grouped and what subscribers had of them.
    Part part() {
      Part part = made.orElseGet(this::gathered);
      made = Optional.of(part);
      return part;
    }

    private Part gathered() {
      places.sort(Comparator.comparing(Place::report));
      return Part.of(places.stream().map(place -> place.member).toList());
    }
  }

  /// @param groups the reports of each appointment
  record Part(List<List<Planned>> groups, Publications publications) {
    private static Part of(List<Member> members) {
      List<Planned> reports = members.stream().map(Member::report).toList();
      return new Part(Gathering.gather(members), Publications.of(reports));
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
    for (String name : Naming.found(report)) {
      index
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
    place.member.leave();
    for (String name : Naming.found(report)) {
      index.computeIfPresent(
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
    left(place.part, report);
    return true;
  }

  private void left(Neighbourhood part, Planned report) {
    part.made = Optional.empty();
    if (part.places.isEmpty()) {
      parts.remove(part);
      loose.remove(part);
    } else if (!hangTogether(report)) {
      loose.add(part);
    }
  }

  /// True if those that a report touched touch one another, so that all still hang together without
  /// it. They may do by others too; then their part is divided in vain.
  private boolean hangTogether(Planned gone) {
    Set<Place> apart = new HashSet<>();
    near(
        gone,
        other -> {
          if (touch(gone, other.report())) {
            apart.add(other);
          }
        });
    Deque<Place> reached = new ArrayDeque<>();
    apart.stream().findFirst().ifPresent(reached::add);
    apart.removeAll(reached);
    while (!reached.isEmpty() && !apart.isEmpty()) {
      Place one = reached.removeLast();
      apart.removeIf(other -> touch(one.report(), other.report()) && reached.add(other));
    }
    return apart.isEmpty();
  }

  Set<Planned> reports() {
    return places.keySet();
  }

  /// The parts, each report in one. Of a part that is divided nothing stands that was decided: a
  /// report may have been linked to one that is now elsewhere.
  Collection<Neighbourhood> parts() {
    List<Place> again = loose.stream().flatMap(part -> part.places.stream()).toList();
    parts.removeAll(loose);
    loose.clear();
    for (Place place : again) {
      place.member = new Member(place.report());
      place.part = new Neighbourhood(place);
      parts.add(place.part);
    }
    again.forEach(this::join);
    return parts;
  }

  /// Joins the part of a report with those of all it touches.
  private void join(Place place) {
    near(place.report(), other -> join(place, other));
  }

  /// Takes those that name whom a report names, and are near enough in time.
  private void near(Planned report, Consumer<Place> each) {
    LocalDate first = report.from().minusDays(LOOSE_DAYS + longest);
    LocalDate last = report.to().plusDays(LOOSE_DAYS);
    for (String name : Naming.sought(report)) {
      index
          .getOrDefault(name, new TreeMap<>())
          .subMap(first, true, last, true)
          .values()
          .forEach(near -> near.forEach(each));
    }
  }

  private void join(Place one, Place other) {
    if (one.part.equals(other.part) || !touch(one.report(), other.report())) {
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
