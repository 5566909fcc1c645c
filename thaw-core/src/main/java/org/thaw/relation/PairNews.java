package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// All that was told of a pair, each act once.
///
/// @param events in order of date, then id
/// @param exposure number of stories that name both countries, by day
/// @param sightings the voices that name both countries
/// @param attention stories and articles that name both, by day, copies included
record PairNews(
    List<DistinctEvent> events,
    SortedMap<LocalDate, Integer> exposure,
    List<Voice> sightings,
    List<Attention> attention,
    Map<String, Voice> voices) {

  /// The days with stories or events, in order.
  List<ActiveDay> activeDays() {
    TreeMap<LocalDate, List<DistinctEvent>> days = new TreeMap<>();
    exposure.keySet().forEach(day -> days.put(day, new ArrayList<>()));
    events.forEach(
        event -> days.computeIfAbsent(event.date(), day -> new ArrayList<>()).add(event));
    List<ActiveDay> active = new ArrayList<>();
    days.forEach((day, ofDay) -> active.add(activeDay(day, ofDay)));
    return active;
  }

  private ActiveDay activeDay(LocalDate day, List<DistinctEvent> ofDay) {
    double[] weights = new double[2];
    int[] counts = new int[2];
    for (DistinctEvent event : ofDay) {
      int side = event.type().quad().isConflict() ? 0 : 1;
      weights[side] += event.weight();
      counts[side] += event.weight() > 0 ? 1 : 0;
    }
    int stories = (int) ofDay.stream().map(DistinctEvent::story).distinct().count();
    return new ActiveDay(
        day,
        weights[0],
        weights[1],
        counts[0],
        counts[1],
        Math.max(exposure.getOrDefault(day, 0), stories));
  }
}
