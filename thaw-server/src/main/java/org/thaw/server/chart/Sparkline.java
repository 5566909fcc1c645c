package org.thaw.server.chart;

import java.util.List;
import java.util.Optional;

/// The last year of a relation in the height of two lines of text: SVG path data, broken where
/// there is no coverage, and the point it ends in.
public record Sparkline(
    int width, int height, String line, Optional<String> x, Optional<String> y) {

  private static final int MARGIN = 4;

  /// @param weeks index from 0 to 100, oldest first
  public static Sparkline of(List<Optional<Double>> weeks, int width, int height) {
    StringBuilder line = new StringBuilder();
    double step = (width - 2.0 * MARGIN) / Math.max(1, weeks.size() - 1);
    boolean drawing = false;
    for (int at = 0; at < weeks.size(); at++) {
      if (weeks.get(at).isPresent()) {
        line.append(drawing ? 'L' : 'M')
            .append(Plot.number(MARGIN + step * at))
            .append(' ')
            .append(Plot.number(y(weeks.get(at).get(), height)));
      }
      drawing = weeks.get(at).isPresent();
    }
    Optional<Double> last = weeks.isEmpty() ? Optional.empty() : weeks.getLast();
    return new Sparkline(
        width,
        height,
        line.toString(),
        last.map(value -> Plot.number(width - MARGIN)),
        last.map(value -> Plot.number(y(value, height))));
  }

  /// True if there is a stretch to draw, not only single points.
  public boolean drawn() {
    return line.indexOf('L') >= 0;
  }

  private static double y(double value, int height) {
    return MARGIN + (height - 2.0 * MARGIN) * (1 - value / 100);
  }
}
