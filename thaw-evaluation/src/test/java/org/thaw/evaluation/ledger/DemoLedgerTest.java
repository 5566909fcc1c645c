package org.thaw.evaluation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thaw.evaluation.DemoArchive;
import org.thaw.evaluation.Loaded;
import org.thaw.fold.Stories;
import org.thaw.ledger.MeasureHistory;
import org.thaw.reading.Reading;
import org.thaw.relation.Parameters;
import org.thaw.relation.Relations;

/// The ledger of the demo archive states what happened: `demo/expected` has the dated steps,
/// written from the record.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoLedgerTest {

  /// Of the steps in the ledgers of the pairs, how many may stand in no record.
  private static final double SPURIOUS = 0.05;

  /// Core steps that may be missing, over all pairs.
  private static final int MISSED = 0;

  /// Histories that may end in another state than the record.
  private static final int ENDS = 1;

  private final Map<String, LedgerComparison> comparisons = new LinkedHashMap<>();

  @BeforeAll
  void readTheArchive() throws IOException {
    for (String pair : DemoArchive.RELATIONS) {
      List<Reading> readings = DemoArchive.read(pair);
      Relations relations =
          Relations.fold(
              readings.stream(), Stories.alone(), Parameters.load(), DemoArchive.end(readings));
      comparisons.put(pair, comparison(pair, relations.ledger().histories()));
    }
    comparisons.forEach((pair, comparison) -> System.out.println(comparison.table(pair)));
  }

  private static LedgerComparison comparison(String pair, List<MeasureHistory> histories)
      throws IOException {
    return LedgerComparison.of(
        ExpectedMeasure.read(Loaded.ROOT.resolve("demo/expected/" + pair + ".json")), histories);
  }

  @Test
  void theStepsOfTheRecordStandInTheLedgerWithinADay() {
    assertThat(comparisons.values().stream().flatMap(one -> one.missed().stream()).toList())
        .hasSizeLessThanOrEqualTo(MISSED);
  }

  @Test
  void aMeasureEndsInTheStateOfTheRecord() {
    assertThat(comparisons.values().stream().flatMap(one -> one.wrongEnds().stream()).toList())
        .hasSizeLessThanOrEqualTo(ENDS);
  }

  @Test
  void fewStepsStandInTheLedgerThatAreNotInTheRecord() {
    long spurious = comparisons.values().stream().mapToLong(one -> one.spurious().size()).sum();
    long found = comparisons.values().stream().mapToLong(LedgerComparison::found).sum();
    assertThat((double) spurious / found).isLessThanOrEqualTo(SPURIOUS);
  }
}
