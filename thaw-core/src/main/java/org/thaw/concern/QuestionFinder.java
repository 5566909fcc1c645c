package org.thaw.concern;

import java.util.List;
import org.thaw.finding.Question;
import org.thaw.reading.AnnotatedArticle;

/// Finds what observers will watch and what remains to be seen.
public final class QuestionFinder {

  /// The open questions of the article, in text order.
  public List<Question> find(AnnotatedArticle article) {
    return List.of();
  }
}
