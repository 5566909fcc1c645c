package org.thaw.finding;

import java.util.Locale;

/// The article's own claim that tension between two countries eases or rises, to be checked against
/// the index.
///
/// @param a the alphabetically first country of the pair
public record Claim(Evidence evidence, String a, String b, Direction direction) implements Finding {

  public Claim {
    if (a.compareTo(b) > 0) {
      throw new IllegalArgumentException("pair not in order: %s, %s".formatted(a, b));
    }
  }

  /// What is claimed.
  public enum Direction {
    EASING,
    RISING,
    NONE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
