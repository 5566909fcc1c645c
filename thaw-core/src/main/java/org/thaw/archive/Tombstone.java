package org.thaw.archive;

import java.time.Instant;
import java.util.Optional;

/// What stands in place of an article that is shown no more.
///
/// @param successor the article of the version that holds now, if one does
/// @param detail one line for people
/// @param since when the version that displaced it was made, where it says so
public record Tombstone(
    String article, Kind kind, Optional<String> successor, String detail, Optional<Instant> since) {

  /// Why it is shown no more.
  public enum Kind {
    /// A newer version took its place.
    SUPERSEDED,
    /// Its sender withdrew it.
    WITHDRAWN,
    /// Its sender holds it back until further notice.
    WITHHELD
  }
}
