package org.thaw.intake.fetch;

import java.time.Duration;

/// How much is taken of one answer before it is given up.
///
/// @param bytes the most, unpacked
/// @param patience how long a silence is waited for
/// @param deadline how long the whole may last, redirects and all, however it trickles
/// @param redirects the most
public record Limits(long bytes, Duration patience, Duration deadline, int redirects) {

  /// For feeds and pages: 50 MB, half a minute, two minutes, five redirects.
  public static Limits usual() {
    return new Limits(50L << 20, Duration.ofSeconds(30), Duration.ofMinutes(2), 5);
  }
}
