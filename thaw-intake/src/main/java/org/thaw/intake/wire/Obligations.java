package org.thaw.intake.wire;

import java.time.Instant;
import java.util.Optional;
import org.thaw.article.Rejected;

/// What a wire item's status and embargo forbid.
final class Obligations {

  private Obligations() {}

  /// Why an item may not be taken now, if so.
  ///
  /// @param status `usable`, `withheld`, `canceled` or `withdrawn`, with or without the prefix
  ///   `stat:`
  static Optional<Rejected> barred(String status, Optional<Instant> embargo, Instant now) {
    String word = status.replaceFirst("^.*[:/]", "").strip();
    if (word.startsWith("cancel") || word.equals("withdrawn") || word.equals("killed")) {
      return Optional.of(
          new Rejected(Rejected.Reason.WITHDRAWN, "its sender has withdrawn it (" + word + ")"));
    }
    if (word.equals("withheld")) {
      return Optional.of(
          new Rejected(Rejected.Reason.EMBARGOED, "its sender withholds it until further notice"));
    }
    return embargo
        .filter(until -> until.isAfter(now))
        .map(until -> new Rejected(Rejected.Reason.EMBARGOED, "embargoed until " + until));
  }
}
