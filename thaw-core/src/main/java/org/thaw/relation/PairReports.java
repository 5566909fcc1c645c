package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.thaw.fold.PersistentMap;
import org.thaw.relation.StoryNews.Told;

/// The reports that concern a pair, by the story of the voice behind each. Immutable; another with
/// some reports more or fewer shares the others with it, so that it is quick to see what changed.
final class PairReports {

  private static final PairReports NONE =
      new PairReports(PersistentMap.empty(), PersistentMap.empty(), 0, LocalDate.MIN);

  private final PersistentMap<List<Placed>> groups;
  private final PersistentMap<List<Told>> stories;
  private final int size;

  /// No report was published later.
  private final LocalDate latest;

  private PairReports(
      PersistentMap<List<Placed>> groups,
      PersistentMap<List<Told>> stories,
      int size,
      LocalDate latest) {
    this.groups = groups;
    this.stories = stories;
    this.size = size;
    this.latest = latest;
  }

  static PairReports none() {
    return NONE;
  }

  static PairReports of(Collection<Placed> reports) {
    return NONE.with(List.of(), reports);
  }

  /// These reports without some and with others.
  PairReports with(Collection<Placed> gone, Collection<Placed> come) {
    Map<String, List<Placed>> touched = new HashMap<>();
    for (Placed report : gone) {
      group(touched, report)
          .removeIf(held -> held.report().article().equals(report.report().article()));
    }
    come.forEach(report -> group(touched, report).add(report));
    Map<String, List<Told>> told = new HashMap<>();
    touched.forEach((group, now) -> retell(told, group, now));
    told.values().forEach(story -> story.sort(Told.ORDER));
    return new PairReports(
        groups.with(changes -> put(changes, touched)),
        stories.with(changes -> put(changes, told)),
        size + come.size() - gone.size(),
        come.stream().map(report -> report.report().day()).reduce(latest, PairReports::later));
  }

  private List<Placed> group(Map<String, List<Placed>> touched, Placed report) {
    return touched.computeIfAbsent(report.group(), this::held);
  }

  private List<Placed> held(String group) {
    return new ArrayList<>(Objects.requireNonNullElse(groups.get(group), List.<Placed>of()));
  }

  /// Tells what a group tells now in place of what it told.
  private void retell(Map<String, List<Told>> told, String group, List<Placed> now) {
    List<Placed> before = held(group);
    if (!before.isEmpty()) {
      story(told, Voice.of(before)).removeIf(telling -> telling.group().equals(group));
    }
    if (!now.isEmpty()) {
      Voice voice = Voice.of(now);
      List<Told> story = story(told, voice);
      now.forEach(report -> story.add(new Told(report.report(), group, voice)));
    }
  }

  private List<Told> story(Map<String, List<Told>> told, Voice voice) {
    return told.computeIfAbsent(voice.story(), story -> new ArrayList<>(told(story)));
  }

  private static <V> void put(PersistentMap.Changes<List<V>> changes, Map<String, List<V>> lists) {
    lists.forEach((key, list) -> {
      if (list.isEmpty()) {
        changes.remove(key);
      } else {
        changes.put(key, List.copyOf(list));
      }
    });
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /// What a story tells of the pair, in order of article; nothing if there is no such story.
  List<Told> told(String story) {
    return Objects.requireNonNullElse(stories.get(story), List.<Told>of());
  }

  /// The stories that do not tell the same here and there, and perhaps more.
  Set<String> differences(PairReports others) {
    return stories.differences(others.stories);
  }

  /// All of them, in no order.
  List<Placed> all() {
    List<Placed> all = new ArrayList<>(size);
    groups.forEach((group, held) -> all.addAll(held));
    return all;
  }

  /// Those published by a day; this very object if that is all.
  PairReports until(LocalDate day) {
    return latest.isAfter(day)
        ? of(all().stream().filter(placed -> !placed.report().day().isAfter(day)).toList())
        : this;
  }

  int size() {
    return size;
  }
}
