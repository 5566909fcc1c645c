package org.thaw.annotation;

import java.util.List;
import java.util.Optional;
import org.thaw.article.Article;
import org.thaw.text.Span;

/// An article together with its annotation: what every finder is given.
public record AnnotatedArticle(Article article, Annotation annotation) {

  public String text() {
    return article.text();
  }

  public List<Sentence> sentences() {
    return annotation.sentences();
  }

  /// The words of a span.
  public String words(Span span) {
    return span.in(article.text());
  }

  /// The kind of block a sentence stands in.
  public Optional<Article.Kind> kindOf(Sentence sentence) {
    return article.blockAt(sentence.span().start()).map(Article.Block::kind);
  }

  /// The token at `index` of a sentence.
  public Token token(int sentence, int index) {
    return annotation.sentences().get(sentence).tokens().get(index);
  }
}
