package org.thaw.server.desk;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads in the background whatever waits in the archive, also what another process has put there
/// and what was embargoed until now.
public final class NightShift implements AutoCloseable {

  private static final Duration EVERY = Duration.ofSeconds(3);
  private static final int FIRST = 20;
  private static final Logger LOG = LoggerFactory.getLogger(NightShift.class);

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("thaw-shift").daemon(true).factory());
  private final ReadingDesk desk;
  private final Runnable newcomers;
  private final Runnable afterwards;

  /// @param newcomers run at each round, to take in what other processes have read
  /// @param afterwards run when some have been read and again at growing intervals, so that all
  ///   runs together stay cheap, and when all have been read
  public NightShift(ReadingDesk desk, Runnable newcomers, Runnable afterwards) {
    this.desk = desk;
    this.newcomers = newcomers;
    this.afterwards = afterwards;
  }

  /// Starts to work.
  ///
  /// @param again captures to read again first
  /// @param done run when those and all that waited have been read
  public void start(List<String> again, Runnable done) {
    clock.execute(() -> {
      if (attempt(again) && attempt(desk.waiting())) {
        done.run();
      }
    });
    clock.scheduleWithFixedDelay(this::work, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  private void work() {
    newcomers.run();
    attempt(desk.waiting());
  }

  /// Reads the captures; false if that failed, and then this has stopped.
  private boolean attempt(List<String> captures) {
    try {
      AtomicInteger next = new AtomicInteger(FIRST);
      desk.read(
          captures,
          (done, all) -> {
            if (done == all || next.compareAndSet(done, done + done / 2)) {
              afterwards.run();
            }
          });
      return true;
    } catch (RuntimeException failure) {
      LOG.error("background reading has stopped; start again when the cause is mended", failure);
      clock.shutdown();
      return false;
    }
  }
}
