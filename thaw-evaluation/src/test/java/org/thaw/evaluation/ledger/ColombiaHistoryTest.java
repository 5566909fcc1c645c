package org.thaw.evaluation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thaw.evaluation.ledger.HistoryComparison.Knowing;

/// Fourteen months between Colombia and the United States, an act a paragraph, in English and
/// Spanish: after each report, knowing no later one, the ledger has every measure that it speaks of
/// in the state of that day.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ColombiaHistoryTest {

  private static final double RIGHT = 0.97;

  /// Measures that the reports speak of, and how many more the ledger may hold.
  private static final int MEASURES = 19;

  private final HistoryComparison history;

  ColombiaHistoryTest() throws IOException {
    history = HistoryComparison.of("colombia.jsonl", Knowing.UNTIL_THEN);
  }

  @BeforeAll
  void show() {
    history.missed().forEach(System.out::println);
    history
        .histories()
        .forEach(one ->
            System.out.printf(
                "%s %s>%s %s %s%n",
                one.kind().word(),
                one.imposer(),
                one.target(),
                one.object().orElse(""),
                one.steps().stream().map(step -> step.date() + " " + step.state()).toList()));
  }

  @Test
  void afterEachReportTheLedgerHasTheStateOfTheDay() {
    assertThat(history.asked()).isGreaterThanOrEqualTo(30);
    assertThat(history.right()).as("%s", history.missed()).isGreaterThanOrEqualTo(RIGHT);
  }

  @Test
  void theLedgerHoldsFewMeasuresThatNoReportSpeaksOf() {
    assertThat(history.histories()).hasSizeLessThanOrEqualTo(MEASURES);
  }
}
