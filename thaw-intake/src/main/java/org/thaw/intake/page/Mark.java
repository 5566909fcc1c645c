package org.thaw.intake.page;

/// What the class or id of an element says about it.
enum Mark {
  /// The body of an article.
  BODY,
  /// Opening summary of the article, though some sites call it teaser.
  SUMMARY,
  CAPTION,
  CREDIT,
  BYLINE,
  DATE,
  COMMENTS,
  /// Other articles.
  ELSEWHERE,
  /// Navigation, promotion, sharing and the like.
  ASIDE,
  /// Shown to nobody.
  HIDDEN
}
