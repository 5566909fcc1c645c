package org.thaw.story;

import java.util.ArrayList;
import java.util.List;
import org.thaw.article.Article;
import org.thaw.reading.Reading;
import org.thaw.rubric.Asides;
import org.thaw.text.Span;

/// What summing up a story needs of an article: its headline and the sentences of its body.
///
/// @param article id of the article
public record StoryText(
    String article, String outlet, String language, String headline, List<Line> sentences) {

  /// Most words of a paragraph that may be a sub-head.
  private static final int SUBHEAD = 3;

  public StoryText {
    sentences = List.copyOf(sentences);
  }

  /// One sentence where it stands.
  ///
  /// @param span span of the article's text
  public record Line(String article, String outlet, Span span, String text) {}

  /// The headline and body sentences of a reading, in text order.
  public static StoryText of(Reading reading) {
    return of(reading.article(), reading.sentences());
  }

  /// The same of an article.
  ///
  /// @param sentences where its sentences stand, in text order
  public static StoryText of(Article article, List<Span> sentences) {
    List<Line> lines = new ArrayList<>();
    for (Span span : sentences) {
      if (tells(article, span)) {
        lines.add(new Line(article.id(), article.outlet(), span, span.in(article.text())));
      }
    }
    return new StoryText(
        article.id(), article.outlet(), article.language(), article.headline(), lines);
  }

  /// True for a sentence of the body in which the outlet does not speak of itself.
  static boolean tells(Article article, Span sentence) {
    return article
            .blockAt(sentence.start())
            .filter(block -> block.kind().isBody() && block.kind() != Article.Kind.HEADING)
            .filter(block -> !isSubhead(block.span().in(article.text())))
            .isPresent()
        && !Asides.isAside(sentence.in(article.text()).strip());
  }

  /// A paragraph of up to three words without an end: `Context`.
  private static boolean isSubhead(String paragraph) {
    String words = paragraph.strip();
    return !words.isEmpty()
        && Character.isLetterOrDigit(words.codePointBefore(words.length()))
        && words.split("\\s+").length <= SUBHEAD;
  }
}
