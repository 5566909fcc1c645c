package org.thaw.time;

import java.util.List;
import org.thaw.finding.TimeExpression;
import org.thaw.reading.AnnotatedArticle;

/// Finds time expressions and resolves them against the publication time.
public final class TimeTagger {

  /// The time expressions of the article, in text order.
  public List<TimeExpression> tag(AnnotatedArticle article) {
    return List.of();
  }
}
