package org.thaw.evaluation.task;

import java.util.Optional;
import org.thaw.evaluation.gold.Split;

/// How a run is made.
///
/// @param instrument the product under test
/// @param threads how many rows are read at the same time
/// @param bestOnly of an item's findings only those that fit the gold best are scored, for gold
///   that marks one finding of several
/// @param split rows of this split only
public record Conditions(
    Instrument instrument, int threads, boolean bestOnly, Optional<Split> split) {

  public Conditions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads below 1: " + threads);
    }
  }

  /// One thread, all findings, all rows.
  public static Conditions plain(Instrument instrument) {
    return new Conditions(instrument, 1, false, Optional.empty());
  }
}
