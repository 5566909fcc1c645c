package org.thaw.evaluation.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.thaw.article.Article;
import org.thaw.evaluation.gold.GoldArticle;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.evaluation.score.Matching;
import org.thaw.evaluation.score.ScoreSheet;
import org.thaw.finding.Section;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;
import org.thaw.text.Span;

/// What each block of a pasted page is. `kind.accuracy` tells headline, summary, caption, sub-head,
/// body and what is no part of the article apart; `role.accuracy` is over the paragraphs of the
/// body, and the F1 of each role over the same. `dateline.f1` is over the places of datelines.
///
/// A block is read as what its last words became: where they stand in the article's text, or in a
/// caption, or nowhere.
public final class SectionComparison implements Comparison<BlockLabel> {

  private static final int TAIL = 30;

  @Override
  public List<BlockLabel> gold(GoldRow row) {
    List<GoldRow> blocks = row.rows("blocks");
    List<BlockLabel> labels = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      labels.add(BlockLabel.of(i, blocks.get(i).string("role")));
    }
    row.optional("dateline").ifPresent(place -> labels.add(BlockLabel.dateline(place)));
    return labels;
  }

  @Override
  public List<BlockLabel> found(GoldRow row, Reader reader) {
    return found(row, reader.read(GoldArticle.pasted(row)));
  }

  @Override
  public List<BlockLabel> found(GoldRow row, Reading reading) {
    List<GoldRow> blocks = row.rows("blocks");
    List<BlockLabel> labels = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < blocks.size(); i++) {
      String words = tail(blocks.get(i).span("span").in(row.text()));
      int at = reading.article().text().indexOf(words, from);
      labels.add(new BlockLabel(i, at < 0 ? outside(reading, words) : inside(reading, at)));
      from = at < 0 ? from : at + words.length();
    }
    reading
        .article()
        .dateline()
        .ifPresent(dateline -> labels.add(BlockLabel.dateline(dateline.place())));
    return labels;
  }

  private static String tail(String block) {
    return block.substring(Math.max(0, block.length() - TAIL));
  }

  private static String outside(Reading reading, String words) {
    String middle = words.substring(0, Math.min(12, words.length()));
    boolean caption =
        reading.article().pictures().stream().anyMatch(p -> p.caption().contains(middle));
    return caption ? "caption" : BlockLabel.ASIDE;
  }

  private static String inside(Reading reading, int at) {
    Article.Kind kind =
        reading.article().blockAt(at).map(Article.Block::kind).orElse(Article.Kind.PARAGRAPH);
    return kind == Article.Kind.HEADLINE
            || kind == Article.Kind.SUMMARY
            || kind == Article.Kind.HEADING
        ? kind.name().toLowerCase(Locale.ROOT)
        : role(reading, at);
  }

  private static String role(Reading reading, int at) {
    return reading.sections().stream()
        .filter(section -> section.span().contains(at))
        .map(section -> section.role().word())
        .findFirst()
        .orElse(Section.Role.OTHER.word());
  }

  @Override
  public void score(GoldRow row, List<BlockLabel> gold, List<BlockLabel> found, ScoreSheet sheet) {
    List<Span> spans = row.rows("blocks").stream().map(block -> block.span("span")).toList();
    for (BlockLabel label : gold) {
      if (!label.isDateline()) {
        BlockLabel read = found.get(label.block());
        score(row, spans.get(label.block()).in(row.text()), label, read, sheet);
      }
    }
    List<BlockLabel> body = gold.stream().filter(BlockLabel::isBody).toList();
    for (Section.Role role : Section.Role.values()) {
      List<BlockLabel> read = body.stream().map(label -> found.get(label.block())).toList();
      sheet.f1(
          role.word() + ".f1",
          Matching.of(of(body, role), of(read, role), (g, f) -> g.equals(f) ? 1 : 0).tally());
    }
    sheet.f1(
        "dateline.f1",
        Matching.of(
                datelines(gold),
                datelines(found),
                (g, f) -> g.role().equalsIgnoreCase(f.role()) ? 1 : 0)
            .tally());
  }

  private static void score(
      GoldRow row, String words, BlockLabel gold, BlockLabel read, ScoreSheet sheet) {
    boolean kind = gold.kind().equals(read.kind());
    sheet.rate("kind.accuracy", kind);
    if (gold.isBody()) {
      sheet.rate("role.accuracy", gold.equals(read));
    }
    if (!gold.equals(read)) {
      sheet.mistake(row, gold.role() + " read as " + read.role(), words);
    }
  }

  private static List<BlockLabel> of(List<BlockLabel> labels, Section.Role role) {
    return labels.stream().filter(label -> label.role().equals(role.word())).toList();
  }

  private static List<BlockLabel> datelines(List<BlockLabel> labels) {
    return labels.stream().filter(BlockLabel::isDateline).toList();
  }

  /// The first block is the headline and all others tell the main event.
  @Override
  public Function<GoldRow, List<BlockLabel>> baseline(List<GoldRow> rows, Knowledge knowledge) {
    return row ->
        IntStream.range(0, row.rows("blocks").size())
            .mapToObj(i -> new BlockLabel(i, i == 0 ? "headline" : Section.Role.MAIN.word()))
            .toList();
  }
}
