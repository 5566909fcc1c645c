package org.thaw.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Annotation;
import org.thaw.annotation.Segmentation;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.article.Article;
import org.thaw.article.Licence;
import org.thaw.text.Span;

/// Builds articles for tests: block by block, tokens and sentences but no tree.
public final class PlainArticle {

  private final String language;
  private final StringBuilder text = new StringBuilder();
  private final List<Article.Block> blocks = new ArrayList<>();
  private String headline = "";
  private Optional<Instant> published = Optional.of(Instant.parse("2026-03-02T12:00:00Z"));

  public PlainArticle(String language) {
    this.language = language;
  }

  public PlainArticle headline(String words) {
    headline = words;
    return block(Article.Kind.HEADLINE, words);
  }

  public PlainArticle heading(String words) {
    return block(Article.Kind.HEADING, words);
  }

  public PlainArticle paragraph(String words) {
    return block(Article.Kind.PARAGRAPH, words);
  }

  /// Published at another time than 2 March 2026.
  public PlainArticle published(Optional<Instant> at) {
    published = at;
    return this;
  }

  private PlainArticle block(Article.Kind kind, String words) {
    text.append(text.isEmpty() ? "" : "\n\n");
    blocks.add(new Article.Block(kind, new Span(text.length(), text.length() + words.length())));
    text.append(words);
    return this;
  }

  public AnnotatedArticle annotated() {
    return annotated(annotation());
  }

  /// The article with sentences of one's own, trees and all.
  public AnnotatedArticle annotated(Annotation annotation) {
    Article article =
        Article.plain(
            "test",
            "Example Courier",
            language,
            headline,
            published,
            blocks,
            text.toString(),
            Licence.OPEN);
    return new AnnotatedArticle(article, annotation);
  }

  private Annotation annotation() {
    List<Sentence> sentences = new ArrayList<>();
    List<Span> passages = blocks.stream().map(Article.Block::span).toList();
    for (List<Span> spans : new Segmentation().sentences(text.toString(), passages)) {
      List<Token> tokens = spans.stream().map(this::token).toList();
      Span span = spans.getFirst().cover(spans.getLast());
      sentences.add(new Sentence(sentences.size(), span, tokens));
    }
    return new Annotation(sentences);
  }

  private Token token(Span span) {
    String form = span.in(text);
    String tag = Character.isUpperCase(form.codePointAt(0)) ? "NNP" : "X";
    return new Token(span, form, form.toLowerCase(Locale.ROOT), tag, -1, "root", List.of());
  }
}
