package org.thaw.evaluation.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thaw.relation.Estimate;
import org.thaw.relation.Point;
import org.thaw.relation.RelationHistory;

/// Draws a relation's curve with its band as SVG, the known crisis months marked.
final class CurveDrawing {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 260;
  private static final int LEFT = 36;
  private static final int TOP = 28;
  private static final int BOTTOM = 232;

  /// The picture as text.
  String draw(RelationHistory history, List<Crisis> crises) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="11">
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        <text x="%d" y="16" font-size="13">%s and %s: tension index, 80%% band, known crises</text>
        """
            .formatted(WIDTH, HEIGHT, LEFT, history.pair().a(), history.pair().b()));
    frame(svg, history);
    for (Crisis crisis : crises) {
      mark(svg, history, crisis);
    }
    band(svg, history);
    line(svg, history);
    return svg.append("</svg>\n").toString();
  }

  private static void frame(StringBuilder svg, RelationHistory history) {
    for (int level = 0; level <= 100; level += 25) {
      svg.append(
          "<path d=\"M%d %s H%d\" stroke=\"#dddddd\"/><text x=\"8\" y=\"%s\" fill=\"#555555\">%d</text>%n"
              .formatted(LEFT, number(y(level)), WIDTH - 8, number(y(level) + 4), level));
    }
    List<Point> points = history.points();
    LocalDate first = points.get(0).date();
    LocalDate last = points.get(points.size() - 1).date();
    for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
      double x = x(history, LocalDate.of(year, 1, 1));
      svg.append(
          "<path d=\"M%s %d V%d\" stroke=\"#eeeeee\"/><text x=\"%s\" y=\"248\" fill=\"#555555\">%d</text>%n"
              .formatted(number(x), TOP, BOTTOM, number(x + 2), year));
    }
  }

  private static void mark(StringBuilder svg, RelationHistory history, Crisis crisis) {
    double from = x(history, crisis.month().atDay(1));
    double to = x(history, crisis.month().atEndOfMonth());
    svg.append(
        "<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" fill=\"#f2d7c9\"><title>%s: %s</title></rect>%n"
            .formatted(
                number(from),
                TOP,
                number(Math.max(2, to - from)),
                BOTTOM - TOP,
                crisis.month(),
                crisis.what()));
    svg.append(
        "<text x=\"%s\" y=\"%d\" fill=\"#8a3b12\">%s</text>%n"
            .formatted(number(to + 2), TOP + 10, crisis.month()));
  }

  /// The points that are drawn: of a long history every fourth.
  private static List<Point> drawn(RelationHistory history) {
    List<Point> points = history.points();
    int step = points.size() > WIDTH ? 4 : 1;
    return IntStream.iterate(0, i -> i < points.size(), i -> i + step)
        .mapToObj(points::get)
        .toList();
  }

  private static void band(StringBuilder svg, RelationHistory history) {
    StringBuilder there = new StringBuilder();
    StringBuilder back = new StringBuilder();
    for (Point point : drawn(history)) {
      if (point.estimate().isEmpty()) {
        close(svg, there, back);
      } else {
        Estimate estimate = point.estimate().get();
        String x = number(x(history, point.date()));
        there.append(' ').append(x).append(',').append(number(y(estimate.high())));
        back.insert(0, " " + x + "," + number(y(estimate.low())));
      }
    }
    close(svg, there, back);
  }

  private static void close(StringBuilder svg, StringBuilder there, StringBuilder back) {
    if (!there.isEmpty()) {
      svg.append(
          "<polygon fill=\"#b9cfe4\" points=\"%s%s\"/>%n".formatted(there.substring(1), back));
    }
    there.setLength(0);
    back.setLength(0);
  }

  private static void line(StringBuilder svg, RelationHistory history) {
    StringBuilder path = new StringBuilder();
    boolean drawing = false;
    for (Point point : drawn(history)) {
      Optional<Estimate> estimate = point.estimate();
      if (estimate.isPresent()) {
        path.append(drawing ? "L" : "M");
        path.append(number(x(history, point.date()))).append(' ');
        path.append(number(y(estimate.get().value()))).append(' ');
      }
      drawing = estimate.isPresent();
    }
    svg.append(
        "<path d=\"%s\" fill=\"none\" stroke=\"#1f4e79\"/>%n".formatted(path.toString().strip()));
  }

  private static double x(RelationHistory history, LocalDate date) {
    LocalDate first = history.points().get(0).date();
    double days = history.points().size();
    return LEFT + (date.toEpochDay() - first.toEpochDay()) / days * (WIDTH - LEFT - 8);
  }

  private static double y(double level) {
    return BOTTOM - level / 100 * (BOTTOM - TOP);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
