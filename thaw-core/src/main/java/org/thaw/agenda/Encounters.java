package org.thaw.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static Day day(Encounter encounter) {
    return new Day(encounter.pair(), encounter.day());
  }
}
