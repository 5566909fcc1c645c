package org.thaw.evaluation.validation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.thaw.fold.Pair;
import org.thaw.relation.ChangePoint;
import org.thaw.relation.RelationHistory;

/// Which of a list of known turns are marked by the day and the way they went. A mark stands for
/// one turn, the nearest.
///
/// @param turns all of the list
/// @param found the day of the mark of each turn that is found
/// @param marks number of all marks of the pairs of the list
/// @param chance how many would be found if each lay on any day of its pair's history instead
record FoundTurns(List<Turn> turns, Map<Turn, LocalDate> found, int marks, double chance) {

  private record Match(Turn turn, ChangePoint mark, long days) {}

  /// @param turns rising and easing ones
  /// @param within most days between a turn and its mark
  static FoundTurns among(
      List<Turn> turns, Function<Pair, Optional<RelationHistory>> histories, int within) {
    List<Match> matches = new ArrayList<>();
    Map<Pair, Integer> marks = new HashMap<>();
    double chance = 0;
    for (Turn turn : turns) {
      Optional<RelationHistory> history = histories.apply(turn.pair());
      List<ChangePoint> candidates = history.map(known -> marks(known, turn)).orElse(List.of());
      candidates.stream()
          .map(mark -> new Match(turn, mark, days(mark, turn.date())))
          .filter(match -> match.days() <= within)
          .forEach(matches::add);
      history.ifPresent(known -> marks.put(turn.pair(), known.changePoints().size()));
      chance += history.map(known -> share(known, candidates, within)).orElse(0.0);
    }
    int all = marks.values().stream().mapToInt(Integer::intValue).sum();
    return new FoundTurns(List.copyOf(turns), nearest(matches), all, chance);
  }

  private static List<ChangePoint> marks(RelationHistory history, Turn turn) {
    return history.changePoints().stream()
        .filter(mark -> mark.direction().word().equals(turn.must()))
        .toList();
  }

  private static long days(ChangePoint mark, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(mark.date(), day));
  }

  /// Share of the days of a history that lie near one of the marks.
  private static double share(RelationHistory history, List<ChangePoint> marks, int within) {
    long near =
        history.points().stream()
            .filter(point -> marks.stream().anyMatch(mark -> days(mark, point.date()) <= within))
            .count();
    return (double) near / Math.max(1, history.points().size());
  }

  private static Map<Turn, LocalDate> nearest(List<Match> matches) {
    matches.sort(
        Comparator.comparingLong(Match::days)
            .thenComparing(match -> match.turn().date())
            .thenComparing(match -> match.turn().pair()));
    Map<Turn, LocalDate> found = new LinkedHashMap<>();
    Set<Object> taken = new HashSet<>();
    for (Match match : matches) {
      Object mark = Map.entry(match.turn().pair(), match.mark());
      if (!found.containsKey(match.turn()) && taken.add(mark)) {
        found.put(match.turn(), match.mark().date());
      }
    }
    return found;
  }

  /// One line: how many are found, by how many marks, and how many would be by chance.
  String line() {
    return "%d of %d by %d marks (%.1f by chance)"
        .formatted(found.size(), turns.size(), marks, chance);
  }
}
