package org.thaw.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Rejected;
import org.thaw.text.ContentId;

/// Plain text: the first line is the headline, blank lines divide paragraphs.
final class PlainTextReader {

  Extraction read(String text, Capture capture) {
    List<String> paragraphs =
        text.strip().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    if (paragraphs.size() < 2) {
      return new Rejected(
          Rejected.Reason.NO_BODY, "one line only: a headline and a body are needed");
    }
    ArticleText built = new ArticleText().add(Article.Kind.HEADLINE, paragraphs.getFirst());
    paragraphs.stream().skip(1).forEach(p -> built.add(Article.Kind.PARAGRAPH, p));
    String outlet = capture.source();
    return new Extraction.Extracted(
        new Article(
            ContentId.of(built.text(), outlet, ""),
            capture.url(),
            outlet,
            language(built.text()),
            Optional.empty(),
            paragraphs.getFirst(),
            List.of(),
            Optional.empty(),
            Article.Origin.UNKNOWN,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            built.blocks(),
            built.text(),
            capture.licence()));
  }

  private static String language(String text) {
    String lower = " " + text.toLowerCase(Locale.ROOT) + " ";
    int spanish = lower.split(" (el|los|las|que|y|del|por) ", -1).length;
    int english = lower.split(" (the|of|and|to|that|with) ", -1).length;
    return spanish > english ? "es" : "en";
  }
}
