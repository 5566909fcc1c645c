package org.thaw.concern;

import java.util.List;
import org.thaw.finding.Concern;
import org.thaw.mention.Mentions;
import org.thaw.reading.AnnotatedArticle;

/// Finds what each side is worried about.
public final class ConcernFinder {

  /// The concerns of the article, in text order.
  public List<Concern> find(AnnotatedArticle article, Mentions mentions) {
    return List.of();
  }
}
