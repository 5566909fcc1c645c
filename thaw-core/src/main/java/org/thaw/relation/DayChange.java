package org.thaw.relation;

import java.time.LocalDate;
import java.util.List;

/// The change of the index from the day before, split into parts that add up to it exactly.
///
/// Shapley values over what changed in the night: each part is the mean of its effect over all
/// orders in which the changes could be made.
///
/// @param from index of the day before
/// @param to index of the day
/// @param events part of the acts that came in, the sum of the shares
/// @param decay part of older acts and stories losing weight
/// @param exposure part of new stories that name both countries
/// @param ledger part of measures taken, changed or lifted
/// @param shares the acts of the day with their parts, greatest effect first
public record DayChange(
    LocalDate date,
    double from,
    double to,
    double events,
    double decay,
    double exposure,
    double ledger,
    List<Share> shares) {

  public DayChange {
    shares = List.copyOf(shares);
  }

  public double total() {
    return to - from;
  }

  /// The part of one act.
  ///
  /// @param event id of the distinct event
  /// @param part index points, positive if it raised tension
  public record Share(String event, double part) {}
}
