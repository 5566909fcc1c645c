package org.thaw.intake.mail;

import java.util.List;
import java.util.Optional;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Rejected;
import org.thaw.intake.language.LanguageGuess;
import org.thaw.intake.page.HtmlText;
import org.thaw.intake.text.PlainBlocks;
import org.thaw.intake.text.TextBlock;
import org.thaw.text.ContentId;

/// The article in a mail message that tells of one story, such as a newsletter of one essay: its
/// subject and its HTML part, or the text part where that says more, without what it says of
/// itself.
public final class MailExtractor {

  public Extraction extract(Capture capture) {
    Letter letter = Letter.read(capture.content());
    List<TextBlock> blocks = blocks(letter);
    if (blocks.isEmpty()) {
      return new Rejected(Rejected.Reason.NO_BODY, "a message with no text but about itself");
    }
    return letter.subject().isEmpty()
        ? new Rejected(Rejected.Reason.NO_HEADLINE, "a message without a subject")
        : new Extraction.Extracted(article(letter, blocks, capture));
  }

  /// The HTML part says what is a heading; its text is at hand where it was made carelessly.
  private static List<TextBlock> blocks(Letter letter) {
    List<TextBlock> html =
        letter.html().stream()
            .flatMap(page -> HtmlText.blocks(page, "", letter.subject()).stream())
            .map(block -> new TextBlock(block.kind(), block.text()))
            .toList();
    List<TextBlock> text =
        letter.text().map(Housekeeping::withoutSignature).map(PlainBlocks::of).orElse(List.of());
    return Housekeeping.without(fuller(html, text), TextBlock::text);
  }

  private static List<TextBlock> fuller(List<TextBlock> html, List<TextBlock> text) {
    return 2 * length(html) >= length(text) ? html : text;
  }

  private static int length(List<TextBlock> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }

  private static Article article(Letter letter, List<TextBlock> blocks, Capture capture) {
    ArticleText text = new ArticleText().add(Article.Kind.HEADLINE, letter.subject());
    blocks.forEach(block -> text.add(block.kind(), block.text()));
    String outlet = letter.sender().isEmpty() ? capture.source() : letter.sender();
    return new Article(
        ContentId.of(text.text(), outlet, ""),
        capture.url(),
        outlet,
        LanguageGuess.load().guess(text.text()).orElse("en"),
        Optional.empty(),
        letter.subject(),
        List.of(),
        letter.sent(),
        letter.sent().isPresent() ? Article.Origin.METADATA : Article.Origin.UNKNOWN,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        text.blocks(),
        text.text(),
        capture.licence());
  }
}
