package org.thaw.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// A day on which the level of a relation shifted.
///
/// @param date first day of the new level
/// @param probability posterior probability of the shift, in [0, 1]
/// @param live true if found by the online detector near the end of the history and not yet by the
///   pass over the whole archive
/// @param evidence ids of the distinct events that moved it, heaviest first
public record ChangePoint(
    LocalDate date, Direction direction, double probability, boolean live, List<String> evidence) {

  public ChangePoint {
    evidence = List.copyOf(evidence);
  }

  /// True if the other goes the same way, less than some days before or after.
  boolean isNear(ChangePoint other, int days) {
    return direction == other.direction
        && Math.abs(date.toEpochDay() - other.date.toEpochDay()) < days;
  }

  /// Which way tension went.
  public enum Direction {
    EASING,
    RISING;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
