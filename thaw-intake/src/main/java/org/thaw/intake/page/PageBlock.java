package org.thaw.intake.page;

import org.jsoup.nodes.Element;
import org.thaw.article.Article;

/// One block of text of a page.
///
/// @param linked characters of it that stand in links
/// @param element the element that holds it
record PageBlock(Article.Kind kind, String text, int linked, Element element) {

  double linkDensity() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  boolean isHeading() {
    return kind == Article.Kind.HEADING;
  }

  int length() {
    return text.length();
  }
}
