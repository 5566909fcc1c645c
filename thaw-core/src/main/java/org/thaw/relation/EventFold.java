package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.thaw.finding.EventType;
import org.thaw.fold.Citation;
import org.thaw.fold.Pair;
import org.thaw.text.ContentId;

/// Counts each act between the two countries of a pair once: story × direction × type × day.
///
/// A telling that gives no day belongs to the latest dated telling of the same unit at most
/// `undatedDays` before its publication, else to the first undated one within as many days. An act
/// that no source dates is less often news than one with a day, because background is told without
/// days: it weighs `undatedShare`.
final class EventFold {

  private record Unit(String story, String from, String to, boolean mutual, EventType type) {}

  private record Telling(Act act, Citation citation, Voice voice) {}

  private static final Comparator<Telling> BEST =
      Comparator.comparingDouble((Telling telling) -> -telling.act().confidence())
          .thenComparing(
              telling -> -Math.abs(EventScores.of(telling.act().type(), telling.act().mode())))
          .thenComparing(Telling::citation);

  private final Pair pair;
  private final Parameters parameters;
  private final Map<Unit, List<Telling>> tellings = new HashMap<>();

  EventFold(Pair pair, Parameters parameters) {
    this.pair = pair;
    this.parameters = parameters;
  }

  /// Takes the acts of a report that are between the two.
  void add(Report report, Voice voice) {
    for (Act act : report.acts()) {
      if (pair.has(act.from()) && pair.has(act.to())) {
        Unit unit = new Unit(voice.story(), act.from(), act.to(), act.mutual(), act.type());
        tellings
            .computeIfAbsent(unit, key -> new ArrayList<>())
            .add(new Telling(act, report.cite(act.finding()), voice));
      }
    }
  }

  /// The distinct events, in any order.
  List<DistinctEvent> events() {
    List<DistinctEvent> events = new ArrayList<>();
    tellings.forEach(
        (unit, told) -> byDay(told).forEach((day, ofDay) -> events.add(event(unit, day, ofDay))));
    return events;
  }

  private TreeMap<LocalDate, List<Telling>> byDay(List<Telling> told) {
    TreeMap<LocalDate, List<Telling>> days = new TreeMap<>();
    NavigableSet<LocalDate> anchors = new TreeSet<>();
    for (Telling telling : told) {
      telling.act().day().ifPresent(anchors::add);
    }
    List<Telling> undated = new ArrayList<>();
    for (Telling telling : told) {
      telling
          .act()
          .day()
          .ifPresentOrElse(
              day -> days.computeIfAbsent(day, key -> new ArrayList<>()).add(telling),
              () -> undated.add(telling));
    }
    undated.sort(Comparator.comparing((Telling telling) -> telling.voice().day()));
    for (Telling telling : undated) {
      LocalDate day = anchor(anchors, telling.voice().day());
      anchors.add(day);
      days.computeIfAbsent(day, key -> new ArrayList<>()).add(telling);
    }
    return days;
  }

  private LocalDate anchor(NavigableSet<LocalDate> anchors, LocalDate day) {
    LocalDate before = anchors.floor(day);
    boolean joins = before != null && !before.isBefore(day.minusDays(parameters.undatedDays()));
    return joins ? before : day;
  }

  private DistinctEvent event(Unit unit, LocalDate day, List<Telling> told) {
    boolean dated = told.stream().anyMatch(telling -> telling.act().day().isPresent());
    Act best = told.stream().min(BEST).orElseThrow().act();
    List<String> outlets =
        told.stream().map(telling -> telling.voice().outlet()).distinct().sorted().toList();
    double score = EventScores.of(unit.type(), best.mode());
    return new DistinctEvent(
        ContentId.of("act", unit.story(), unit.from(), unit.to(), unit.mutual(), unit.type(), day),
        day,
        dated,
        unit.type(),
        best.mode(),
        unit.mutual() ? List.of(unit.from(), unit.to()) : List.of(unit.from()),
        unit.mutual() ? List.of() : List.of(unit.to()),
        unit.story(),
        outlets,
        score,
        EventScores.weight(unit.type(), best.mode())
            * best.confidence()
            * parameters.corroboration(outlets.size())
            * (dated ? 1 : parameters.undatedShare()),
        best.hedge(),
        told.stream().map(Telling::citation).distinct().sorted().toList());
  }
}
