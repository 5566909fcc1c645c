package org.thaw.evaluation.story;

import java.util.Set;
import org.thaw.article.Article;
import org.thaw.embedding.Embedder;
import org.thaw.evaluation.gold.GoldArticle;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.reading.Reader;
import org.thaw.story.StoryArticle;

/// Makes of a row what clustering needs to know of an article.
public record StoryGold(Reader reader, Embedder embedder) {

  /// The row's article as the product reads it; in a language that is not read yet, by its words
  /// alone.
  public StoryArticle article(GoldRow row) {
    String title = row.optional("title").orElse("");
    Article article = GoldArticle.titled(row, row.id(), title, row.text());
    if (reader.languages().contains(row.language())) {
      return StoryArticle.of(reader.read(article), embedder);
    }
    return new StoryArticle(
        article.id(),
        article.outlet(),
        article.language(),
        article.published(),
        article.headline(),
        article.body(),
        Set.of(),
        Set.of(),
        Set.of(),
        embedder.embed(StoryArticle.lead(article)));
  }
}
