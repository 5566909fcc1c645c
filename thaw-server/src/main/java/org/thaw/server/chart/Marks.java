package org.thaw.server.chart;

import java.util.ArrayList;
import java.util.List;
import org.thaw.server.page.RelationPage;

/// Places the shifts of a level and their labels.
final class Marks {

  private static final double LABEL_WIDTH = 110;
  private static final int ROW_HEIGHT = 14;

  private Marks() {}

  static List<TensionChart.Mark> of(List<RelationPage.ChangeLine> changes, Plot plot) {
    List<TensionChart.Mark> marks = new ArrayList<>();
    double[] rowEnds = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (RelationPage.ChangeLine change : changes) {
      double x = plot.x(change.date());
      boolean end = x + LABEL_WIDTH > plot.width();
      double start = end ? x - LABEL_WIDTH : x;
      int row = rowEnds[0] <= start || rowEnds[0] <= rowEnds[1] ? 0 : 1;
      rowEnds[row] = start + LABEL_WIDTH;
      marks.add(
          new TensionChart.Mark(
              change.date(),
              change.direction(),
              Plot.number(x),
              Plot.number(Plot.TOP - 4 - ROW_HEIGHT * (1 - row)),
              Plot.number(plot.y(0)),
              row,
              end));
    }
    return marks;
  }
}
