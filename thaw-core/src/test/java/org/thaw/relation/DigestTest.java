package org.thaw.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.finding.EventType;
import org.thaw.finding.Measure;
import org.thaw.fold.Pair;

class DigestTest {

  private static final Pair PAIR = new Pair("COL", "USA");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void thePartsOfAStretchAddUpToItsMove(long seed) {
    Scenario scenario = new Scenario(seed, true);
    Digest digest =
        scenario
            .fold(scenario.readings())
            .digest(PAIR, Scenario.CRISIS.minusDays(1), Scenario.CRISIS.plusDays(20))
            .orElseThrow();
    DayChange split = digest.split();

    double move = digest.now().orElseThrow().value() - digest.before().orElseThrow().value();
    assertThat(split.total()).isCloseTo(move, within(1e-9));
    assertThat(split.events() + split.decay() + split.exposure() + split.ledger())
        .isCloseTo(move, within(1e-9));
    assertThat(split.shares().stream().mapToDouble(DayChange.Share::part).sum())
        .isCloseTo(split.events(), within(1e-9));
    assertThat(digest.told()).isNotEmpty();
    assertThat(digest.acts().stream().mapToDouble(Digest.ActPart::part).sum())
        .isCloseTo(split.events(), within(1e-9));
    assertThat(digest.beyondBand()).isTrue();
  }

  @Test
  void nothingIsNewAfterTheLastDay() {
    Scenario scenario = new Scenario(1, false);
    Relations relations = scenario.fold(scenario.readings());
    RelationHistory history = relations.of(PAIR).orElseThrow();
    for (LocalDate day : List.of(history.asOf(), history.asOf().plusDays(9), LocalDate.MAX)) {
      Digest digest = relations.digest(PAIR, day, history.asOf()).orElseThrow();

      assertThat(digest.isEmpty()).isTrue();
      assertThat(digest.split().total()).isZero();
      assertThat(digest.split().to())
          .isCloseTo(history.level().estimate().orElseThrow().value(), within(1e-9));
    }
  }

  /// What a day changed is worked out from the last state kept before it, wherever that is.
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aDaysChangeIsTheSameAskedForAloneAndWithAllDaysBeforeIt(long seed) {
    Scenario scenario = new Scenario(seed, true);
    Relations relations = scenario.fold(scenario.readings());
    List<Point> points = relations.of(PAIR).orElseThrow().points();

    List<DayChange> days =
        points.stream().flatMap(point -> relations.change(PAIR, point.date()).stream()).toList();
    Digest whole = relations.digest(PAIR, LocalDate.MIN, relations.asOf()).orElseThrow();

    assertThat(days)
        .extracting(DayChange::date)
        .isEqualTo(points.stream().map(Point::date).toList());
    assertThat(whole.split().from()).isEqualTo(days.getFirst().from());
    assertThat(whole.split().to()).isEqualTo(days.getLast().to());
    assertThat(whole.split().events())
        .isEqualTo(days.stream().mapToDouble(DayChange::events).sum());
    assertThat(whole.split().decay()).isEqualTo(days.stream().mapToDouble(DayChange::decay).sum());
    assertThat(relations.change(PAIR, points.getFirst().date().minusDays(1))).isEmpty();
    assertThat(relations.change(PAIR, relations.asOf().plusDays(1))).isEmpty();
  }

  @Test
  void aStepIsNewWhenItIsFirstToldAndNotWhenItIsToldAgain() {
    LocalDate first = LocalDate.of(2025, 1, 1);
    var readings =
        List.of(
            told("a", first, Measure.State.ANNOUNCED),
            told("b", first.plusDays(10), Measure.State.LIFTED),
            told("c", first.plusDays(20), Measure.State.LIFTED));
    Relations relations =
        Relations.fold(
            readings.stream().map(Dispatch::reading),
            article -> article,
            Parameters.load(),
            first.plusDays(20));

    assertThat(steps(relations, first))
        .extracting(found -> found.step().state())
        .contains(Measure.State.LIFTED)
        .doesNotContain(Measure.State.ANNOUNCED);
    assertThat(steps(relations, first.plusDays(15))).isEmpty();
  }

  private static List<Digest.NewStep> steps(Relations relations, LocalDate since) {
    return relations.digest(PAIR, since, relations.asOf()).orElseThrow().steps();
  }

  @Test
  void withoutTheOutletThatAloneReportsTheAttacksTensionIsLower() {
    var dispatches = new ArrayList<Dispatch>();
    LocalDate first = LocalDate.of(2025, 1, 1);
    for (int day = 0; day < 40; day++) {
      dispatches.add(
          new Dispatch("shrill" + day, "shrill", first.plusDays(day))
              .event(EventType.ASSAULT, "COL", "USA"));
      dispatches.add(
          new Dispatch("calm" + day, "calm", first.plusDays(day))
              .event(EventType.CONSULT, "COL", "USA"));
    }
    List<Sensitivity> trials =
        Relations.fold(
                dispatches.stream().map(Dispatch::reading),
                article -> article,
                Parameters.load(),
                first.plusDays(39))
            .sensitivity(PAIR);

    assertThat(trials).extracting(Sensitivity::without).contains("shrill", "calm", "ASSAULT");
    assertThat(change(trials, "shrill")).isLessThan(-10);
    assertThat(change(trials, "ASSAULT")).isLessThan(-10);
    assertThat(change(trials, "CONSULT")).isPositive();
  }

  @Test
  void aShiftThatHangsOnOneOutletIsSaidToHangOnIt() {
    var dispatches = new ArrayList<Dispatch>();
    LocalDate first = LocalDate.of(2025, 1, 1);
    for (int day = 0; day < 80; day++) {
      EventType type = day < 40 ? EventType.COOPERATE : EventType.ASSAULT;
      String other = day < 40 ? "other" : "third";
      String outlet = day % 2 == 0 ? "one" : other;
      dispatches.add(
          new Dispatch(outlet + day, outlet, first.plusDays(day)).event(type, "COL", "USA"));
    }
    List<Sensitivity> trials =
        Relations.fold(
                dispatches.stream().map(Dispatch::reading),
                article -> article,
                Parameters.load(),
                first.plusDays(79))
            .sensitivity(PAIR);

    assertThat(trials)
        .filteredOn(trial -> trial.without().equals("one"))
        .singleElement()
        .satisfies(trial ->
            assertThat(trial.lost())
                .extracting(ChangePoint::date)
                .containsExactly(first.plusDays(40)));
    assertThat(trials).allSatisfy(trial -> assertThat(trial.gained()).isEmpty());
  }

  private static double change(List<Sensitivity> trials, String without) {
    return trials.stream()
        .filter(trial -> trial.without().equals(without))
        .findFirst()
        .orElseThrow()
        .change()
        .orElseThrow();
  }

  private static Dispatch told(String id, LocalDate day, Measure.State state) {
    return new Dispatch(id, "outlet-" + id, day)
        .measure(Measure.Kind.TARIFF, "USA", "COL", "steel", state);
  }
}
