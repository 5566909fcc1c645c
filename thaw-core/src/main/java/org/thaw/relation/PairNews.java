package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.thaw.fold.Ordered;
import org.thaw.fold.PersistentMap;

/// All that was told of a pair until a day, each act once: the news of its stories put together.
///
/// No act is dated after the report that tells it ([ActFinder]), and no voice speaks after its
/// copies: reports published until a day tell nothing of later days.
///
/// @param stories by id of the story
/// @param told the acts as each story tells them, in order of date, then id
/// @param events the acts, each once, in the same order
/// @param exposure number of stories that name both countries, by day
/// @param changed the first day that is not as in the news before; empty if all are
record PairNews(
    PersistentMap<StoryNews> stories,
    List<DistinctEvent> told,
    List<DistinctEvent> events,
    SortedMap<LocalDate, Integer> exposure,
    LocalDate asOf,
    Optional<LocalDate> changed) {

  static PairNews none() {
    return new PairNews(
        PersistentMap.empty(),
        List.of(),
        List.of(),
        Collections.emptySortedMap(),
        LocalDate.MIN,
        Optional.empty());
  }

  /// The same news, seen from another day on which nothing more has been published.
  PairNews on(LocalDate day) {
    return new PairNews(stories, told, events, exposure, day, Optional.empty());
  }

  /// The acts from one day to another, both among them.
  List<DistinctEvent> acts(LocalDate from, LocalDate to) {
    int first = first(from);
    return events.subList(first, Math.max(first, first(to.plusDays(1))));
  }

  /// Place of the first act on a day or behind it.
  int first(LocalDate day) {
    return Ordered.first(events, event -> !event.date().isBefore(day));
  }

  /// The voices that name both countries, in order of day.
  List<Voice> sightings() {
    List<Voice> sightings = new ArrayList<>();
    stories.forEach((id, story) -> sightings.addAll(story.sightings()));
    sightings.sort(
        Comparator.comparing(Voice::day).thenComparing(Voice::story).thenComparing(Voice::outlet));
    return sightings;
  }

  /// Stories and articles that name both, by day, copies included.
  List<Attention> attention() {
    TreeMap<LocalDate, Attention> days = new TreeMap<>();
    stories.forEach((id, story) ->
        story
            .articles()
            .forEach((day, count) ->
                days.merge(
                    day,
                    new Attention(day, 1, count),
                    (one, other) ->
                        new Attention(
                            day,
                            one.stories() + other.stories(),
                            one.articles() + other.articles()))));
    return List.copyOf(days.values());
  }

  /// Number of stories that tell of each day, in order of day: of the days of its acts, or, if it
  /// tells none that is new, of those on which it names both. An act of yesterday makes no day
  /// without acts of today.
  SortedMap<LocalDate, Integer> tellings() {
    Map<String, Set<LocalDate>> acts = new HashMap<>();
    events.forEach(
        event -> acts.computeIfAbsent(event.story(), id -> new HashSet<>()).add(event.date()));
    SortedMap<LocalDate, Integer> tellings = new TreeMap<>();
    stories.forEach((id, story) ->
        acts.getOrDefault(id, story.exposed())
            .forEach(day -> tellings.merge(day, 1, Integer::sum)));
    return tellings;
  }

  /// The days that stories tell of, in order.
  List<ActiveDay> activeDays() {
    Map<LocalDate, List<DistinctEvent>> days =
        events.stream().collect(Collectors.groupingBy(DistinctEvent::date));
    List<ActiveDay> active = new ArrayList<>();
    tellings()
        .forEach((day, stories) ->
            active.add(activeDay(day, days.getOrDefault(day, List.of()), stories)));
    return active;
  }

  private static ActiveDay activeDay(LocalDate day, List<DistinctEvent> ofDay, int stories) {
    double[] weights = new double[2];
    int[] counts = new int[2];
    for (DistinctEvent event : ofDay) {
      int side = event.type().quad().isConflict() ? 0 : 1;
      weights[side] += event.weight();
      counts[side] += event.weight() > 0 ? 1 : 0;
    }
    return new ActiveDay(day, weights[0], weights[1], counts[0], counts[1], stories);
  }
}
