package org.thaw.relation;

import java.util.List;
import java.util.Optional;

/// Where the index would stand without one outlet or one type of event.
///
/// @param without the outlet, or the type of event
/// @param outlet true for an outlet
/// @param value the index then; empty if there would not be enough coverage
/// @param change points from the index as it is; empty if either is missing
/// @param lost the shifts that would not be found, nor one of their direction within days
/// @param gained those that would be found besides
public record Sensitivity(
    String without,
    boolean outlet,
    Optional<Double> value,
    Optional<Double> change,
    List<ChangePoint> lost,
    List<ChangePoint> gained) {

  public Sensitivity {
    lost = List.copyOf(lost);
    gained = List.copyOf(gained);
  }

  /// True if a shift hangs on what was left out.
  boolean movesShifts() {
    return !lost.isEmpty() || !gained.isEmpty();
  }
}
