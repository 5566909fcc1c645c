package org.thaw.relation;

import java.util.List;
import java.util.function.DoublePredicate;

/// The peaks of a line as a reader sees them: the highest day of the four weeks before and after,
/// which the line rises to and falls from before it stands higher again.
///
/// The first and the last day of a line are none: what lies beyond them is not known.
final class Peaks {

  private static final int AROUND = 28;

  /// A fall of fewer points than copies of the same news may move the index is none.
  private static final double LEAST_FALL = 2;

  private final List<Point> points;

  Peaks(List<Point> points) {
    this.points = points;
  }

  /// The days of the peaks, in order.
  List<Point> days() {
    return points.stream().filter(this::isPeak).toList();
  }

  private boolean isPeak(Point point) {
    int day = (int) (point.date().toEpochDay() - points.getFirst().date().toEpochDay());
    List<Point> before = points.subList(0, day).reversed();
    List<Point> after = points.subList(day + 1, points.size());
    return point
        .estimate()
        .map(Estimate::value)
        .filter(top -> stands(before, value -> value >= top, top))
        .filter(top -> stands(after, value -> value > top, top))
        .isPresent();
  }

  /// True if a day stands above one side of it, whose days are counted away from it: none of the
  /// next four weeks is higher, and the line falls before one is.
  private static boolean stands(List<Point> side, DoublePredicate higher, double top) {
    for (int day = 0; day < side.size(); day++) {
      if (is(side.get(day), value -> value <= top - LEAST_FALL)) {
        return side.stream().limit(AROUND).noneMatch(point -> is(point, higher));
      }
      if (is(side.get(day), higher)) {
        return false;
      }
    }
    return false;
  }

  private static boolean is(Point point, DoublePredicate holds) {
    return point.estimate().filter(estimate -> holds.test(estimate.value())).isPresent();
  }
}
