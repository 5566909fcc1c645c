package org.thaw.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.finding.Measure.Kind;
import org.thaw.finding.Measure.State;

/// Which measure answers which.
class RetaliationsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 26);

  private final Told told = new Told();

  @Test
  void onlyTheLaterAnswersTheEarlier() {
    told.tell("one", DAY, State.ANNOUNCED);
    told.tell("one", DAY.plusDays(1), State.IN_FORCE, Told.Words::back);

    List<MeasureHistory> histories = told.histories(DAY.plusDays(30));
    MeasureHistory cause = histories.getFirst();
    MeasureHistory answer = histories.getLast();
    assertThat(answer.answers()).containsExactly(cause.id());
    assertThat(cause.answeredBy()).containsExactly(answer.id());
    assertThat(cause.answers()).isEmpty();
    assertThat(answer.answeredBy()).isEmpty();
  }

  @Test
  void whatBeginsAfterAWeekAnswersNothing() {
    told.tell("one", DAY, State.ANNOUNCED);
    told.tell("one", DAY.plusDays(8), State.ANNOUNCED, Told.Words::back);

    assertThat(told.histories(DAY.plusDays(30))).hasSize(2).allMatch(RetaliationsTest::isAlone);
  }

  @Test
  void aMeasureOfAnotherKindAnswersNothing() {
    told.tell("one", DAY, State.ANNOUNCED);
    told.tell("one", DAY.plusDays(1), State.ANNOUNCED, back -> back.back().of(Kind.TRADE_BAN));

    assertThat(told.histories(DAY.plusDays(30))).hasSize(2).allMatch(RetaliationsTest::isAlone);
  }

  private static boolean isAlone(MeasureHistory history) {
    return history.answers().isEmpty() && history.answeredBy().isEmpty();
  }
}
