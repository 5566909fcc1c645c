package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.finding.Measure.State;

/// What a deadline waits for, and what its passing says.
class DeadlinesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 26);
  private static final LocalDate DEADLINE = DAY.plusDays(7);

  private final Told told = new Told();

  @Test
  void aDeadlineLapsesAfterThreeDaysInWhichNobodyReports() {
    told.tell("one", DAY, State.THREATENED, words -> words.by(DEADLINE));

    assertThat(states(DEADLINE.plusDays(3))).containsExactly(State.THREATENED);
    assertThat(states(DEADLINE.plusDays(4)))
        .containsExactly(State.THREATENED, State.LAPSED_UNKNOWN);
  }

  @Test
  void whatIsReportedByThenDoesNotLapse() {
    told.tell("one", DAY, State.THREATENED, words -> words.by(DEADLINE));
    told.tell("one", DEADLINE.plusDays(1), State.IN_FORCE);

    assertThat(states(DEADLINE.plusDays(90))).containsExactly(State.THREATENED, State.IN_FORCE);
  }

  @Test
  void aPauseWhoseTermIsOverIsOfUnknownState() {
    told.tell("one", DAY, State.IN_FORCE);
    told.tell("one", DAY.plusDays(1), State.SUSPENDED, words -> words.by(DEADLINE));

    assertThat(states(DEADLINE)).containsExactly(State.IN_FORCE, State.SUSPENDED);
    assertThat(states(DEADLINE.plusDays(30)))
        .containsExactly(State.IN_FORCE, State.SUSPENDED, State.LAPSED_UNKNOWN);
  }

  @Test
  void ofTwoDeadlinesTheLaterIsWaitedFor() {
    told.tell("one", DAY, State.THREATENED, words -> words.by(DEADLINE));
    told.tell("two", DAY.plusDays(1), State.THREATENED, words -> words.by(DEADLINE.plusDays(20)));

    assertThat(states(DEADLINE.plusDays(10))).containsExactly(State.THREATENED);
    assertThat(told.histories(DEADLINE).getFirst().first().deadline())
        .contains(DEADLINE.plusDays(20));
  }

  @Test
  void whatIsPublishedLaterIsNotKnownOnTheDay() {
    told.tell("one", DAY, State.ANNOUNCED);
    told.tell("one", DAY.plusDays(9), State.IN_FORCE);

    assertThat(states(DAY.plusDays(8))).containsExactly(State.ANNOUNCED);
    assertThat(states(DAY.plusDays(9))).containsExactly(State.ANNOUNCED, State.IN_FORCE);
  }

  private List<State> states(LocalDate asOf) {
    return told.histories(asOf).getFirst().steps().stream().map(MeasureStep::state).toList();
  }
}
