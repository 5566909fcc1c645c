package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Draws a relation's curve for a terminal, in braille dots (two across and four down a character).
///
/// The scale on the left runs from 0 to 100; days with not enough coverage leave a gap; `■` and `○`
/// below mark where tension began to rise or ease; the first and last day stand in the last line.
public final class TextChart {

  private static final int SCALE = 4;
  private static final int BLANK = 0x2800;
  private static final int[][] DOTS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

  private TextChart() {}

  /// The lines of the chart; none if there are no points.
  ///
  /// @param columns characters across, without the scale, at least 10
  /// @param rows characters down, without marks and days, at least 2
  public static List<String> draw(
      List<Point> points, List<ChangePoint> changes, int columns, int rows) {
    if (points.isEmpty()) {
      return List.of();
    }
    int[][] cells = new int[rows][columns];
    for (int x = 0; x < 2 * columns; x++) {
      plot(cells, x, rows, value(points, x, 2 * columns));
    }
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      lines.add(label(row, rows) + braille(cells[row]));
    }
    lines.add(" ".repeat(SCALE) + marks(points, changes, columns));
    lines.add(" ".repeat(SCALE) + days(points, columns));
    return lines.stream().map(String::stripTrailing).toList();
  }

  /// Mean of the covered days of a column.
  private static Optional<Double> value(List<Point> points, int column, int columns) {
    int from = (int) ((long) column * points.size() / columns);
    int to = (int) Math.max(from + 1, (column + 1L) * points.size() / columns);
    double sum = 0;
    int count = 0;
    for (Point point : points.subList(from, to)) {
      if (point.estimate().isPresent()) {
        sum += point.estimate().get().value();
        count++;
      }
    }
    return count == 0 ? Optional.empty() : Optional.of(sum / count);
  }

  private static void plot(int[][] cells, int x, int rows, Optional<Double> value) {
    if (value.isPresent()) {
      int dots = rows * 4;
      int y = (int) Math.min(dots - 1, Math.round((1 - value.get() / 100) * (dots - 1)));
      cells[y / 4][x / 2] |= DOTS[y % 4][x % 2];
    }
  }

  private static String label(int row, int rows) {
    int level = row == 0 ? 100 : row == rows - 1 ? 0 : row == rows / 2 ? 50 : -1;
    return level < 0 ? " ".repeat(SCALE) : "%3d ".formatted(level);
  }

  private static String braille(int[] cells) {
    StringBuilder line = new StringBuilder();
    for (int dots : cells) {
      line.append(dots == 0 ? ' ' : (char) (BLANK + dots));
    }
    return line.toString();
  }

  private static String marks(List<Point> points, List<ChangePoint> changes, int columns) {
    char[] marks = new char[columns];
    Arrays.fill(marks, ' ');
    LocalDate first = points.get(0).date();
    for (ChangePoint change : changes) {
      long day = change.date().toEpochDay() - first.toEpochDay();
      int column = (int) (day * columns / points.size());
      if (column >= 0 && column < columns) {
        marks[column] = change.direction() == ChangePoint.Direction.RISING ? '■' : '○';
      }
    }
    return new String(marks);
  }

  private static String days(List<Point> points, int columns) {
    String first = points.get(0).date().toString();
    String last = points.get(points.size() - 1).date().toString();
    return first + " ".repeat(Math.max(1, columns - first.length() - last.length())) + last;
  }
}
