package org.thaw.evaluation.gold;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.article.Article;
import org.thaw.article.Licence;
import org.thaw.text.ContentId;
import org.thaw.text.Span;

/// Makes the article of a gold row: its text as it stands, so that the row's spans are the article's,
/// published at noon UTC of the row's day.
public final class GoldArticle {

  private static final Pattern BLANK_LINE = Pattern.compile("\\s*\\n\\s*\\n\\s*");

  private GoldArticle() {}

  /// The article of the row; one paragraph, or as many as blank lines divide.
  public static Article of(GoldRow row) {
    String text = row.text();
    Optional<Instant> published =
        row.day().map(LocalDate::atStartOfDay).map(day -> day.plusHours(12).toInstant(ZoneOffset.UTC));
    return new Article(
        ContentId.of(row.id(), text),
        Optional.empty(),
        row.optional("outlet").orElse("gold"),
        row.language(),
        Optional.empty(),
        "",
        List.of(),
        published,
        published.isPresent() ? Article.Origin.GIVEN : Article.Origin.UNKNOWN,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        paragraphs(text),
        text,
        Licence.OWN);
  }

  private static List<Article.Block> paragraphs(String text) {
    List<Article.Block> blocks = new ArrayList<>();
    Matcher gap = BLANK_LINE.matcher(text);
    int start = 0;
    while (gap.find()) {
      add(blocks, start, gap.start());
      start = gap.end();
    }
    add(blocks, start, text.length());
    return blocks;
  }

  private static void add(List<Article.Block> blocks, int start, int end) {
    if (start < end) {
      blocks.add(new Article.Block(Article.Kind.PARAGRAPH, new Span(start, end)));
    }
  }
}
