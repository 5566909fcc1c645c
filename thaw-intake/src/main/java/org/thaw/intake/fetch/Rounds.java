package org.thaw.intake.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thaw.source.Followed;
import org.thaw.source.Harvest;
import org.thaw.source.Held;
import org.thaw.source.Source;
import org.thaw.source.SourceHealth;
import org.thaw.source.Sources;
import org.thaw.source.Standing;
import org.thaw.source.Trouble;

/// Makes the visits that are due, many hosts at a time and each host one at a time, and keeps what
/// comes of them. A source that fails, whatever the failure, does not hold up the others.
public final class Rounds {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final Duration GAP = Duration.ofSeconds(1);
  private static final Duration NAP = Duration.ofMillis(250);
  private static final int MOST_AT_ONCE = 32;

  private final Sources sources;
  private final Visitor visitor;
  private final Pages pages;
  private final Robots robots;
  private final Executor workers;
  private final Clock clock;
  private final Consumer<Visited> visited;
  private final Hosts hosts = new Hosts(GAP);
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition ended = lock.newCondition();

  /// @param workers where visits are made; virtual threads do
  /// @param visited told of every visit once what came of it is kept
  public Rounds(
      Sources sources,
      Visitor visitor,
      Manners manners,
      Executor workers,
      Clock clock,
      Consumer<Visited> visited) {
    this.sources = sources;
    this.visitor = visitor;
    this.pages = new Pages(manners, sources, clock);
    this.robots = manners.robots();
    this.workers = workers;
    this.clock = clock;
    this.visited = visited;
  }

  /// One visit that was made.
  ///
  /// @param before how the source fared until then
  public record Visited(Source source, SourceHealth before, Visitor.Visit visit) {}

  /// Starts the visits that are due and whose hosts are free. A visit that another process makes is
  /// left to it.
  ///
  /// @return how many are under way or wait for their host
  public int round() {
    Instant now = clock.instant();
    int waiting = 0;
    for (Followed source : sources.due(now)) {
      String url = source.source().url();
      waiting += start(source.standing().address(), () -> visit(url)) ? 0 : 1;
    }
    for (Held held : sources.held(now)) {
      String address = held.capture().url().orElse("");
      waiting += start(address, () -> ask(held)) ? 0 : 1;
    }
    return waiting + hosts.busy();
  }

  /// Makes all visits that are due, and waits for them.
  ///
  /// @throws InterruptedException if the thread is told to end; visits under way go on
  public void makeAll() throws InterruptedException {
    while (round() > 0) {
      lock.lockInterruptibly();
      try {
        boolean told = ended.await(NAP.toMillis(), TimeUnit.MILLISECONDS);
        LOG.trace("a visit has ended: {}", told);
      } finally {
        lock.unlock();
      }
    }
  }

  private boolean start(String address, Runnable visit) {
    String host = Addresses.host(address);
    if (hosts.busy() >= MOST_AT_ONCE || !hosts.enter(host, clock.instant())) {
      return false;
    }
    workers.execute(() -> make(address, host, visit));
    return true;
  }

  private void make(String address, String host, Runnable visit) {
    Duration delay = Duration.ZERO;
    try {
      visit.run();
      delay = robots.delay(address).orElse(Duration.ZERO);
    } catch (RuntimeException failure) {
      LOG.error("a visit to {} failed inside", address, failure);
    } finally {
      hosts.leave(host, clock.instant(), delay);
      signal();
    }
  }

  private void signal() {
    lock.lock();
    try {
      ended.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void visit(String url) {
    Instant now = clock.instant();
    if (sources.claim(url, now, now.plus(LEASE))) {
      sources.followed(url).ifPresent(this::visit);
    }
  }

  private void visit(Followed followed) {
    String url = followed.source().url();
    try {
      keep(followed, visitor.visit(followed, items -> sources.taken(url, items)));
    } catch (RuntimeException failure) {
      sources.record(url, visitor.broken(followed.standing(), failure), Harvest.none());
      throw failure;
    }
  }

  /// Takes content that the source's hub has pushed. It says nothing of when the source is to be
  /// asked, and not all that its server says.
  void push(Followed followed, Fetched.Content content) {
    Standing before = followed.standing();
    if (before.reservation().isReserved() && !followed.source().hasAgreement()) {
      return;
    }
    String url = followed.source().url();
    Visitor.Visit visit = visitor.take(followed, content, items -> sources.taken(url, items));
    Standing after =
        visit
            .standing()
            .knowing(before.validators())
            .pushedBy(before.hub())
            .saying(before.reservation())
            .faring(visit.standing().health().delivered())
            .due(before.due());
    keep(followed, new Visitor.Visit(after, visit.harvest(), visit.feed()));
  }

  /// Counts a delivery that was not signed by the hub.
  void refuse(Followed followed) {
    Standing before = followed.standing();
    SourceHealth health =
        before
            .health()
            .failed(Trouble.BAD_SIGNATURE, "a delivery not signed by the hub", clock.instant())
            .delivered();
    sources.record(followed.source().url(), before.faring(health), Harvest.none());
  }

  private void keep(Followed followed, Visitor.Visit visit) {
    Source source = followed.source();
    sources.record(source.url(), visit.standing(), visit.harvest());
    if (source.isUntitled()) {
      visit
          .feed()
          .filter(feed -> !feed.title().isBlank())
          .ifPresent(feed -> title(source.url(), feed.title()));
    }
    visited.accept(new Visited(source, followed.standing().health(), visit));
  }

  /// Names the source as its operator wants it by now: the visit may have taken long.
  private void title(String url, String title) {
    sources
        .followed(url)
        .map(Followed::source)
        .filter(Source::isUntitled)
        .ifPresent(now -> sources.put(now.titled(title)));
  }

  private void ask(Held held) {
    try {
      pages.ask(held);
    } catch (RuntimeException failure) {
      sources.settle(held, held.capture());
      throw failure;
    }
  }
}
