package org.thaw.finding;

import java.time.LocalDate;
import java.util.Locale;

/// A stretch of the calendar at its real precision.
///
/// @param start first day
/// @param end last day, inclusive
/// @param text the words it came from
public record When(LocalDate start, LocalDate end, Precision precision, String text) {

  public When {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("time runs backwards: %s to %s".formatted(start, end));
    }
  }

  /// One day.
  public static When day(LocalDate day, String text) {
    return new When(day, day, Precision.DAY, text);
  }

  /// True if the day lies in it.
  public boolean holds(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /// How exactly the time is known. A range of days has precision DAY and different ends.
  public enum Precision {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
