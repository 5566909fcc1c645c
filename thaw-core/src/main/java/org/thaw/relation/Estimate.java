package org.thaw.relation;

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
}
