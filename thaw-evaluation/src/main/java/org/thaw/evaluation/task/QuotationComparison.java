package org.thaw.evaluation.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.score.Matching;
import org.thaw.evaluation.score.ScoreSheet;
import org.thaw.evaluation.score.Tally;
import org.thaw.finding.Quotation;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// Who said what, scored as PolNeAR's attributions are: a quotation is found when its content and
/// the gold's share .3 of their union (`content`), or .8 (`content.f1.strict`).
///
/// `source.accuracy` is over quotations whose content was found; `endToEnd` counts those with the
/// right source too. By mode: recall over the gold of the mode, precision over the findings of the
/// mode, each matched whatever the other's mode.
public final class QuotationComparison implements Comparison<QuotationLabel> {

  private static final double FOUND = .3;
  private static final double STRICT = .8;
  private static final Pattern MARKS = Pattern.compile("“[^”]+”|\"[^\"]+\"|«[^»]+»");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*");

  @Override
  public List<QuotationLabel> gold(GoldRow row) {
    return row.rows("quotations").stream()
        .map(quotation ->
            new QuotationLabel(
                quotation.optionalSpan("source"),
                quotation.optionalSpan("antecedent"),
                inside(row, quotation.span("content")),
                quotation
                    .optionalWord("mode", Quotation.Mode.class)
                    .orElse(Quotation.Mode.INDIRECT)))
        .toList();
  }

  private static Span inside(GoldRow row, Span content) {
    if (content.end() > row.text().length()) {
      throw row.wrong("content", "ends behind the text: " + content);
    }
    return content;
  }

  @Override
  public List<QuotationLabel> found(GoldRow row, Reading reading) {
    return reading.quotations().stream().map(QuotationLabel::of).toList();
  }

  @Override
  public void score(
      GoldRow row, List<QuotationLabel> gold, List<QuotationLabel> found, ScoreSheet sheet) {
    Matching<QuotationLabel> loose = matching(gold, found, FOUND);
    sheet.parts("content", loose.tally());
    sheet.f1("content.f1.strict", matching(gold, found, STRICT).tally());
    List<Matching.Pair<QuotationLabel>> right =
        loose.pairs().stream().filter(pair -> pair.gold().sameSource(pair.found())).toList();
    sheet.rate("source.accuracy", right.size(), loose.pairs().size());
    sheet.f1("endToEnd", new Tally(right.size(), found.size(), gold.size()));
    for (Quotation.Mode mode : Quotation.Mode.values()) {
      Parts parts = Parts.of(mode, gold, found);
      parts.add(sheet, mode.word() + ".f1", loose.pairs());
      parts.add(sheet, mode.word() + ".endToEnd", right);
    }
    mistakes(row, loose, sheet);
  }

  /// The tally of one mode: a finding of another mode that fits gold of this one counts as found
  /// here, and a finding of this mode that fits gold of another one does not.
  private record Parts(Quotation.Mode mode, int gold, int found) {

    static Parts of(Quotation.Mode mode, List<QuotationLabel> gold, List<QuotationLabel> found) {
      return new Parts(mode, count(mode, gold), count(mode, found));
    }

    private static int count(Quotation.Mode mode, List<QuotationLabel> labels) {
      return (int) labels.stream().filter(label -> label.mode() == mode).count();
    }

    void add(ScoreSheet sheet, String name, List<Matching.Pair<QuotationLabel>> pairs) {
      int ofGold = (int) pairs.stream().filter(pair -> pair.gold().mode() == mode).count();
      int strays =
          (int)
              pairs.stream()
                  .filter(pair -> pair.found().mode() == mode && pair.gold().mode() != mode)
                  .count();
      int others =
          (int)
              pairs.stream()
                  .filter(pair -> pair.gold().mode() == mode && pair.found().mode() != mode)
                  .count();
      sheet.f1(name, new Tally(ofGold, found - strays + others, gold));
    }
  }

  private static Matching<QuotationLabel> matching(
      List<QuotationLabel> gold, List<QuotationLabel> found, double least) {
    return Matching.of(
        gold,
        found,
        (g, f) -> {
          double overlap = Matching.overlap(g.content(), f.content());
          return overlap >= least ? overlap : 0;
        });
  }

  private static void mistakes(GoldRow row, Matching<QuotationLabel> loose, ScoreSheet sheet) {
    String text = row.text();
    loose.missed().forEach(g -> sheet.mistake(row, "missing " + g.mode().word(), g.in(text)));
    loose.spurious().forEach(f -> sheet.mistake(row, "spurious " + f.mode().word(), f.in(text)));
    for (Matching.Pair<QuotationLabel> pair : loose.pairs()) {
      String both = pair.gold().in(text) + " but " + pair.found().in(text);
      if (!pair.gold().sameSource(pair.found())) {
        sheet.mistake(row, "wrong source", both);
      }
      if (pair.gold().mode() != pair.found().mode()) {
        sheet.mistake(
            row, pair.gold().mode().word() + " read as " + pair.found().mode().word(), both);
      }
      if (Matching.overlap(pair.gold().content(), pair.found().content()) < STRICT) {
        sheet.mistake(row, "content cut wrongly", both);
      }
    }
  }

  /// Whatever stands in quotation marks was said by the nearest capitalised name outside of them.
  @Override
  public Function<GoldRow, List<QuotationLabel>> baseline(List<GoldRow> rows, Knowledge knowledge) {
    return row -> {
      List<Span> quoted = spans(MARKS, row.text());
      List<Span> names = new ArrayList<>(spans(NAME, row.text()));
      names.removeIf(name -> quoted.stream().anyMatch(name::overlaps));
      return quoted.stream()
          .map(content ->
              new QuotationLabel(
                  nearest(names, content), Optional.empty(), content, Quotation.Mode.DIRECT))
          .toList();
    };
  }

  private static Optional<Span> nearest(List<Span> names, Span content) {
    return names.stream()
        .min((a, b) -> Integer.compare(distance(a, content), distance(b, content)));
  }

  private static int distance(Span name, Span content) {
    return name.end() <= content.start()
        ? content.start() - name.end()
        : name.start() - content.end();
  }

  private static List<Span> spans(Pattern pattern, String text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }
}
