package org.thaw.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was decided about a correction.
///
/// @param note what the one who decided says to it, shown in public
/// @param effects the levels that moved when it was accepted
public record Decision(boolean accepted, Instant at, Optional<String> note, List<Effect> effects) {

  public Decision {
    effects = List.copyOf(effects);
  }

  /// How the level of a relation moved.
  ///
  /// @param pair such as `COL-USA`
  /// @param day the day of the level
  /// @param before the index, 0 to 100; empty where coverage was not enough
  /// @param after the index with the correction in it
  public record Effect(
      String pair, LocalDate day, Optional<Double> before, Optional<Double> after) {}
}
