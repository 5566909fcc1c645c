package org.thaw.evaluation.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.EventType;
import org.thaw.fold.Pair;
import org.thaw.relation.EventScores;
import org.thaw.relation.Parameters;

/// Fits the levels of an ordinary relation to a pool of pairs: the medians, over pairs with at
/// least thirty stories, of conflict and cooperation weight per story, and the mean weight of an
/// event.
final class ReferenceFit {

  private static final int STORIES = 30;
  private static final double CONFIDENCE = 0.8;

  private final Parameters parameters;

  ReferenceFit(Parameters parameters) {
    this.parameters = parameters;
  }

  /// A story and what counts once in it.
  private record Unit(LocalDate date, String from, String to, Optional<EventType> type) {}

  private static final class Sums {
    private final Set<LocalDate> stories = new HashSet<>();
    private final Set<Unit> units = new HashSet<>();
    private double conflict;
    private double cooperation;
    private int events;
  }

  /// The parameters with references fitted to events.
  Parameters fit(List<CodedEvent> events) {
    Map<Pair, Sums> pairs = new HashMap<>();
    for (CodedEvent event : events) {
      Sums sums = pairs.computeIfAbsent(Pair.of(event.from(), event.to()), pair -> new Sums());
      sums.stories.add(event.date());
      if (sums.units.add(new Unit(event.date(), event.from(), event.to(), event.type()))) {
        event.type().ifPresent(type -> count(sums, type, event));
      }
    }
    List<Sums> pool =
        pairs.values().stream().filter(sums -> sums.stories.size() >= STORIES).toList();
    double weight = pool.stream().mapToDouble(sums -> sums.conflict + sums.cooperation).sum();
    int count = pool.stream().mapToInt(sums -> sums.events).sum();
    return parameters.withReferences(
        parameters.version() + "+fit",
        median(pool.stream().map(sums -> sums.conflict / sums.stories.size()).toList()),
        median(pool.stream().map(sums -> sums.cooperation / sums.stories.size()).toList()),
        weight / count);
  }

  private static void count(Sums sums, EventType type, CodedEvent event) {
    double weight = CONFIDENCE * EventScores.weight(type, event.mode());
    sums.conflict += type.quad().isConflict() ? weight : 0;
    sums.cooperation += type.quad().isConflict() ? 0 : weight;
    sums.events += weight > 0 ? 1 : 0;
  }

  private static double median(List<Double> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no pair with " + STORIES + " stories to fit to");
    }
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
