package org.thaw.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thaw.fold.Citation;
import org.thaw.fold.Pair;

/// Reports that two countries met, by pair and day.
final class Encounters {

  private record Day(Pair pair, LocalDate day) {}

  private final Map<Day, List<Citation>> days = new HashMap<>();

  void add(Encounter encounter) {
    days.computeIfAbsent(day(encounter), any -> new ArrayList<>()).add(encounter.citation());
  }

  void remove(Encounter encounter) {
    days.getOrDefault(day(encounter), new ArrayList<>()).remove(encounter.citation());
  }

  /// Who reports that the two met on the day, in any order.
  List<Citation> on(Pair pair, LocalDate day) {
    return days.getOrDefault(new Day(pair, day), List.of());
  }

  /// All of them, in any order.
  Stream<Encounter> all() {
    return days.entrySet().stream()
        .flatMap(entry ->
            entry.getValue().stream()
                .map(told -> new Encounter(entry.getKey().pair(), entry.getKey().day(), told)));
  }

  private static Day day(Encounter encounter) {
    return new Day(encounter.pair(), encounter.day());
  }
}
