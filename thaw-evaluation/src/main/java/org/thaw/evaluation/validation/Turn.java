package org.thaw.evaluation.validation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.fold.Pair;
import org.thaw.knowledge.Table;
import org.thaw.relation.Point;
import org.thaw.relation.RelationHistory;

/// A known turn of a relation.
///
/// @param must `easing` or `rising`, a change point of that direction; or `peak`, the highest day
///   of the thirty before and after
/// @param core true if it must be found whatever else changes
record Turn(Pair pair, LocalDate date, String must, boolean core, String what) {

  private static final int NEAR = 3;
  private static final int AROUND = 30;

  /// The turns of `turns.tsv`.
  static List<Turn> load() {
    return Table.load(Turn.class, "turns.tsv").rows().stream()
        .map(row ->
            new Turn(
                Pair.parse(row.cell("pair")),
                LocalDate.parse(row.cell("date")),
                row.cell("must"),
                row.cell("core").equals("yes"),
                row.cell("what")))
        .toList();
  }

  /// The day on which a history has the turn, if within three days.
  Optional<LocalDate> in(RelationHistory history) {
    Optional<LocalDate> found = must.equals("peak") ? highest(history) : shift(history);
    return found.filter(day -> Math.abs(ChronoUnit.DAYS.between(date, day)) <= NEAR);
  }

  private Optional<LocalDate> highest(RelationHistory history) {
    return history.points().stream()
        .filter(point -> point.estimate().isPresent())
        .filter(point -> Math.abs(ChronoUnit.DAYS.between(date, point.date())) <= AROUND)
        .max(Comparator.comparingDouble((Point point) -> point.estimate().orElseThrow().value()))
        .map(Point::date);
  }

  private Optional<LocalDate> shift(RelationHistory history) {
    return history.changePoints().stream()
        .filter(change -> change.direction().word().equals(must))
        .map(change -> change.date())
        .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(date, day))));
  }
}
