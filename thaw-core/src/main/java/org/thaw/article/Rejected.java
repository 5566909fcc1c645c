package org.thaw.article;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Input that gave no article, with the reason. A value, never an exception; counted per source.
///
/// @param detail one line for people: what is wrong and what would help
/// @param version the item it is a version of, where its sender names one: a withdrawal concerns
///   the others too
public record Rejected(Reason reason, String detail, Optional<ItemVersion> version)
    implements Extraction {

  /// What becomes of a capture whose licence is `blocked`.
  public static final Rejected BLOCKED =
      new Rejected(Reason.BLOCKED, "the licence of its source allows no use");

  public Rejected(Reason reason, String detail) {
    this(reason, detail, Optional.empty());
  }

  public Rejected(Reason reason, String detail, ItemVersion version) {
    this(reason, detail, Optional.of(version));
  }

  /// True if all that barred it was an embargo, and that is over at `now`.
  public boolean isDue(Instant now) {
    return reason == Reason.EMBARGOED
        && version
            .filter(barred -> barred.status() == ItemVersion.Status.USABLE)
            .flatMap(ItemVersion::embargo)
            .filter(until -> !until.isAfter(now))
            .isPresent();
  }

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
