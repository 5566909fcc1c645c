package org.thaw.server.follow;

import java.util.concurrent.atomic.LongAdder;
import org.thaw.intake.fetch.Rounds;
import org.thaw.source.SourceHealth;

/// Counts visits as they are made. Thread-safe.
public final class Tally {

  private final LongAdder visits = new LongAdder();
  private final LongAdder unchanged = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder fresh = new LongAdder();
  private final LongAdder updated = new LongAdder();

  /// What was counted.
  ///
  /// @param fresh items that were not there before
  /// @param updated items that were, with other words
  public record Counts(long visits, long unchanged, long failed, long fresh, long updated) {}

  public void count(Rounds.Visited visited) {
    SourceHealth before = visited.before();
    SourceHealth after = visited.visit().standing().health();
    visits.increment();
    unchanged.add(after.saved() - before.saved());
    failed.add(after.failures() > 0 ? 1 : 0);
    fresh.add(after.items() - before.items());
    updated.add(after.updates() - before.updates());
  }

  public Counts counts() {
    return new Counts(visits.sum(), unchanged.sum(), failed.sum(), fresh.sum(), updated.sum());
  }
}
