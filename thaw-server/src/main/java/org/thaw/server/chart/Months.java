package org.thaw.server.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Ticks of the time axis, as many as fit: every month, or every second, third, sixth, twelfth.
final class Months {

  private static final int LEAST_WIDTH = 56;
  private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60};

  private Months() {}

  static List<TensionChart.Tick> ticks(Plot plot) {
    long months = Math.max(1, ChronoUnit.MONTHS.between(plot.from(), plot.to()));
    int step = STEPS[STEPS.length - 1];
    for (int candidate : STEPS) {
      if ((plot.right() - Plot.LEFT) / (double) months * candidate >= LEAST_WIDTH) {
        step = candidate;
        break;
      }
    }
    return ticks(plot, step);
  }

  private static List<TensionChart.Tick> ticks(Plot plot, int step) {
    List<TensionChart.Tick> ticks = new ArrayList<>();
    LocalDate month = plot.from().withDayOfMonth(1).plusMonths(1);
    for (; !month.isAfter(plot.to()); month = month.plusMonths(1)) {
      boolean due =
          step < 12
              ? (month.getMonthValue() - 1) % step == 0
              : month.getMonthValue() == 1 && month.getYear() % (step / 12) == 0;
      if (due) {
        boolean year = month.getMonthValue() == 1 || ticks.isEmpty();
        ticks.add(new TensionChart.Tick(month, Plot.number(plot.x(month)), year));
      }
    }
    return ticks;
  }
}
