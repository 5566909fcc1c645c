package org.thaw.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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
      object(report, reports).ifPresent(words -> objects.put(String.join(" ", words), words));
    }
    List<Set<String>> classes = classes(objects);
    List<List<StepReport>> groups = new ArrayList<>();
    classes.forEach(any -> groups.add(new ArrayList<>()));
    List<StepReport> open = new ArrayList<>();
    for (StepReport report : reports) {
      object(report, reports)
          .map(words -> String.join(" ", words))
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

  /// The object of a report among others. A closed road may have several names in one article: it
  /// goes by the one that most reports use.
  private static Optional<Set<String>> object(StepReport report, List<StepReport> reports) {
    if (report.measure().kind() != Kind.BORDER_CLOSED) {
      return object(report);
    }
    return reports.stream()
        .filter(other -> other.state() == report.state())
        .filter(other -> other.citation().article().equals(report.citation().article()))
        .flatMap(other -> object(other).stream())
        .max(
            Comparator.comparingLong((Set<String> words) -> uses(words, reports))
                .thenComparing(words -> String.join(" ", words)));
  }

  private static long uses(Set<String> words, List<StepReport> reports) {
    return reports.stream()
        .filter(other -> object(other).filter(one -> ObjectWords.same(one, words)).isPresent())
        .count();
  }

  /// Connected components of objects that are the same.
  private static List<Set<String>> classes(Map<String, Set<String>> objects) {
    List<Set<String>> classes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String object : objects.keySet()) {
      if (seen.add(object)) {
        Set<String> component = new TreeSet<>(Set.of(object));
        List<String> frontier = new ArrayList<>(component);
        while (!frontier.isEmpty()) {
          Set<String> words = objects.get(frontier.remove(frontier.size() - 1));
          for (Map.Entry<String, Set<String>> other : objects.entrySet()) {
            if (words != null
                && ObjectWords.same(words, other.getValue())
                && seen.add(other.getKey())) {
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
