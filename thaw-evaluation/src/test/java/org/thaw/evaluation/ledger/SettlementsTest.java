package org.thaw.evaluation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.evaluation.Loaded;
import org.thaw.evaluation.gold.GoldArticle;
import org.thaw.evaluation.gold.GoldFile;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.fold.Pair;
import org.thaw.fold.Stories;
import org.thaw.reading.Reading;
import org.thaw.relation.Note;
import org.thaw.relation.Parameters;
import org.thaw.relation.RelationHistory;
import org.thaw.relation.Relations;

/// Sets of short reports in which one leaves something open or worries, and a later one settles it
/// or only seems to (`gold/settlements`).
class SettlementsTest {

  /// What became of one set.
  private enum Outcome {
    /// The question or worry itself is not found.
    UNASKED,
    RIGHT,
    /// Settled, and not shown as such, or by another report.
    MISSED,
    /// Shown as settled by what settles nothing.
    FALSE
  }

  @ParameterizedTest
  @CsvSource({"en,0.90,0", "es,0.91,0"})
  void whatALaterReportSettlesIsShownAsSettled(String language, double right, int mostFalse)
      throws IOException {
    List<GoldRow> rows =
        GoldFile.read(Loaded.ROOT.resolve("gold/settlements/" + language + ".jsonl")).rows();
    int[] counts = new int[Outcome.values().length];
    List<String> wrong = new ArrayList<>();
    for (GoldRow row : rows) {
      Outcome outcome = outcome(row);
      counts[outcome.ordinal()]++;
      if (outcome != Outcome.RIGHT) {
        wrong.add(outcome + " " + row.id() + " " + row.string("words"));
      }
    }
    wrong.forEach(System.out::println);
    System.out.println(
        language
            + " "
            + List.of(Outcome.values())
            + " "
            + List.of(counts[0], counts[1], counts[2], counts[3]));

    assertThat((double) counts[Outcome.RIGHT.ordinal()] / rows.size())
        .as("%s", wrong)
        .isGreaterThanOrEqualTo(right);
    assertThat(counts[Outcome.FALSE.ordinal()]).as("%s", wrong).isLessThanOrEqualTo(mostFalse);
  }

  private static Outcome outcome(GoldRow row) {
    List<Reading> readings =
        row.rows("reports").stream()
            .map(GoldArticle::of)
            .map(Loaded.INSTRUMENT.reader()::read)
            .toList();
    LocalDate last = row.rows("reports").getLast().day().orElseThrow();
    Optional<RelationHistory> history =
        Relations.fold(readings.stream(), sameDay(readings), Parameters.load(), last.plusDays(3))
            .of(Pair.parse(row.string("pair")));
    List<Note> notes =
        history
            .map(one -> row.string("asks").equals("concern") ? one.concerns() : one.questions())
            .orElse(List.of());
    List<Note> asked = notes.stream().filter(note -> fits(note.text(), row)).toList();
    if (asked.isEmpty()) {
      return Outcome.UNASKED;
    }
    Optional<String> by =
        asked.stream()
            .flatMap(note -> note.settlement().stream())
            .map(answer -> answer.evidence().article())
            .findFirst();
    Optional<Integer> settling = row.optional("settledBy").map(Integer::valueOf);
    if (settling.isEmpty()) {
      return by.isEmpty() ? Outcome.RIGHT : Outcome.FALSE;
    }
    List<String> articles = readings.stream().map(reading -> reading.article().id()).toList();
    return by.map(articles::indexOf).filter(at -> at >= settling.get()).isPresent()
        ? Outcome.RIGHT
        : Outcome.MISSED;
  }

  /// Reports of one day tell one story here.
  private static Stories sameDay(List<Reading> readings) {
    Map<String, String> days = new HashMap<>();
    readings.forEach(reading ->
        days.put(reading.article().id(), reading.article().published().orElseThrow().toString()));
    return days::get;
  }

  private static boolean fits(String text, GoldRow row) {
    String words = row.string("words");
    return text.contains(words) || words.contains(text);
  }
}
