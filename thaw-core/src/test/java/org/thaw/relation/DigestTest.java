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
    RelationHistory history = scenario.fold(scenario.readings()).of(PAIR).orElseThrow();
    Digest digest =
        Digest.between(history, Scenario.CRISIS.minusDays(1), Scenario.CRISIS.plusDays(20));
    DayChange split = digest.split();

    double move = digest.now().orElseThrow().value() - digest.before().orElseThrow().value();
    assertThat(split.total()).isCloseTo(move, within(1e-9));
    assertThat(split.events() + split.decay() + split.exposure() + split.ledger())
        .isCloseTo(move, within(1e-9));
    assertThat(split.shares().stream().mapToDouble(DayChange.Share::part).sum())
        .isCloseTo(split.events(), within(1e-9));
    assertThat(digest.events()).isNotEmpty();
    assertThat(digest.beyondBand()).isTrue();
  }

  @Test
  void nothingIsNewAfterTheLastDay() {
    Scenario scenario = new Scenario(1, false);
    RelationHistory history = scenario.fold(scenario.readings()).of(PAIR).orElseThrow();
    Digest digest = Digest.of(history, history.asOf());

    assertThat(digest.isEmpty()).isTrue();
    assertThat(digest.split().total()).isZero();
  }

  @Test
  void aStepIsNewWhenItIsFirstToldAndNotWhenItIsToldAgain() {
    LocalDate first = LocalDate.of(2025, 1, 1);
    var readings =
        List.of(
            told("a", first, Measure.State.ANNOUNCED),
            told("b", first.plusDays(10), Measure.State.LIFTED),
            told("c", first.plusDays(20), Measure.State.LIFTED));
    RelationHistory history =
        Relations.fold(
                readings.stream().map(Dispatch::reading),
                article -> article,
                Parameters.load(),
                first.plusDays(20))
            .of(PAIR)
            .orElseThrow();

    assertThat(Digest.of(history, first).steps())
        .extracting(found -> found.step().state())
        .contains(Measure.State.LIFTED)
        .doesNotContain(Measure.State.ANNOUNCED);
    assertThat(Digest.of(history, first.plusDays(15)).steps()).isEmpty();
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
