package org.thaw.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thaw.finding.EventType.Quad;
import org.thaw.fold.Pair;

/// The days of a pair from its first news to the day of the fold, each with what it brought.
///
/// @param first the first day
/// @param inputs one for each day
record Days(LocalDate first, List<DayInput> inputs) {

  /// The days of a pair's news; none if there is no news.
  static Days of(Pair pair, PairNews news, Stock stock, LocalDate asOf) {
    return between(pair, news, stock, first(news, asOf), asOf);
  }

  /// The days from `from` to `asOf`, both among them.
  static Days between(Pair pair, PairNews news, Stock stock, LocalDate from, LocalDate asOf) {
    int count = (int) Math.max(0, ChronoUnit.DAYS.between(from, asOf) + 1);
    Map<LocalDate, List<DistinctEvent>> events = new HashMap<>();
    for (DistinctEvent event : news.acts(from, asOf).reversed()) {
      events.computeIfAbsent(event.date(), day -> new ArrayList<>()).add(event);
    }
    List<DayInput> inputs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      LocalDate day = from.plusDays(i);
      inputs.add(input(pair, news, events.getOrDefault(day, List.of()), stock.on(day), day));
    }
    return new Days(from, inputs);
  }

  LocalDate date(int index) {
    return first.plusDays(index);
  }

  int count() {
    return inputs.size();
  }

  /// The first day with news; the day after `asOf` if there is none.
  static LocalDate first(PairNews news, LocalDate asOf) {
    LocalDate first = asOf.plusDays(1);
    if (!news.exposure().isEmpty()) {
      first = news.exposure().firstKey();
    }
    if (!news.events().isEmpty() && news.events().get(0).date().isBefore(first)) {
      first = news.events().get(0).date();
    }
    return first;
  }

  private static DayInput input(
      Pair pair, PairNews news, List<DistinctEvent> events, double ledger, LocalDate day) {
    Quads quads = Quads.empty();
    double conflictSquares = 0;
    double cooperationSquares = 0;
    for (DistinctEvent event : events) {
      Quad quad = event.type().quad();
      double weight = event.weight();
      add(quads, pair, event, quad, weight);
      conflictSquares += quad.isConflict() ? weight * weight : 0;
      cooperationSquares += quad.isConflict() ? 0 : weight * weight;
    }
    int exposed = news.exposure().getOrDefault(day, 0);
    return new DayInput(quads, conflictSquares, cooperationSquares, exposed, ledger);
  }

  private static void add(Quads quads, Pair pair, DistinctEvent event, Quad quad, double weight) {
    if (event.mutual()) {
      quads.forward()[quad.ordinal()] += weight / 2;
      quads.backward()[quad.ordinal()] += weight / 2;
    } else if (event.actors().get(0).equals(pair.a())) {
      quads.forward()[quad.ordinal()] += weight;
    } else {
      quads.backward()[quad.ordinal()] += weight;
    }
  }
}
