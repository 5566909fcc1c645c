package org.thaw.article;

import java.util.Locale;

/// Input that gave no article, with the reason. A value, never an exception; counted per source.
///
/// @param detail one line for people: what is wrong and what would help
public record Rejected(Reason reason, String detail) implements Extraction {

  /// Why input was rejected.
  public enum Reason {
    UNREADABLE,
    EMPTY,
    BINARY,
    WRONG_ENCODING,
    TOO_LARGE,
    TRUNCATED,
    MALFORMED,
    UNKNOWN_FORMAT,
    FEED_NOT_PAGE,
    NO_BODY,
    NO_HEADLINE,
    NOT_NEWS,
    UNSUPPORTED_LANGUAGE,
    DUPLICATE,
    EMBARGOED,
    WITHDRAWN,
    BLOCKED,
    UNSAFE;

    /// The word used in summaries, such as `no-body`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
