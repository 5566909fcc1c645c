package org.thaw.testkit;

import java.time.Instant;
import java.util.Optional;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Licence;

/// Articles of a headline and one paragraph, for tests that need no more of them.
public final class Articles {

  private Articles() {}

  /// An article of our own with nothing beside its words.
  ///
  /// @param headline none if empty
  public static Article of(
      String id, String language, String outlet, Instant published, String headline, String body) {
    ArticleText text = new ArticleText();
    if (!headline.isEmpty()) {
      text.add(Article.Kind.HEADLINE, headline);
    }
    text.add(Article.Kind.PARAGRAPH, body);
    return Article.plain(
        id,
        outlet,
        language,
        headline,
        Optional.of(published),
        text.blocks(),
        text.text(),
        Licence.OWN);
  }
}
