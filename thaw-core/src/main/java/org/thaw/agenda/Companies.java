package org.thaw.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Groups of reports by day, with those that are not what they were when all were last brought
/// together. Undated groups stand by the day of their first report.
final class Companies {

  private final List<Company> all = new ArrayList<>();
  private final TreeMap<LocalDate, List<Company>> days = new TreeMap<>();
  private final Map<Member, Company> led = new HashMap<>();

  /// Days with a group that is not what it was.
  private final TreeSet<LocalDate> changed = new TreeSet<>();

  /// Days with a group that is put off.
  private final TreeSet<LocalDate> putOff = new TreeSet<>();

  /// Days from a group's place in the index to its last, at most.
  private long reach;

  void add(Company group) {
    all.add(group);
    led.put(group.leader(), group);
    days.computeIfAbsent(group.day(), any -> new ArrayList<>()).add(group);
    if (group.isChanged()) {
      changed.add(group.day());
    }
    grown(group);
  }

  /// Takes up what a group has got since it was added.
  void grown(Company group) {
    reach = Math.max(reach, ChronoUnit.DAYS.between(group.day(), group.last()));
    if (group.isPostponed()) {
      putOff.add(group.day());
    }
  }

  void change(Company group) {
    group.change();
    changed.add(group.day());
  }

  /// In the order in which they were added.
  List<Company> all() {
    return all;
  }

  /// Days from a group's place in the index to its last, at most.
  long reach() {
    return reach;
  }

  /// The group of a first report.
  Optional<Company> of(Member leader) {
    return Optional.ofNullable(led.get(leader));
  }

  /// The groups of each day, in order of day.
  Collection<List<Company>> between(LocalDate from, LocalDate to) {
    return days.subMap(from, true, to, true).values();
  }

  /// Those of them that are not what they were, in the same order.
  Stream<Company> changed(LocalDate from, LocalDate to) {
    return of(changed.subSet(from, true, to, true)).filter(Company::isChanged);
  }

  /// Those that are put off, of days before one.
  Stream<Company> putOff(LocalDate from, LocalDate before) {
    return of(putOff.subSet(from, before)).filter(Company::isPostponed);
  }

  private Stream<Company> of(Collection<LocalDate> some) {
    return some.stream().flatMap(day -> days.getOrDefault(day, List.of()).stream());
  }
}
