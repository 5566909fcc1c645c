package org.thaw.evaluation.validation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thaw.fold.Pair;
import org.thaw.knowledge.Table;
import org.thaw.relation.ChangePoint;
import org.thaw.relation.Point;
import org.thaw.relation.RelationHistory;

/// A known turn of a relation.
///
/// @param must `easing` or `rising`, a change point of that direction; or `peak`, one of the line's
/// @param core true if it must be found whatever else changes
record Turn(Pair pair, LocalDate date, String must, boolean core, String what) {

  /// Days from a turn within which a mark stands for it.
  static final int NEAR = 3;

  /// The turns of `turns.tsv`.
  static List<Turn> load() {
    return load("turns.tsv", row -> row.cell("must"), row -> row.cell("core").equals("yes"));
  }

  /// The turns of 2005 to 2015 of `history-turns.tsv`.
  static List<Turn> ofHistory() {
    return load("history-turns.tsv", row -> row.cell("direction"), row -> false);
  }

  private static List<Turn> load(
      String table, Function<Table.Row, String> must, Predicate<Table.Row> core) {
    return Table.load(Turn.class, table).rows().stream()
        .map(row ->
            new Turn(
                Pair.parse(row.cell("pair")),
                LocalDate.parse(row.cell("date")),
                must.apply(row),
                core.test(row),
                row.cell("what")))
        .toList();
  }

  /// The day on which a history has the turn, if within three days.
  Optional<LocalDate> in(RelationHistory history) {
    Optional<LocalDate> found = must.equals("peak") ? peak(history) : shift(history);
    return found.filter(day -> Math.abs(ChronoUnit.DAYS.between(date, day)) <= NEAR);
  }

  private Optional<LocalDate> peak(RelationHistory history) {
    return nearest(history.peaks().stream().map(Point::date));
  }

  private Optional<LocalDate> shift(RelationHistory history) {
    return nearest(
        history.changePoints().stream()
            .filter(change -> change.direction().word().equals(must))
            .map(ChangePoint::date));
  }

  private Optional<LocalDate> nearest(Stream<LocalDate> days) {
    return days.min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(date, day))));
  }
}
