package org.thaw.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Rejected;
import org.thaw.intake.feed.FeedDates;
import org.thaw.intake.language.LanguageGuess;
import org.thaw.intake.page.HtmlText;
import org.thaw.intake.text.PlainBlocks;
import org.thaw.intake.text.TextBlock;
import org.thaw.text.ContentId;

/// The article in a mail message, such as a newsletter: its subject and its text or HTML part.
public final class MailExtractor {

  public Extraction extract(Capture capture) {
    MailPart message = MailPart.read(new String(capture.content(), StandardCharsets.ISO_8859_1));
    String subject = message.header("subject").replaceAll("\\s+", " ").strip();
    List<TextBlock> blocks = blocks(message, subject);
    if (blocks.isEmpty()) {
      return new Rejected(Rejected.Reason.NO_BODY, "a message without text or HTML");
    }
    return subject.isEmpty()
        ? new Rejected(Rejected.Reason.NO_HEADLINE, "a message without a subject")
        : new Extraction.Extracted(article(message, subject, blocks, capture));
  }

  private static List<TextBlock> blocks(MailPart message, String subject) {
    Optional<MailPart> plain = message.find("text/plain");
    List<TextBlock> text = plain.map(part -> PlainBlocks.of(part.text())).orElse(List.of());
    if (!text.isEmpty()) {
      return text;
    }
    return message.find("text/html").stream()
        .flatMap(part -> HtmlText.blocks(part.text(), "", subject).stream())
        .map(block -> new TextBlock(block.kind(), block.text()))
        .toList();
  }

  private static Article article(
      MailPart message, String subject, List<TextBlock> blocks, Capture capture) {
    ArticleText text = new ArticleText().add(Article.Kind.HEADLINE, subject);
    blocks.forEach(block -> text.add(block.kind(), block.text()));
    String from = message.header("from").replaceAll("<[^>]*>", "").replace("\"", "").strip();
    String outlet = from.isEmpty() ? capture.source() : from;
    var published = FeedDates.parse(message.header("date"));
    return new Article(
        ContentId.of(text.text(), outlet, ""),
        capture.url(),
        outlet,
        LanguageGuess.load().guess(text.text()).orElse("en"),
        Optional.empty(),
        subject,
        List.of(),
        published,
        published.isPresent() ? Article.Origin.METADATA : Article.Origin.UNKNOWN,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        text.blocks(),
        text.text(),
        capture.licence());
  }
}
