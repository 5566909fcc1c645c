package org.thaw.section;

import java.util.List;
import org.thaw.finding.Event;
import org.thaw.reading.AnnotatedArticle;

/// Picks the sentences that sum an article up. Every one stands in the article.
public final class Summarizer {

  /// Up to three sentences of the article, verbatim, in text order.
  public List<String> summarize(AnnotatedArticle article, List<Event> events) {
    return List.of();
  }
}
