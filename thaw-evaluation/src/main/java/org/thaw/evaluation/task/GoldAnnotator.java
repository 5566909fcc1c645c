package org.thaw.evaluation.task;

import java.util.Map;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Annotator;
import org.thaw.article.Article;
import org.thaw.article.Datelines;
import org.thaw.evaluation.gold.GoldArticle;
import org.thaw.evaluation.gold.GoldRow;
import org.thaw.mention.MentionFinder;
import org.thaw.mention.Mentions;

/// Annotates gold rows the way a reading does and finds whom they name, for what is fitted below a
/// whole reading.
final class GoldAnnotator {

  private final MentionFinder mentionFinder;
  private final Map<String, Annotator> annotators;

  GoldAnnotator(Instrument instrument) {
    this.mentionFinder = new MentionFinder(instrument.knowledge());
    this.annotators = instrument.annotators();
  }

  /// @throws IllegalArgumentException if no annotator reads the row's language
  AnnotatedArticle annotated(GoldRow row) {
    Article article = GoldArticle.of(row);
    Annotator annotator = annotators.get(article.language());
    if (annotator == null) {
      throw row.wrong("lang", "has no annotator: " + article.language());
    }
    return new AnnotatedArticle(
        article, annotator.annotate(article.text(), Datelines.passages(article)));
  }

  Mentions mentions(AnnotatedArticle article) {
    return mentionFinder.find(article);
  }
}
