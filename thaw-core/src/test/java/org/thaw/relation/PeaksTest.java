package org.thaw.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class PeaksTest {

  private static final LocalDate START = LocalDate.of(2025, 1, 1);
  private static final Series NONE = new Series(0, 0, 0, 0);

  /// Days of the peaks of a line of so many days, counted from its first.
  private static List<Integer> peaks(int days, IntToDoubleFunction line) {
    return peaks(days, line, day -> true);
  }

  private static List<Integer> peaks(int days, IntToDoubleFunction line, IntPredicate covered) {
    List<Point> points = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      double value = line.applyAsDouble(day);
      Optional<Estimate> estimate =
          covered.test(day)
              ? Optional.of(new Estimate(value, value - 5, value + 5))
              : Optional.empty();
      points.add(new Point(START.plusDays(day), estimate, NONE, NONE, 5, 0));
    }
    return new Peaks(points)
        .days().stream()
            .map(point -> (int) (point.date().toEpochDay() - START.toEpochDay()))
            .toList();
  }

  private static IntToDoubleFunction tent(int top) {
    return day -> 60 - Math.abs(day - top) / 2.0;
  }

  @Test
  void thePeakIsTheDayBetweenRiseAndFall() {
    assertThat(peaks(100, tent(50))).containsExactly(50);
  }

  @Test
  void ofTwoSummitsWithinFourWeeksTheHigherIsThePeak() {
    assertThat(
            peaks(
                120, day -> Math.max(tent(50).applyAsDouble(day), tent(75).applyAsDouble(day) + 1)))
        .containsExactly(75);
  }

  @Test
  void twoSummitsFartherApartAreTwoPeaks() {
    assertThat(
            peaks(200, day -> Math.max(tent(50).applyAsDouble(day), tent(120).applyAsDouble(day))))
        .containsExactly(50, 120);
  }

  @Test
  void aLineThatStaysHighHasNoPeak() {
    assertThat(peaks(120, day -> Math.min(70, 40 + day))).isEmpty();
  }

  @Test
  void aRippleIsNoPeak() {
    assertThat(peaks(120, day -> 60 + Math.sin(day))).isEmpty();
  }

  @Test
  void whereTheLineBeginsOrEndsThereIsNoPeak() {
    assertThat(peaks(100, day -> 90 - day / 2.0)).isEmpty();
    assertThat(peaks(100, day -> 30 + day / 2.0)).isEmpty();
    assertThat(peaks(100, tent(50), day -> day >= 50)).isEmpty();
    assertThat(peaks(100, tent(50), day -> day <= 50)).isEmpty();
  }
}
