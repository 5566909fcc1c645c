package org.thaw.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The line of a pair, day by day, against which marked shifts are checked.
///
/// @param first day of the first estimate
record Course(LocalDate first, List<Optional<Estimate>> estimates) {

  private static final int AROUND = 7;
  private static final double ORDINARY = 50;

  /// True if the line goes the way of the shift from the day before to a week after. A line that
  /// begins with the shift must begin on its side of an ordinary relation; a shift where there is
  /// no line stands.
  boolean bearsOut(ChangePoint shift) {
    int at = (int) (shift.date().toEpochDay() - first.toEpochDay());
    List<Double> after = values(at, at + AROUND + 1).toList();
    if (after.isEmpty()) {
      return true;
    }
    Optional<Double> before = values(at - AROUND, at).reduce((one, next) -> next);
    double move = before.map(start -> after.getLast() - start).orElse(after.getFirst() - ORDINARY);
    return shift.direction() == ChangePoint.Direction.RISING ? move > 0 : move < 0;
  }

  private Stream<Double> values(int from, int to) {
    int size = estimates.size();
    return estimates.subList(Math.clamp(from, 0, size), Math.clamp(to, 0, size)).stream()
        .flatMap(Optional::stream)
        .map(Estimate::value);
  }
}
