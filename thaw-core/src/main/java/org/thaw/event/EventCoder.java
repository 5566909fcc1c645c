package org.thaw.event;

import java.util.List;
import org.thaw.finding.Event;
import org.thaw.finding.Quotation;
import org.thaw.finding.TimeExpression;
import org.thaw.mention.Mentions;
import org.thaw.reading.AnnotatedArticle;

/// Codes who did what to whom, by PLOVER 2.0.
public final class EventCoder {

  /// The events of the article, in text order.
  public List<Event> code(
      AnnotatedArticle article,
      Mentions mentions,
      List<TimeExpression> times,
      List<Quotation> quotations) {
    return List.of();
  }
}
