package org.thaw.intake.fetch;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// How long to wait before a source is asked again: its own rhythm, what it asks for, and, after
/// failures, ever longer, with jitter so that sources of one server do not come together.
///
/// @param shortest the least pause between two requests
/// @param longest the most
public record Rhythm(Duration shortest, Duration longest) {

  private static final double JITTER = 0.2;
  private static final int MOST_DOUBLINGS = 16;
  private static final double ONE_IN_TWO_HOURS = 12;

  public Rhythm {
    if (shortest.isNegative() || shortest.compareTo(longest) > 0) {
      throw new IllegalArgumentException("pauses run backwards: " + shortest + " to " + longest);
    }
  }

  /// Ten minutes to a day.
  public static Rhythm usual() {
    return new Rhythm(Duration.ofMinutes(10), Duration.ofDays(1));
  }

  /// The pause after a success.
  ///
  /// @param itemsADay how many items the source brings a day; half the mean gap is waited
  /// @param asked the longest pause that feed or server asks for (ttl, max-age)
  public Duration afterSuccess(double itemsADay, Optional<Duration> asked, RandomGenerator random) {
    Duration own = itemsADay <= 0 ? longest : Duration.ofSeconds((long) (86_400 / itemsADay / 2));
    Duration wanted = asked.filter(pause -> pause.compareTo(own) > 0).orElse(own);
    return jittered(bounded(wanted), random);
  }

  /// The pause after a first success that has not shown the source's rhythm: an hour, or what it
  /// asks for.
  public Duration afterFirst(Optional<Duration> asked, RandomGenerator random) {
    return afterSuccess(ONE_IN_TWO_HOURS, asked, random);
  }

  /// The pause after a refusal that will not change soon, such as that of robots.txt.
  public Duration afterRefusal(RandomGenerator random) {
    return jittered(longest, random);
  }

  /// The pause after `failures` failures in a row; never shorter than the server asks for.
  public Duration afterFailure(int failures, Optional<Duration> asked, RandomGenerator random) {
    Duration doubled =
        shortest.multipliedBy(1L << Math.min(MOST_DOUBLINGS, Math.max(0, failures - 1)));
    Duration backedOff = jittered(bounded(doubled), random);
    return asked.filter(pause -> pause.compareTo(backedOff) > 0).orElse(backedOff);
  }

  private Duration bounded(Duration pause) {
    return pause.compareTo(shortest) < 0
        ? shortest
        : pause.compareTo(longest) > 0 ? longest : pause;
  }

  private static Duration jittered(Duration pause, RandomGenerator random) {
    return pause.plusMillis((long) (pause.toMillis() * JITTER * random.nextDouble()));
  }
}
