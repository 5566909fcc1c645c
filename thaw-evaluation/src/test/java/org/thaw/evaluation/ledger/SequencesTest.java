package org.thaw.evaluation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.thaw.evaluation.ledger.HistoryComparison.Knowing;

/// Short sequences of invented reports, two to four on one measure between a pair of their own:
/// threats with condition and deadline, retaliation, exceptions, rulings, lapses, returns. After
/// each report, knowing no later one, the ledger has the state of the day.
class SequencesTest {

  private static final double RIGHT = 0.84;

  @Test
  void afterEachReportTheLedgerHasTheStateOfTheDay() throws IOException {
    HistoryComparison history = HistoryComparison.of("sequences.jsonl", Knowing.UNTIL_THEN);
    history.missed().forEach(System.out::println);
    System.out.printf("sequences: %d asked, %.3f right%n", history.asked(), history.right());

    assertThat(history.right()).as("%s", history.missed()).isGreaterThanOrEqualTo(RIGHT);
  }
}
