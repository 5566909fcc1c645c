package org.thaw.intake.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How a source fares.
///
/// @param itemsADay mean over the time it has been followed
/// @param requests how often it was asked
/// @param saved how many of these it answered with "not modified"
public record FeedHealth(
    Optional<Instant> lastSuccess,
    Optional<Instant> lastNew,
    int failures,
    String lastProblem,
    double itemsADay,
    long requests,
    long saved) {

  private static final int UNUSUALLY_LONG = 5;

  public static FeedHealth unknown() {
    return new FeedHealth(Optional.empty(), Optional.empty(), 0, "", 0, 0, 0);
  }

  /// Whether nothing new has come for five times as long as usual, and at least a day.
  public boolean isSilent(Instant now) {
    return lastNew
        .filter(last -> itemsADay > 0)
        .map(last -> Duration.between(last, now))
        .filter(gap -> gap.compareTo(Duration.ofDays(1)) > 0)
        .map(gap -> gap.toSeconds() > UNUSUALLY_LONG * 86_400 / itemsADay)
        .orElse(false);
  }
}
