package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.finding.Measure.Kind;
import org.thaw.finding.Measure.State;
import org.thaw.fold.Citation;

/// What a step keeps of its reports, and in which order reports are taken.
class StepsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 26);
  private static final LocalDate LATER = DAY.plusDays(400);

  private final Told told = new Told();

  @Test
  void rateConditionSpeakerAndHedgeTravelWithTheStep() {
    told.tell(
        "one",
        DAY,
        State.THREATENED,
        words -> words.at("25%", "unless it takes the flights", "Donald Trump", "reportedly"));

    MeasureStep step = told.histories(DAY).getFirst().first();
    assertThat(step.magnitudes()).containsExactly("25%");
    assertThat(step.condition()).contains("unless it takes the flights");
    assertThat(step.speaker()).contains("Donald Trump");
    assertThat(step.hedge()).contains("reportedly");
  }

  @Test
  void anExceptionEndsNoMeasureThatIsReportedOnceMore() {
    told.tell("one", DAY, State.IN_FORCE);
    told.tell("one", DAY.plusDays(20), State.EXCEPTION);
    told.tell("two", DAY.plusDays(21), State.IN_FORCE);
    told.tell("two", DAY.plusDays(40), State.LIFTED);

    assertThat(states()).containsExactly(State.IN_FORCE, State.EXCEPTION, State.LIFTED);
  }

  @Test
  void anOutletThatContradictsItselfDisputesNothing() {
    told.tell("zero", DAY, State.IN_FORCE, words -> words.of(Kind.BORDER_CLOSED));
    told.tell("one", DAY.plusDays(9), State.LIFTED, words -> words.of(Kind.BORDER_CLOSED));
    told.tell("one", DAY.plusDays(10), State.IN_FORCE, words -> words.of(Kind.BORDER_CLOSED));

    assertThat(told.histories(LATER))
        .flatExtracting(MeasureHistory::steps)
        .extracting(MeasureStep::state)
        .doesNotContain(State.DISPUTED);
  }

  /// A hundred articles of two reports each, many of one minute; handed on in other orders.
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noOrderInWhichReportsAreHandedOnChangesAStep(long seed) {
    Random random = new Random(seed);
    State[] states = State.values();
    for (int i = 0; i < 100; i++) {
      State state = states[random.nextInt(states.length)];
      Kind kind = random.nextBoolean() ? Kind.TARIFF : Kind.RELATIONS_BROKEN;
      boolean back = random.nextInt(4) == 0;
      told.tell(
          "outlet" + random.nextInt(4),
          DAY.plusDays(random.nextInt(12) * 9L),
          state,
          words -> back ? words.of(kind).back() : words.of(kind));
      told.also(states[random.nextInt(states.length)], words -> words.of(kind));
    }
    List<MeasureHistory> once = Ledger.histories(told.reports, LATER);
    List<ReportedMeasure> shuffled = new ArrayList<>(told.reports);
    for (int turn = 0; turn < 5; turn++) {
      Collections.shuffle(shuffled, random);
      assertThat(Ledger.histories(shuffled, LATER)).isEqualTo(once);
    }
  }

  @Test
  void aStepIsCitedByAllWhoReportIt() {
    told.tell("one", DAY, State.IN_FORCE);
    told.tell("two", DAY.plusDays(2), State.IN_FORCE);

    assertThat(told.histories(LATER).getFirst().first().evidence())
        .extracting(Citation::outlet)
        .containsExactly("one", "two");
  }

  private List<State> states() {
    return told.histories(LATER).getFirst().steps().stream().map(MeasureStep::state).toList();
  }
}
