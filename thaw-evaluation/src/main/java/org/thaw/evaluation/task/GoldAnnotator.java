package org.thaw.evaluation.task;

import java.util.List;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Annotator;
import org.thaw.article.Article;
import org.thaw.evaluation.gold.GoldArticle;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.knowledge.Knowledge;
import org.thaw.mention.MentionFinder;
import org.thaw.mention.Mentions;
import org.thaw.text.Span;

/// Annotates gold rows and finds whom they name, for what is fitted below a whole reading.
final class GoldAnnotator {

  private final MentionFinder mentionFinder;
  private final Annotator annotator;

  GoldAnnotator(Knowledge knowledge, Annotator annotator) {
    this.mentionFinder = new MentionFinder(knowledge);
    this.annotator = annotator;
  }

  AnnotatedArticle annotated(GoldRow row) {
    Article article = GoldArticle.of(row);
    List<Span> blocks = article.blocks().stream().map(Article.Block::span).toList();
    return new AnnotatedArticle(article, annotator.annotate(article.text(), blocks));
  }

  Mentions mentions(AnnotatedArticle article) {
    return mentionFinder.find(article);
  }
}
