package org.thaw.intake.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Rejected;
import org.thaw.intake.format.Charsets;
import org.thaw.intake.language.LanguageGuess;
import org.thaw.text.ContentId;

/// The article in plain text, written as such or pasted from a page.
public final class TextReader {

  private static final int MOST_BROKEN_PERCENT = 2;

  public Extraction extract(Capture capture) {
    Charsets.Decoded decoded =
        Charsets.decode(capture.content(), Optional.ofNullable(capture.headers().get("charset")));
    String text = decoded.text();
    if (text.isBlank()) {
      return new Rejected(Rejected.Reason.EMPTY, "nothing but white space");
    }
    if (isBroken(text)) {
      return new Rejected(
          Rejected.Reason.WRONG_ENCODING, "not text in any character set known: save it as UTF-8");
    }
    List<TextBlock> lines = PlainBlocks.of(text);
    if (lines.size() < 2) {
      return new Rejected(
          Rejected.Reason.NO_BODY, "one line only: a headline and a body are needed");
    }
    PastedPage page = new PastedPage(lines);
    if (page.body.isEmpty() && page.summary.isEmpty()) {
      return new Rejected(Rejected.Reason.NO_BODY, "a headline and no sentence under it");
    }
    return new Extraction.Extracted(article(page, capture));
  }

  private static boolean isBroken(String text) {
    long broken =
        text.chars()
            .filter(c ->
                c == '\ufffd'
                    || (c >= 0x80 && c < 0xa0)
                    || (c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f'))
            .count();
    return broken * 100 > (long) MOST_BROKEN_PERCENT * text.length();
  }

  private static Article article(PastedPage page, Capture capture) {
    ArticleText text = new ArticleText().add(Article.Kind.HEADLINE, page.title());
    page.summary.forEach(line -> text.add(Article.Kind.SUMMARY, line));
    page.body.forEach(block -> text.add(block.kind(), block.text()));
    String outlet = page.site.orElse(capture.source());
    Optional<Instant> stated =
        page.day.map(day ->
            page.time
                .map(time -> LocalDate.parse(day).atTime(time).toInstant())
                .orElseGet(() -> noon(day)));
    return new Article(
        ContentId.of(text.text(), outlet, capture.url().orElse("")),
        capture.url(),
        outlet,
        LanguageGuess.load().guess(text.text()).orElse("en"),
        page.section,
        page.title(),
        page.summary,
        stated,
        stated.isPresent() ? Article.Origin.METADATA : Article.Origin.UNKNOWN,
        page.dateline,
        page.names.bylines(),
        page.names.credits(),
        page.pictures,
        text.blocks(),
        text.text(),
        capture.licence());
  }

  private static Instant noon(String day) {
    return LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }
}
