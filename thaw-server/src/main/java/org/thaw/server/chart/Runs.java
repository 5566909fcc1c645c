package org.thaw.server.chart;

import java.util.ArrayList;
import java.util.List;
import org.thaw.server.page.RelationPage;

/// Cuts the points into covered stretches and draws each.
final class Runs {

  private Runs() {}

  static List<TensionChart.Run> of(List<RelationPage.PointLine> points, Plot plot) {
    List<TensionChart.Run> runs = new ArrayList<>();
    List<RelationPage.PointLine> covered = new ArrayList<>();
    for (RelationPage.PointLine point : points) {
      if (point.value().isPresent()) {
        covered.add(point);
      } else if (!covered.isEmpty()) {
        runs.add(draw(covered, plot));
        covered.clear();
      }
    }
    if (!covered.isEmpty()) {
      runs.add(draw(covered, plot));
    }
    return runs;
  }

  private static TensionChart.Run draw(List<RelationPage.PointLine> covered, Plot plot) {
    StringBuilder line = new StringBuilder();
    StringBuilder above = new StringBuilder();
    StringBuilder below = new StringBuilder();
    for (RelationPage.PointLine point : covered) {
      String x = Plot.number(plot.x(point.date()));
      double value = point.value().orElseThrow();
      step(line, x, plot.y(value));
      step(above, x, plot.y(point.high().orElse(value)));
    }
    for (RelationPage.PointLine point : covered.reversed()) {
      below
          .append('L')
          .append(Plot.number(plot.x(point.date())))
          .append(' ')
          .append(Plot.number(plot.y(point.low().orElse(point.value().orElseThrow()))));
    }
    return new TensionChart.Run(above.append(below).append('Z').toString(), line.toString());
  }

  private static void step(StringBuilder path, String x, double y) {
    path.append(path.isEmpty() ? 'M' : 'L').append(x).append(' ').append(Plot.number(y));
  }
}
