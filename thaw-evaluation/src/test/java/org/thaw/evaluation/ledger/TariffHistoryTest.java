package org.thaw.evaluation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.thaw.evaluation.ledger.HistoryComparison.Knowing;

/// The tariffs of 2025 and 2026, told in paragraphs of our own on the days they were news: on each
/// of those days the ledger has the measure in the state it was in.
class TariffHistoryTest {

  private static final double RIGHT = 0.98;

  @Test
  void theLedgerHasTheStateOfTheDay() throws IOException {
    HistoryComparison history = HistoryComparison.of("tariffs.jsonl", Knowing.ALL);
    history.missed().forEach(System.out::println);

    assertThat(history.asked()).isGreaterThanOrEqualTo(60);
    assertThat(history.right()).as("%s", history.missed()).isGreaterThanOrEqualTo(RIGHT);
  }
}
