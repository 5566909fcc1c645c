package org.thaw.server.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.thaw.server.page.RelationPage;

/// Places the shifts of a level and their labels. Where no row is free, the label of an older shift
/// gives way; the list below the chart names all.
final class Marks {

  private static final double LABEL_WIDTH = 135;
  private static final int ROW_HEIGHT = 14;
  private static final int ROWS = 3;

  /// A narrow plot has room for fewer labels beside each other, and so one row more.
  private static final double NARROW = 500;

  private Marks() {}

  static List<TensionChart.Mark> of(List<RelationPage.ChangeLine> changes, Plot plot) {
    List<TensionChart.Mark> marks = new ArrayList<>();
    int rows = plot.width() < NARROW ? ROWS + 1 : ROWS;
    double[] rowEnds = new double[rows];
    int[] holders = new int[rows];
    Arrays.fill(rowEnds, Double.NEGATIVE_INFINITY);
    for (RelationPage.ChangeLine change : changes) {
      double x = plot.x(change.date());
      boolean end = x + LABEL_WIDTH > plot.width();
      double start = end ? x - LABEL_WIDTH : x;
      int row = row(rowEnds, start);
      if (rowEnds[row] > start) {
        marks.set(holders[row], marks.get(holders[row]).withoutLabel());
      }
      rowEnds[row] = start + LABEL_WIDTH;
      holders[row] = marks.size();
      marks.add(
          new TensionChart.Mark(
              change.date(),
              change.direction(),
              Plot.number(x),
              Plot.number(Plot.TOP - 4 - ROW_HEIGHT * (1 - row)),
              Plot.number(plot.y(0)),
              row,
              end,
              true));
    }
    return marks;
  }

  /// The first row that is free where a label starts, else the one that is free soonest.
  private static int row(double[] rowEnds, double start) {
    int soonest = 0;
    for (int row = 0; row < rowEnds.length; row++) {
      if (rowEnds[row] <= start) {
        return row;
      }
      soonest = rowEnds[row] < rowEnds[soonest] ? row : soonest;
    }
    return soonest;
  }
}
