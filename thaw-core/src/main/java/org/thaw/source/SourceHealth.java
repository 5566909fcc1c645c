package org.thaw.source;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How a source fares.
///
/// @param since when it was first asked
/// @param lastNew when it last brought something new
/// @param failures how many visits have failed in a row
/// @param lastTrouble why the last visit failed; empty after a success
/// @param lastProblem one line for people about it
/// @param itemsADay its own rhythm while it has news
/// @param requests how often it was asked
/// @param saved how many of these it answered with "not modified"
/// @param items how many items were taken
/// @param updates how many of those known came again with other words
/// @param troubles how often which visit failed why, ever
public record SourceHealth(
    Optional<Instant> since,
    Optional<Instant> lastAsked,
    Optional<Instant> lastSuccess,
    Optional<Instant> lastNew,
    int failures,
    Optional<Trouble> lastTrouble,
    String lastProblem,
    double itemsADay,
    long requests,
    long saved,
    long items,
    long updates,
    Map<Trouble, Long> troubles) {

  private static final int UNUSUALLY_LONG = 5;

  public SourceHealth {
    troubles = Map.copyOf(troubles);
  }

  /// Nothing is known yet.
  public static SourceHealth unknown() {
    return new SourceHealth(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty(),
        "",
        0,
        0,
        0,
        0,
        0,
        Map.of());
  }

  /// After a visit that failed.
  public SourceHealth failed(Trouble trouble, String problem, Instant now) {
    Map<Trouble, Long> counts = new EnumMap<>(Trouble.class);
    counts.putAll(troubles);
    counts.merge(trouble, 1L, Long::sum);
    return new SourceHealth(
        since.or(() -> Optional.of(now)),
        Optional.of(now),
        lastSuccess,
        lastNew,
        failures + 1,
        Optional.of(trouble),
        problem,
        itemsADay,
        requests + 1,
        saved,
        items,
        updates,
        counts);
  }

  /// After a visit whose answer was that nothing has changed.
  public SourceHealth unchanged(Instant now) {
    return succeeded(now, 1, 0, 0, itemsADay);
  }

  /// The same, where what came was delivered by a hub and not asked for.
  public SourceHealth delivered() {
    return new SourceHealth(
        since,
        lastAsked,
        lastSuccess,
        lastNew,
        failures,
        lastTrouble,
        lastProblem,
        itemsADay,
        Math.max(0, requests - 1),
        saved,
        items,
        updates,
        troubles);
  }

  /// After a visit that brought content.
  ///
  /// @param fresh items that were new, of which there may be none
  /// @param updated items that were known with other words
  /// @param rhythm items a day as the content shows it
  public SourceHealth brought(int fresh, int updated, double rhythm, Instant now) {
    return succeeded(now, 0, fresh, updated, rhythm);
  }

  private SourceHealth succeeded(
      Instant now, int unchanged, int fresh, int updated, double rhythm) {
    return new SourceHealth(
        since.or(() -> Optional.of(now)),
        Optional.of(now),
        Optional.of(now),
        fresh + updated > 0 ? Optional.of(now) : lastNew,
        0,
        Optional.empty(),
        "",
        rhythm,
        requests + 1,
        saved + unchanged,
        items + fresh,
        updates + updated,
        troubles);
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
