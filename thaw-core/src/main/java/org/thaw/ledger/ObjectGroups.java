package org.thaw.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.thaw.finding.Measure;
import org.thaw.finding.Measure.Kind;

/// Divides reports of one kind of measure by what the measure hits.
///
/// Objects that are the same in other words go together. A report that names no object, or none
/// that tells it from others, belongs to the group that was in the news last before it, or first
/// after it.
final class ObjectGroups {

  private static final Set<String> RELATIONS = Set.of("relations");

  /// Kinds that hit a state as a whole, whatever words name it.
  private static final Set<Kind> WHOLE = EnumSet.of(Kind.AMBASSADOR_RECALLED, Kind.DECERTIFICATION);

  /// The groups; each report is in one.
  List<List<StepReport>> of(List<StepReport> reports) {
    Map<String, Set<String>> objects = new TreeMap<>();
    for (StepReport report : reports) {
      object(report).ifPresent(words -> objects.put(key(words), words));
    }
    Map<List<Object>, Set<String>> told = told(reports);
    List<Set<String>> classes = classes(objects, names(told));
    List<List<StepReport>> groups = new ArrayList<>();
    classes.forEach(any -> groups.add(new ArrayList<>()));
    List<StepReport> open = new ArrayList<>();
    for (StepReport report : reports) {
      object(report)
          .map(ObjectGroups::key)
          .or(() -> told.getOrDefault(place(report), Set.of()).stream().findFirst())
          .ifPresentOrElse(
              key -> groups.get(indexOf(classes, key)).add(report), () -> open.add(report));
    }
    return joined(groups, open);
  }

  /// The telling words of a report's object; empty if there are none and it is not goods at large.
  /// Relations themselves are told from the embassies that stand for them.
  private static Optional<Set<String>> object(StepReport report) {
    if (WHOLE.contains(report.measure().kind())) {
      return Optional.empty();
    }
    Optional<Set<String>> telling =
        report
            .measure()
            .object()
            .filter(object -> ObjectWords.isGoods(object) || !ObjectWords.of(object).isEmpty())
            .map(ObjectWords::of);
    boolean relations = report.measure().kind() == Measure.Kind.RELATIONS_BROKEN;
    return telling.isEmpty() && relations ? Optional.of(RELATIONS) : telling;
  }

  private static String key(Set<String> words) {
    return String.join(" ", words);
  }

  /// Where a report stands: what one article tells to be closed, or open, is one road.
  private static List<Object> place(StepReport report) {
    return List.of(report.citation().article(), report.state());
  }

  /// What each article calls a road in one state.
  private static Map<List<Object>, Set<String>> told(List<StepReport> reports) {
    Map<List<Object>, Set<String>> told = new HashMap<>();
    reports.stream()
        .filter(report -> report.measure().kind() == Kind.BORDER_CLOSED)
        .forEach(report ->
            object(report)
                .ifPresent(words ->
                    told.computeIfAbsent(place(report), any -> new TreeSet<>()).add(key(words))));
    return told;
  }

  /// The names that stand for the same thing as each.
  private static Map<String, Set<String>> names(Map<List<Object>, Set<String>> told) {
    Map<String, Set<String>> names = new HashMap<>();
    for (Set<String> together : told.values()) {
      together.forEach(
          name -> names.computeIfAbsent(name, any -> new TreeSet<>()).addAll(together));
    }
    return names;
  }

  /// Connected components of objects that are the same.
  ///
  /// @param names of an object, those that are known to mean the same
  private static List<Set<String>> classes(
      Map<String, Set<String>> objects, Map<String, Set<String>> names) {
    List<Set<String>> classes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String object : objects.keySet()) {
      if (seen.add(object)) {
        Set<String> component = new TreeSet<>(Set.of(object));
        List<String> frontier = new ArrayList<>(component);
        while (!frontier.isEmpty()) {
          String name = frontier.remove(frontier.size() - 1);
          Set<String> words = objects.getOrDefault(name, Set.of());
          for (Map.Entry<String, Set<String>> other : objects.entrySet()) {
            boolean same =
                ObjectWords.same(words, other.getValue())
                    || names.getOrDefault(name, Set.of()).contains(other.getKey());
            if (same && seen.add(other.getKey())) {
              component.add(other.getKey());
              frontier.add(other.getKey());
            }
          }
        }
        classes.add(component);
      }
    }
    return classes;
  }

  private static int indexOf(List<Set<String>> classes, String object) {
    for (int i = 0; i < classes.size(); i++) {
      if (classes.get(i).contains(object)) {
        return i;
      }
    }
    throw new IllegalStateException("object without a class: " + object);
  }

  private static List<List<StepReport>> joined(
      List<List<StepReport>> groups, List<StepReport> open) {
    if (groups.isEmpty()) {
      return open.isEmpty() ? List.of() : List.of(open);
    }
    List<List<StepReport>> named = groups.stream().map(List::copyOf).toList();
    for (StepReport report : open) {
      groups.get(nearest(named, report)).add(report);
    }
    return groups;
  }

  /// The group that was in the news last, of those that name the report's magnitude if any does.
  private static int nearest(List<List<StepReport>> groups, StepReport report) {
    List<Integer> candidates = IntStream.range(0, groups.size()).boxed().toList();
    List<Integer> likely =
        candidates.stream().filter(i -> nameMagnitude(groups.get(i), report)).toList();
    return (likely.isEmpty() ? candidates : likely)
        .stream()
            .max(
                Comparator.comparing((Integer i) -> nearness(groups.get(i), report.date()))
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
  }

  private static boolean nameMagnitude(List<StepReport> group, StepReport report) {
    Optional<String> magnitude = report.measure().magnitude();
    return magnitude.isPresent()
        && group.stream().anyMatch(other -> other.measure().magnitude().equals(magnitude));
  }

  /// The last day on or before `date`; of a group that comes later a day as long before the
  /// beginning of time as it is after, so that it ranks behind.
  private static LocalDate nearness(List<StepReport> group, LocalDate date) {
    return group.stream()
        .map(StepReport::date)
        .filter(day -> !day.isAfter(date))
        .max(Comparator.naturalOrder())
        .orElseGet(() ->
            LocalDate.EPOCH.minusDays(
                group.stream()
                    .map(StepReport::date)
                    .min(Comparator.naturalOrder())
                    .orElseThrow()
                    .toEpochDay()));
  }
}
