package org.thaw.server.follow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thaw.intake.fetch.Manners;
import org.thaw.intake.fetch.Rhythm;
import org.thaw.intake.fetch.Rounds;
import org.thaw.intake.fetch.Subscriber;
import org.thaw.intake.fetch.Visitor;
import org.thaw.source.Sources;

/// Follows the sources of an archive: makes the visits that are due, once or as long as it is open,
/// and takes what hubs deliver where a public callback is set.
public final class Following implements AutoCloseable {

  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final Logger LOG = LoggerFactory.getLogger(Following.class);

  private final Manners manners;
  private final Rounds rounds;
  private final Optional<Subscriber> subscriber;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("thaw-rounds").daemon(true).factory());

  /// @param callback public address of `/websub`, if hubs can reach this server
  /// @param visited told of every visit
  public Following(
      Sources sources,
      Manners manners,
      Clock time,
      Optional<String> callback,
      Consumer<Rounds.Visited> visited) {
    SecureRandom random = new SecureRandom();
    this.manners = manners;
    this.subscriber =
        callback.map(address -> new Subscriber(sources, manners.fetcher(), address, random, time));
    Visitor visitor = new Visitor(manners, Rhythm.usual(), random, time);
    Consumer<Rounds.Visited> afterwards =
        visit -> {
          visited.accept(visit);
          subscriber.ifPresent(found -> found.tend(visit.source().url()));
        };
    this.rounds = new Rounds(sources, visitor, manners, workers, time, afterwards);
  }

  /// Makes rounds in the background until this is closed.
  public void start() {
    clock.scheduleWithFixedDelay(this::round, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void round() {
    try {
      rounds.round();
    } catch (RuntimeException failure) {
      LOG.error("a round of visits failed; the next is made all the same", failure);
    }
  }

  /// Makes the visits that are due and waits for them.
  public void makeAll() throws InterruptedException {
    rounds.makeAll();
  }

  /// What a hub is told that asks whether a subscription is meant; empty if it is not.
  public Optional<String> verify(
      String token, String mode, String topic, String challenge, String leaseSeconds) {
    return subscriber.flatMap(found -> found.verify(token, mode, topic, challenge, leaseSeconds));
  }

  /// Takes what a hub delivers.
  public Subscriber.Delivery deliver(
      String token, String signature, Map<String, String> headers, byte[] body) {
    return subscriber
        .map(found -> found.deliver(token, signature, headers, body, rounds))
        .orElse(Subscriber.Delivery.UNKNOWN);
  }

  @Override
  public void close() {
    clock.shutdownNow();
    workers.shutdownNow();
    try {
      manners.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
