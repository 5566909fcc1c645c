package org.thaw.relation;

import java.util.Locale;

/// Where a relation is going. `WARMING` (tension falls) and `COOLING` (tension rises) are said only
/// when the change of four weeks exceeds the band; `UNKNOWN` when there is not enough coverage.
public enum Trend {
  WARMING,
  COOLING,
  STEADY,
  UNKNOWN;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
