package org.thaw.evaluation.ledger;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/// A history of `gold/histories` beside the ledger that its reports are folded into: for each
/// report the states that it says measures are in, as of its day.
///
/// @param asked states asked for
/// @param missed those that the ledger of the day does not have, a line each
/// @param histories the ledger after the last report
record HistoryComparison(int asked, List<String> missed, List<MeasureHistory> histories) {

  private static final int EXCEPTION_DAYS = 3;

  /// Which reports the ledger of a day is folded from.
  enum Knowing {
    /// All of the history, later ones too.
    ALL,
    /// Those that stand in the file up to the one that is asked about, and no later ones.
    UNTIL_THEN
  }

  static HistoryComparison of(String file, Knowing knowing) throws IOException {
    List<GoldRow> rows = GoldFile.read(Loaded.ROOT.resolve("gold/histories/" + file)).rows();
    List<Reading> readings =
        rows.stream().map(GoldArticle::of).map(Loaded.INSTRUMENT.reader()::read).toList();
    List<String> missed = new ArrayList<>();
    int asked = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<GoldRow> measures = rows.get(i).rows("measures");
      asked += measures.size();
      if (!measures.isEmpty()) {
        List<Reading> known = knowing == Knowing.ALL ? readings : readings.subList(0, i + 1);
        missed.addAll(missed(rows.get(i), fold(known, day(rows.get(i)))));
      }
    }
    return new HistoryComparison(asked, missed, fold(readings, day(rows.getLast())));
  }

  private static LocalDate day(GoldRow row) {
    return row.day().orElseThrow();
  }

  private static List<MeasureHistory> fold(List<Reading> readings, LocalDate day) {
    return Relations.fold(readings.stream(), Stories.alone(), Parameters.load(), day)
        .ledger()
        .histories();
  }

  private static List<String> missed(GoldRow row, List<MeasureHistory> histories) {
    return row.rows("measures").stream()
        .filter(asked -> histories.stream().noneMatch(one -> answers(one, asked, day(row))))
        .map(asked ->
            "%s %s %s %s>%s %s: %s %s"
                .formatted(
                    row.id(),
                    day(row),
                    asked.word("kind", Measure.Kind.class).word(),
                    asked.optional("imposer").orElse(""),
                    asked.optional("target").orElse(""),
                    asked.word("state", Measure.State.class),
                    row.text(),
                    found(histories, asked)))
        .toList();
  }

  /// What the ledger has of the pair instead.
  private static List<String> found(List<MeasureHistory> histories, GoldRow asked) {
    String target = asked.optional("target").orElse("");
    String imposer = asked.optional("imposer").orElse("");
    return histories.stream()
        .filter(one -> Set.of(one.imposer(), one.target()).containsAll(List.of(imposer, target)))
        .map(one ->
            one.kind().word()
                + " "
                + one.imposer()
                + " "
                + one.steps().stream().map(step -> step.date() + " " + step.state()).toList())
        .toList();
  }

  private static boolean answers(MeasureHistory history, GoldRow asked, LocalDate day) {
    return history.kind() == asked.word("kind", Measure.Kind.class)
        && asked.optional("imposer").orElse("").equals(history.imposer())
        && asked.optional("target").orElse("").equals(history.target())
        && hasDetails(history, asked)
        && isIn(history, asked.word("state", Measure.State.class), day);
  }

  /// The condition, deadline and link to what it answers that a row may ask for beside the state.
  private static boolean hasDetails(MeasureHistory history, GoldRow asked) {
    boolean deadline =
        asked.optionalDay("deadline").stream()
            .allMatch(day ->
                history.steps().stream()
                    .anyMatch(step -> step.deadline().filter(day::equals).isPresent()));
    boolean condition =
        !asked.has("condition")
            || history.steps().stream().anyMatch(step -> step.condition().isPresent());
    return deadline && condition && (!asked.has("answers") || !history.answers().isEmpty());
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

  double right() {
    return (double) (asked - missed.size()) / asked;
  }
}
