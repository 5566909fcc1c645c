package org.thaw.server.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.server.page.RelationPage;

/// The index of a relation as a drawing: line, 80% band, gaps without coverage, shifts, and under
/// the axis how much was written. Values are in units of the drawing.
///
/// @param grid horizontal lines, the ordinary level of 50 among them
/// @param months ticks of the time axis
/// @param gaps stretches without coverage
/// @param runs covered stretches, each an unbroken line with its band
/// @param marks days on which the level shifted
/// @param last the end of the line, if it reaches the present
/// @param bars articles a day, apart from tension
public record TensionChart(
    int width,
    int height,
    int left,
    int right,
    List<Grid> grid,
    List<Tick> months,
    List<Gap> gaps,
    List<Run> runs,
    List<Mark> marks,
    Optional<Last> last,
    List<Bar> bars) {

  private static final int LABEL_WIDTH = 140;

  /// A horizontal line at a value of the index.
  public record Grid(int value, String y) {}

  /// A tick of the time axis at the first of a month.
  public record Tick(LocalDate date, String x, boolean year) {}

  /// A stretch without coverage.
  ///
  /// @param middle where words are centred; empty where marks leave no room for them
  public record Gap(String x, String width, String y, String height, Optional<String> middle) {}

  /// A covered stretch: the outline of its band and its line, as SVG path data.
  public record Run(String band, String line) {}

  /// A shift of the level.
  ///
  /// @param row which of three rows the label stands in, so that neighbours do not overlap
  /// @param end true if the label stands to the left of its line
  /// @param labelled false where there is no room for a label
  public record Mark(
      LocalDate date,
      String direction,
      String x,
      String top,
      String bottom,
      int row,
      boolean end,
      boolean labelled) {

    Mark withoutLabel() {
      return new Mark(date, direction, x, top, bottom, row, end, false);
    }
  }

  /// Where the line ends.
  public record Last(String x, String y, double value) {}

  /// Articles on one day.
  public record Bar(String x, String y, String height) {}

  /// The drawing of a relation; empty without points.
  public static Optional<TensionChart> of(RelationPage page, int width, int height) {
    List<RelationPage.PointLine> points = page.points();
    if (points.isEmpty()) {
      return Optional.empty();
    }
    Plot plot = new Plot(points.getFirst().date(), points.getLast().date(), width, height);
    return Optional.of(
        new TensionChart(
            width,
            height,
            Plot.LEFT,
            plot.right(),
            grid(plot),
            Months.ticks(plot),
            gaps(points, page.changePoints(), plot),
            Runs.of(points, plot),
            Marks.of(page.changePoints(), plot),
            last(points, plot),
            bars(page.attention(), plot)));
  }

  private static List<Grid> grid(Plot plot) {
    return List.of(0, 25, 50, 75, 100).stream()
        .map(value -> new Grid(value, Plot.number(plot.y(value))))
        .toList();
  }

  private static List<Gap> gaps(
      List<RelationPage.PointLine> points, List<RelationPage.ChangeLine> shifts, Plot plot) {
    List<Double> marks = shifts.stream().map(shift -> plot.x(shift.date())).sorted().toList();
    List<Gap> gaps = new ArrayList<>();
    for (int at = 0; at < points.size(); at++) {
      int from = at;
      while (at < points.size() && points.get(at).value().isEmpty()) {
        at++;
      }
      if (at > from) {
        gaps.add(
            gap(
                points.get(from).date(),
                points.get(Math.min(at, points.size() - 1)).date(),
                marks,
                plot));
      }
    }
    return gaps;
  }

  private static Gap gap(LocalDate from, LocalDate to, List<Double> marks, Plot plot) {
    double x = plot.x(from);
    double width = Math.max(1, plot.x(to) - x);
    return new Gap(
        Plot.number(x),
        Plot.number(width),
        Plot.number(plot.y(100)),
        Plot.number(plot.y(0) - plot.y(100)),
        middle(x, x + width, marks).map(Plot::number));
  }

  /// The middle of the first stretch between marks that has room for words.
  private static Optional<Double> middle(double from, double to, List<Double> marks) {
    double start = from;
    for (double mark : marks) {
      if (mark > start && mark < to) {
        if (mark - start >= LABEL_WIDTH) {
          return Optional.of((start + mark) / 2);
        }
        start = mark;
      }
    }
    return to - start >= LABEL_WIDTH ? Optional.of((start + to) / 2) : Optional.empty();
  }

  private static Optional<Last> last(List<RelationPage.PointLine> points, Plot plot) {
    RelationPage.PointLine last = points.getLast();
    return last.value()
        .map(
            value -> new Last(Plot.number(plot.x(last.date())), Plot.number(plot.y(value)), value));
  }

  private static List<Bar> bars(List<RelationPage.AttentionLine> attention, Plot plot) {
    int most = attention.stream().mapToInt(RelationPage.AttentionLine::articles).max().orElse(1);
    return attention.stream()
        .filter(day -> day.articles() > 0)
        .filter(day -> !day.date().isBefore(plot.from()) && !day.date().isAfter(plot.to()))
        .map(day -> {
          double height = Math.max(2, Plot.STRIP * (day.articles() / (double) most));
          return new Bar(
              Plot.number(plot.x(day.date())),
              Plot.number(plot.strip() - height),
              Plot.number(height));
        })
        .toList();
  }
}
