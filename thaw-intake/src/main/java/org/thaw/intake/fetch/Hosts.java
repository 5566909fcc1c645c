package org.thaw.intake.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Politeness: one visit at a time to each host, and a pause after each. Thread-safe.
final class Hosts {

  private final Duration gap;
  private final Map<String, Instant> free = new HashMap<>();
  private final Set<String> busy = new HashSet<>();

  /// @param gap the least pause between two visits to one host
  Hosts(Duration gap) {
    this.gap = gap;
  }

  /// Begins a visit; false while another goes on there or its pause has not passed.
  synchronized boolean enter(String host, Instant now) {
    if (busy.contains(host) || free.getOrDefault(host, Instant.MIN).isAfter(now)) {
      return false;
    }
    free.values().removeIf(until -> !until.isAfter(now));
    return busy.add(host);
  }

  /// How many visits are under way.
  synchronized int busy() {
    return busy.size();
  }

  /// Ends a visit.
  ///
  /// @param asked the pause that the host asks for itself
  synchronized void leave(String host, Instant now, Duration asked) {
    busy.remove(host);
    free.put(host, now.plus(asked.compareTo(gap) > 0 ? asked : gap));
  }
}
