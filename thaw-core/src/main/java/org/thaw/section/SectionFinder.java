package org.thaw.section;

import java.util.List;
import org.thaw.finding.TimeExpression;
import org.thaw.reading.AnnotatedArticle;
import org.thaw.reading.Section;

/// Divides an article into sections with a role each.
public final class SectionFinder {

  /// The sections of the body, in text order, covering it.
  public List<Section> find(AnnotatedArticle article, List<TimeExpression> times) {
    return List.of();
  }
}
