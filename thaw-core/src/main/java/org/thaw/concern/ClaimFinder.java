package org.thaw.concern;

import java.util.List;
import org.thaw.finding.Claim;
import org.thaw.mention.Mentions;
import org.thaw.reading.AnnotatedArticle;

/// Finds claims that tension between two countries eases or rises.
public final class ClaimFinder {

  /// The claims of the headline and the summary, in text order.
  public List<Claim> find(AnnotatedArticle article, Mentions mentions) {
    return List.of();
  }
}
