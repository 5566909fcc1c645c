package org.thaw.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextChartTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @Test
  void drawsARiseAGapAndTheMarkOfAChange() {
    List<Point> points = new ArrayList<>();
    for (int day = 0; day < 40; day++) {
      boolean covered = day < 10 || day >= 20;
      points.add(point(day, covered ? Optional.of(day < 20 ? 0.0 : 100.0) : Optional.empty()));
    }
    ChangePoint change =
        new ChangePoint(FIRST.plusDays(20), ChangePoint.Direction.RISING, 0.9, false, List.of());

    assertThat(TextChart.draw(points, List.of(change), 20, 2))
        .containsExactly(
            "100           ⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉",
            "  0 ⣀⣀⣀⣀⣀",
            "              ■",
            "    2026-01-01 2026-02-09");
  }

  @Test
  void drawsNothingOfNothing() {
    assertThat(TextChart.draw(List.of(), List.of(), 20, 4)).isEmpty();
  }

  private static Point point(int day, Optional<Double> value) {
    Series none = new Series(0, 0, 0, 0);
    return new Point(FIRST.plusDays(day), value.map(v -> new Estimate(v, v, v)), none, none, 1, 0);
  }
}
