package org.thaw.evaluation.task;

import java.util.Set;

/// What a block of a pasted page is, as it is compared.
///
/// @param block the block's number, from 0, or -1 for the place of a dateline
/// @param role `headline`, `summary`, `caption`, `heading`, the role of a paragraph, or `aside` for
///   what belongs to the page and not to the article; for a dateline its place
record BlockLabel(int block, String role) {

  static final String ASIDE = "aside";
  private static final Set<String> ASIDES =
      Set.of("kicker", "repeated", "credit", "byline", "time", "footer");
  private static final Set<String> KINDS =
      Set.of("headline", "summary", "caption", "heading", ASIDE);

  static BlockLabel of(int block, String role) {
    return new BlockLabel(block, ASIDES.contains(role) ? ASIDE : role);
  }

  static BlockLabel dateline(String place) {
    return new BlockLabel(-1, place);
  }

  boolean isDateline() {
    return block < 0;
  }

  boolean isBody() {
    return !isDateline() && !KINDS.contains(role);
  }

  /// The kind of block: all paragraphs of the body are of one.
  String kind() {
    return isBody() ? "body" : role;
  }
}
