package org.thaw.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the sender of an item asks of those who use it, in the sender's words.
///
/// @param usage terms of use, verbatim
/// @param holder who holds the copyright
/// @param notice the copyright notice, verbatim
/// @param licences addresses of licences and of rights expressed elsewhere
/// @param embargoReason why it was embargoed
/// @param expires when the sender no longer stands behind it
public record Terms(
    List<String> usage,
    Optional<String> holder,
    Optional<String> notice,
    List<String> licences,
    Optional<String> embargoReason,
    Optional<Instant> expires) {

  /// Terms of an item that states none.
  public static final Terms NONE =
      new Terms(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  public Terms {
    usage = List.copyOf(usage);
    licences = List.copyOf(licences);
  }
}
