package org.thaw.article;

import java.util.ArrayList;
import java.util.List;
import org.thaw.text.Span;

/// Builds an article's one text block by block, so that blocks and text never disagree.
public final class ArticleText {

  private static final String BETWEEN = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<Article.Block> blocks = new ArrayList<>();

  /// Appends a block of the given kind; blank content is left out.
  public ArticleText add(Article.Kind kind, String content) {
    String stripped = content.strip();
    if (stripped.isEmpty()) {
      return this;
    }
    if (!text.isEmpty()) {
      text.append(BETWEEN);
    }
    int start = text.length();
    text.append(stripped);
    blocks.add(new Article.Block(kind, new Span(start, text.length())));
    return this;
  }

  public String text() {
    return text.toString();
  }

  public List<Article.Block> blocks() {
    return List.copyOf(blocks);
  }
}
