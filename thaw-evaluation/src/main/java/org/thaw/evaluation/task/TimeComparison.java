package org.thaw.evaluation.task;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.score.Matching;
import org.thaw.evaluation.score.ScoreSheet;
import org.thaw.evaluation.score.Tally;
import org.thaw.finding.TimeExpression;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// Time expressions, scored as TempEval-3 (UzZaman and others 2013, task 1): `relaxed` when spans
/// share a character, `strict` when they are the same; `type` and `value` count relaxed matches
/// with the same type, or the same value to the letter.
///
/// `future` counts dates behind the day of publication, given to the day: right when matched and of
/// the same value. Gold with `valueAny` has further values that are right.
public final class TimeComparison implements Comparison<TimeLabel> {

  @Override
  public List<TimeLabel> gold(GoldRow row) {
    return row.rows("times").stream()
        .map(time ->
            new TimeLabel(
                inside(row, time.span("span")),
                time.word("type", TimeExpression.Type.class),
                time.string("value").strip(),
                time.strings("valueAny")))
        .toList();
  }

  private static Span inside(GoldRow row, Span span) {
    if (span.end() > row.text().length()) {
      throw row.wrong("span", "ends behind the text: " + span);
    }
    return span;
  }

  @Override
  public List<TimeLabel> found(GoldRow row, Reading reading) {
    return reading.times().stream().map(TimeLabel::of).toList();
  }

  @Override
  public void score(GoldRow row, List<TimeLabel> gold, List<TimeLabel> found, ScoreSheet sheet) {
    Matching<TimeLabel> relaxed = Matching.of(gold, found, TimeLabel::likeness);
    sheet.f1("relaxed.f1", relaxed.tally());
    sheet.f1("strict.f1", right(relaxed, (g, f) -> g.span().equals(f.span())));
    sheet.f1("type.f1", right(relaxed, (g, f) -> g.type() == f.type()));
    sheet.parts("value", right(relaxed, TimeLabel::sameValue));
    row.day().ifPresent(day -> sheet.f1("future.f1", future(relaxed, gold, found, day)));
    mistakes(row, relaxed, sheet);
  }

  private interface Same {
    boolean test(TimeLabel gold, TimeLabel found);
  }

  private static Tally right(Matching<TimeLabel> matching, Same same) {
    Tally all = matching.tally();
    int right =
        (int)
            matching.pairs().stream().filter(pair -> same.test(pair.gold(), pair.found())).count();
    return new Tally(right, all.found(), all.gold());
  }

  private static Tally future(
      Matching<TimeLabel> relaxed, List<TimeLabel> gold, List<TimeLabel> found, LocalDate day) {
    int right =
        (int)
            relaxed.pairs().stream()
                .filter(pair -> pair.gold().isFutureDay(day) && pair.found().isFutureDay(day))
                .filter(pair -> pair.gold().sameValue(pair.found()))
                .count();
    return new Tally(right, count(found, day), count(gold, day));
  }

  private static int count(List<TimeLabel> times, LocalDate day) {
    return (int) times.stream().filter(time -> time.isFutureDay(day)).count();
  }

  private static void mistakes(GoldRow row, Matching<TimeLabel> relaxed, ScoreSheet sheet) {
    String text = row.text();
    relaxed.missed().forEach(g -> sheet.mistake(row, "missing " + g.type(), g.in(text)));
    relaxed.spurious().forEach(f -> sheet.mistake(row, "spurious " + f.type(), f.in(text)));
    for (Matching.Pair<TimeLabel> pair : relaxed.pairs()) {
      String both = pair.gold().in(text) + " but " + pair.found().in(text);
      if (!pair.gold().span().equals(pair.found().span())) {
        sheet.mistake(row, "wrong extent", both);
      }
      if (pair.gold().type() != pair.found().type()) {
        sheet.mistake(row, pair.gold().type() + " read as " + pair.found().type(), both);
      } else if (!pair.gold().sameValue(pair.found())) {
        sheet.mistake(row, "wrong value of " + pair.gold().type(), both);
      }
    }
  }

  /// Dates written out in full.
  @Override
  public Function<GoldRow, List<TimeLabel>> baseline(List<GoldRow> rows, Knowledge knowledge) {
    return row ->
        FullDate.in(row.text()).stream()
            .map(date ->
                new TimeLabel(
                    date.span(), TimeExpression.Type.DATE, date.day().toString(), List.of()))
            .toList();
  }
}
