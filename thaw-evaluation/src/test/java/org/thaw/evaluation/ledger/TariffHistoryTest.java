package org.thaw.evaluation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.thaw.evaluation.Loaded;
import org.thaw.evaluation.gold.GoldArticle;
import org.thaw.evaluation.gold.GoldFile;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.finding.Measure;
import org.thaw.fold.Stories;
import org.thaw.ledger.MeasureHistory;
import org.thaw.reading.Reading;
import org.thaw.relation.Parameters;
import org.thaw.relation.Relations;

/// The tariffs of 2025 and 2026, told in paragraphs of our own on the days they were news: on each
/// of those days the ledger has the measure in the state it was in.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TariffHistoryTest {

  private static final double RIGHT = 0.9;
  private static final int EXCEPTION_DAYS = 3;

  /// How many states were asked for and how many were right.
  private record Tally(int asked, int right) {

    Tally plus(boolean hit) {
      return new Tally(asked + 1, right + (hit ? 1 : 0));
    }
  }

  private final List<String> misses = new ArrayList<>();
  private final Map<Measure.State, Tally> tallies = new EnumMap<>(Measure.State.class);

  @BeforeAll
  void readTheHistory() throws IOException {
    List<GoldRow> rows = GoldFile.read(Loaded.ROOT.resolve("gold/histories/tariffs.jsonl")).rows();
    List<Reading> readings =
        rows.stream().map(GoldArticle::of).map(Loaded.INSTRUMENT.reader()::read).toList();
    for (GoldRow row : rows) {
      LocalDate day = row.day().orElseThrow();
      Relations relations =
          Relations.fold(readings.stream(), Stories.alone(), Parameters.load(), day);
      row.rows("measures").forEach(asked -> check(row, asked, day, relations.ledger().histories()));
    }
    misses.forEach(System.out::println);
    System.out.println(tallies);
  }

  private void check(GoldRow row, GoldRow asked, LocalDate day, List<MeasureHistory> histories) {
    Measure.State state = asked.word("state", Measure.State.class);
    boolean hit =
        histories.stream()
            .filter(history -> history.kind() == asked.word("kind", Measure.Kind.class))
            .filter(history -> asked.optional("imposer").orElse("").equals(history.imposer()))
            .filter(history -> asked.optional("target").orElse("").equals(history.target()))
            .anyMatch(history -> isIn(history, state, day));
    tallies.merge(state, new Tally(0, 0).plus(hit), (before, one) -> before.plus(hit));
    if (!hit) {
      misses.add("%s %s %s: %s".formatted(row.id(), day, state, row.text()));
    }
  }

  /// An exception leaves the state as it is and stands among the steps.
  private static boolean isIn(MeasureHistory history, Measure.State state, LocalDate day) {
    boolean excepted =
        history.steps().stream()
            .filter(step -> step.state() == state && state == Measure.State.EXCEPTION)
            .anyMatch(step ->
                !step.date().isAfter(day) && step.date().isAfter(day.minusDays(EXCEPTION_DAYS)));
    return excepted || history.state(day).filter(state::equals).isPresent();
  }

  @Test
  void theLedgerHasTheStateOfTheDay() {
    int asked = tallies.values().stream().mapToInt(Tally::asked).sum();
    int right = tallies.values().stream().mapToInt(Tally::right).sum();
    assertThat(asked).isGreaterThanOrEqualTo(60);
    assertThat((double) right / asked).as("%d of %d", right, asked).isGreaterThanOrEqualTo(RIGHT);
  }
}
