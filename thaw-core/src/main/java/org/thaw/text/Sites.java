package org.thaw.text;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Where in a text each of many patterns may begin, by the numbers of the patterns.
public final class Sites {

  private static final BitSet NOWHERE = new BitSet(0);

  private final @Nullable BitSet[] byPattern;

  Sites(int patterns) {
    byPattern = new BitSet[patterns];
  }

  void add(int at, BitSet able) {
    for (int i = able.nextSetBit(0); i >= 0; i = able.nextSetBit(i + 1)) {
      BitSet sites = byPattern[i];
      if (sites == null) {
        sites = new BitSet();
        byPattern[i] = sites;
      }
      sites.set(at);
    }
  }

  /// Offsets at which the pattern may match; nowhere else does it. Not to be changed.
  public BitSet of(int pattern) {
    BitSet sites = byPattern[pattern];
    return sites == null ? NOWHERE : sites;
  }
}
