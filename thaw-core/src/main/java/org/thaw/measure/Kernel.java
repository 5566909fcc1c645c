package org.thaw.measure;

import java.util.Optional;
import org.thaw.finding.Measure;
import org.thaw.passage.Wording;

/// Words that name a measure, found in a passage.
///
/// @param start offset in the passage
/// @param end offset behind the last character
/// @param stop what takes the good thing away, for GOOD
/// @param resume what gives it back, for GOOD
record Kernel(
    Measure.Kind kind,
    Role role,
    int start,
    int end,
    Optional<Wording> stop,
    Optional<Wording> resume) {

  /// What kind of words name it.
  enum Role {
    /// The measure itself: a tariff, a ban.
    THING,
    /// What the measure takes away: aid, a border.
    GOOD,
    /// The verb that imposes it.
    ACT,
    /// The verb that ends it.
    BACK
  }

  boolean overlaps(Kernel other) {
    return start < other.end && other.start < end;
  }
}
