package org.thaw.evaluation.gold;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.intake.Intake;
import org.thaw.text.ContentId;
import org.thaw.text.Span;

/// Makes the article of a gold row: its text as it stands, so that the row's spans are the
/// article's, published at noon UTC of the row's day.
public final class GoldArticle {

  private static final Pattern BLANK_LINE = Pattern.compile("\\s*\\n\\s*\\n\\s*");

  private GoldArticle() {}

  /// The article of the row; one paragraph, or as many as blank lines divide.
  public static Article of(GoldRow row) {
    String text = row.text();
    return article(row, ContentId.of(row.id(), text), "", text, paragraphs(text));
  }

  /// The article of a row with a title: headline first, then the text, under the given id.
  public static Article titled(GoldRow row, String id, String title, String text) {
    ArticleText whole = new ArticleText().add(Article.Kind.HEADLINE, title);
    for (Article.Block block : paragraphs(text)) {
      whole.add(block.kind(), block.span().in(text));
    }
    return article(row, id, title, whole.text(), whole.blocks());
  }

  /// The article that the intake takes out of the row's text, pasted as plain text; of the row's
  /// language and day.
  ///
  /// @throws IllegalArgumentException naming the row whose text holds no article
  public static Article pasted(GoldRow row) {
    Capture capture =
        Capture.of(
            "gold",
            Optional.empty(),
            "text/plain",
            Map.of(),
            row.text().getBytes(StandardCharsets.UTF_8),
            noon(row).orElse(Instant.EPOCH),
            Licence.OWN);
    return switch (new Intake(Clock.systemUTC()).extract(capture)) {
      case Extraction.Extracted extracted ->
          extracted.article().in(row.language()).dated(noon(row), Article.Origin.GIVEN);
      case Rejected rejected -> throw row.wrong("text", "holds no article: " + rejected.detail());
    };
  }

  private static Article article(
      GoldRow row, String id, String headline, String text, List<Article.Block> blocks) {
    Optional<Instant> published = published(row);
    return Article.plain(
        id,
        row.optional("outlet").orElse("gold"),
        row.language(),
        headline,
        published,
        blocks,
        text,
        Licence.OWN);
  }

  /// The row's moment where it has one, noon UTC of its day where it has that.
  private static Optional<Instant> published(GoldRow row) {
    try {
      return row.optional("published")
          .filter(value -> value.contains("T"))
          .map(Instant::parse)
          .or(() -> noon(row));
    } catch (DateTimeParseException noMoment) {
      return noon(row);
    }
  }

  private static Optional<Instant> noon(GoldRow row) {
    return row.day()
        .map(LocalDate::atStartOfDay)
        .map(day -> day.plusHours(12).toInstant(ZoneOffset.UTC));
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
