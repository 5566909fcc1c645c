package org.thaw.mention;

import java.util.List;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.AnnotatedArticle;

/// Finds who and what an article names, and resolves names as far as it is safe.
public final class MentionFinder {

  private final Knowledge knowledge;

  public MentionFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// The mentions of the article, in text order.
  public Mentions find(AnnotatedArticle article) {
    return new Mentions(List.of(), List.of(), List.of());
  }
}
