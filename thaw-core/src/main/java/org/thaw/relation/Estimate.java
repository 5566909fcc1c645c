package org.thaw.relation;

import java.util.Optional;

/// An index with its 80% band, all on the scale from 0 to 100.
public record Estimate(double value, double low, double high) {

  public Estimate {
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(
          "value outside its band: %s in [%s, %s]".formatted(value, low, high));
    }
  }

  /// Half the width of the band.
  public double margin() {
    return (high - low) / 2;
  }

  /// The larger half-width of the two: what a change between them must exceed to be one.
  public double band(Estimate other) {
    return Math.max(margin(), other.margin());
  }

  /// True if both are known and lie further apart than the band.
  static boolean differ(Optional<Estimate> one, Optional<Estimate> other) {
    return one.isPresent()
        && other.isPresent()
        && Math.abs(one.get().value() - other.get().value()) > one.get().band(other.get());
  }
}
