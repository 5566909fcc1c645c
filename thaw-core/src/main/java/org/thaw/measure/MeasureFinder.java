package org.thaw.measure;

import java.util.List;
import org.thaw.finding.Measure;
import org.thaw.finding.TimeExpression;
import org.thaw.mention.Mentions;
import org.thaw.reading.AnnotatedArticle;

/// Finds measures of states and the state each is reported in.
public final class MeasureFinder {

  /// The measure steps of the article, in text order.
  public List<Measure> find(
      AnnotatedArticle article, Mentions mentions, List<TimeExpression> times) {
    return List.of();
  }
}
