package org.thaw.quotation;

import java.util.List;
import org.thaw.finding.Quotation;
import org.thaw.mention.Mentions;
import org.thaw.reading.AnnotatedArticle;

/// Finds quotations with their source, cue and content.
public final class QuotationFinder {

  /// The quotations of the article, in text order.
  public List<Quotation> find(AnnotatedArticle article, Mentions mentions) {
    return List.of();
  }
}
