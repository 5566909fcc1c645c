package org.thaw.article;

/// What became of one capture: an article, or the reason why there is none.
public sealed interface Extraction permits Extraction.Extracted, Rejected {

  /// An article was found.
  record Extracted(Article article) implements Extraction {}
}
