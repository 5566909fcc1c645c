package org.thaw.server.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thaw.server.page.RelationPage;

class TensionChartTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  @Test
  void theLineBreaksWhereThereIsNoCoverage() {
    TensionChart chart = chart(values(40, 40, null, null, 60, 70), List.of());

    assertThat(chart.runs()).hasSize(2);
    assertThat(chart.gaps()).hasSize(1);
    assertThat(chart.runs()).allSatisfy(run -> assertThat(run.line()).startsWith("M"));
  }

  @Test
  void aHigherTensionStandsHigher() {
    TensionChart chart = chart(values(10, 90), List.of());

    String[] points = chart.runs().getFirst().line().split("[ML ]");
    assertThat(Double.parseDouble(points[2])).isGreaterThan(Double.parseDouble(points[4]));
    assertThat(chart.last().orElseThrow().value()).isEqualTo(90);
  }

  @Test
  void aLineThatEndsBeforeTheLastDayHasNoPresent() {
    assertThat(chart(values(10, null), List.of()).last()).isEmpty();
  }

  @Test
  void labelsOfNeighbouringShiftsStandInDifferentRows() {
    List<RelationPage.ChangeLine> changes =
        List.of(
            new RelationPage.ChangeLine(START.plusDays(1), "rising", 0.9, false, List.of()),
            new RelationPage.ChangeLine(START.plusDays(2), "easing", 0.9, false, List.of()));

    List<TensionChart.Mark> marks = chart(values(new Integer[60]), changes).marks();

    assertThat(marks).extracting(TensionChart.Mark::row).containsExactly(0, 1);
  }

  @Test
  void theLabelsOfFourShiftsInANarrowChartStandInFourRows() {
    List<RelationPage.ChangeLine> changes =
        Stream.of(5, 6, 45, 46)
            .map(day -> START.plusDays(day))
            .map(day -> new RelationPage.ChangeLine(day, "rising", 0.9, false, List.of()))
            .toList();

    List<TensionChart.Mark> marks =
        TensionChart.of(page(values(new Integer[60]), changes), 300, 300).orElseThrow().marks();

    assertThat(marks).extracting(TensionChart.Mark::row).containsExactly(0, 1, 2, 3);
  }

  @Test
  void whereNoRowIsFreeTheLabelOfAnOlderShiftGivesWay() {
    List<RelationPage.ChangeLine> changes =
        Stream.of(5, 6, 20, 22, 58)
            .map(day -> START.plusDays(day))
            .map(day -> new RelationPage.ChangeLine(day, "rising", 0.9, false, List.of()))
            .toList();

    List<TensionChart.Mark> marks =
        TensionChart.of(page(values(new Integer[60]), changes), 300, 300).orElseThrow().marks();

    assertThat(marks)
        .extracting(TensionChart.Mark::labelled)
        .containsExactly(false, true, true, true, true);
  }

  @Test
  void theWordsOfAGapStandBesideAShift() {
    List<RelationPage.ChangeLine> changes =
        List.of(new RelationPage.ChangeLine(START.plusDays(30), "rising", 0.9, false, List.of()));

    TensionChart chart = chart(values(new Integer[60]), changes);
    double words = Double.parseDouble(chart.gaps().getFirst().middle().orElseThrow());

    double mark = Double.parseDouble(chart.marks().getFirst().x());
    assertThat(Math.abs(words - mark)).isGreaterThan(70);
  }

  @Test
  void aGapThatAShiftCutsTooShortHasNoWords() {
    List<RelationPage.ChangeLine> changes =
        List.of(new RelationPage.ChangeLine(START.plusDays(30), "rising", 0.9, false, List.of()));

    TensionChart narrow =
        TensionChart.of(page(values(new Integer[60]), changes), 300, 300).orElseThrow();

    assertThat(narrow.gaps().getFirst().middle()).isEmpty();
  }

  @Test
  void withoutPointsThereIsNoChart() {
    assertThat(TensionChart.of(page(List.of(), List.of()), 960, 330)).isEmpty();
  }

  private static TensionChart chart(
      List<RelationPage.PointLine> points, List<RelationPage.ChangeLine> changes) {
    return TensionChart.of(page(points, changes), 960, 330).orElseThrow();
  }

  private static List<RelationPage.PointLine> values(@Nullable Integer... values) {
    List<RelationPage.PointLine> points = new ArrayList<>();
    for (int day = 0; day < values.length; day++) {
      Optional<Double> value = Optional.ofNullable(values[day]).map(Integer::doubleValue);
      points.add(
          new RelationPage.PointLine(
              START.plusDays(day),
              value,
              value.map(at -> at - 5),
              value.map(at -> at + 5),
              value.isPresent() ? "enough" : "not enough",
              Map.of()));
    }
    return points;
  }

  private static RelationPage page(
      List<RelationPage.PointLine> points, List<RelationPage.ChangeLine> changes) {
    return new RelationPage(
        "relation/1",
        List.of("COL", "USA"),
        START,
        "coder",
        "parameters",
        "limitation",
        new RelationPage.LevelLine(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "unknown",
            "",
            Optional.empty()),
        points,
        List.of(),
        changes,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
