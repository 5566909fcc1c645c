package org.thaw.evaluation.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.score.Matching;
import org.thaw.evaluation.score.ScoreSheet;
import org.thaw.finding.Finding;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// Stretches of text that a reading marks: topics of an agenda, open questions. One is found when
/// it and the gold's share half of their union, and found strictly at nine tenths.
public final class StretchComparison implements Comparison<Span> {

  private static final double FOUND = .5;
  private static final double STRICT = .9;
  private static final Pattern COMMA = Pattern.compile(",? (?:and|y) |, ");
  private static final Pattern TOPICS =
      Pattern.compile("\\b(?:on|about|discuss|sobre|para) ([^.;]+)");
  private static final Pattern QUESTION =
      Pattern.compile("\\b((?:whether|if|how|when|who|what|si|cómo|cuándo|quién|qué) [^.;]+)");

  private final String field;
  private final BiFunction<GoldRow, Reading, List<Span>> finder;
  private final Function<String, List<Span>> naive;

  private StretchComparison(
      String field,
      BiFunction<GoldRow, Reading, List<Span>> finder,
      Function<String, List<Span>> naive) {
    this.field = field;
    this.finder = finder;
    this.naive = naive;
  }

  /// The topics of appointments. Naive: the parts of a list behind `on`, `about` or `discuss`.
  static StretchComparison agenda() {
    return new StretchComparison(
        "agenda",
        (row, reading) ->
            reading.appointments().stream()
                .flatMap(meeting -> spans(row, meeting, meeting.agenda()))
                .distinct()
                .toList(),
        text -> behind(TOPICS, text).stream().flatMap(span -> parts(text, span)).toList());
  }

  /// Open questions. Naive: every clause behind a word of question.
  static StretchComparison questions() {
    return new StretchComparison(
        "questions",
        (row, reading) ->
            reading.questions().stream()
                .flatMap(question -> spans(row, question, List.of(question.text())))
                .toList(),
        text -> behind(QUESTION, text));
  }

  private static Stream<Span> spans(GoldRow row, Finding finding, List<String> words) {
    return words.stream().flatMap(each -> Verbatim.find(row.text(), each, finding).stream());
  }

  private static List<Span> behind(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> new Span(match.start(1), match.end(1)))
        .toList();
  }

  private static Stream<Span> parts(String text, Span list) {
    List<Span> parts = new ArrayList<>();
    Matcher comma = COMMA.matcher(text).region(list.start(), list.end());
    int from = list.start();
    while (comma.find()) {
      parts.add(new Span(from, comma.start()));
      from = comma.end();
    }
    parts.add(new Span(from, list.end()));
    return parts.stream();
  }

  @Override
  public List<Span> gold(GoldRow row) {
    return row.spans(field);
  }

  @Override
  public List<Span> found(GoldRow row, Reading reading) {
    return finder.apply(row, reading);
  }

  @Override
  public Function<GoldRow, List<Span>> baseline(List<GoldRow> rows, Knowledge knowledge) {
    return row -> naive.apply(row.text());
  }

  @Override
  public void score(GoldRow row, List<Span> gold, List<Span> found, ScoreSheet sheet) {
    Matching<Span> matching = matching(gold, found, FOUND);
    sheet.parts("", matching.tally());
    sheet.f1("strict.f1", matching(gold, found, STRICT).tally());
    String text = row.text();
    matching.missed().forEach(g -> sheet.mistake(row, "missing", g.in(text)));
    matching.spurious().forEach(f -> sheet.mistake(row, "spurious", f.in(text)));
    for (Matching.Pair<Span> pair : matching.pairs()) {
      if (Matching.overlap(pair.gold(), pair.found()) < STRICT) {
        sheet.mistake(row, "cut wrongly", pair.gold().in(text) + " but " + pair.found().in(text));
      }
    }
  }

  private static Matching<Span> matching(List<Span> gold, List<Span> found, double least) {
    return Matching.of(
        gold,
        found,
        (g, f) -> {
          double overlap = Matching.overlap(g, f);
          return overlap >= least ? overlap : 0;
        });
  }
}
