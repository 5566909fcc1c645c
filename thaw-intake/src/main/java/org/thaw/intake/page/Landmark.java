package org.thaw.intake.page;

/// What an element tells of an article besides its text.
enum Landmark {
  META,
  LINK,
  /// JSON-LD.
  DATA,
  /// A heading of the first rank.
  HEADING,
  /// A heading of a lower rank.
  SUBHEADING,
  /// Another element that is called the title.
  TITLE,
  AUTHOR_PROPERTY,
  /// A link that says it leads to the author.
  AUTHOR_LINK,
  /// A link whose address is one of authors' pages.
  AUTHOR_PATH,
  /// Called by a word for who wrote.
  AUTHOR_NAMED,
  /// Begins with a word such as "By".
  BYLINE,
  /// Stated as the publication time.
  DATE_PROPERTY,
  TIME,
  /// Called by a word for when.
  DATE_NAMED,
  CAPTION,
  /// Stated as the article's body.
  ARTICLE_BODY
}
