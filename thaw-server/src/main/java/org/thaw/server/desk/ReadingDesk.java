package org.thaw.server.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thaw.archive.Archive;
import org.thaw.article.Article;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.ItemVersion;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.intake.Intake;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;

/// Turns captures into readings, two at a time, and keeps what comes out.
///
/// A failure of the reader on one article is logged, kept as a rejection and does not stop the
/// rest.
public final class ReadingDesk implements AutoCloseable {

  private static final int WORKERS = 2;
  private static final Logger LOG = LoggerFactory.getLogger(ReadingDesk.class);

  private final Archive archive;
  private final Intake intake;
  private final LanguageModels models;
  private final Clock clock;
  private final Consumer<Reading> onRead;
  private final Consumer<String> onGone;
  private final AtomicInteger waiting = new AtomicInteger();

  /// The archive as it was when everything in it had been read.
  private volatile Object allRead = new Object();

  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          WORKERS, Thread.ofPlatform().name("thaw-reading-", 0).daemon(true).factory());

  /// @param onRead told of every reading once it is kept, from a worker's thread
  public ReadingDesk(
      Archive archive, Intake intake, LanguageModels models, Consumer<Reading> onRead) {
    this(archive, intake, models, Clock.systemUTC(), onRead, gone -> {});
  }

  /// @param clock tells when an embargo is over
  /// @param onRead told of every reading that is shown once it is kept, from a worker's thread
  /// @param onGone told of every article that is shown no more
  public ReadingDesk(
      Archive archive,
      Intake intake,
      LanguageModels models,
      Clock clock,
      Consumer<Reading> onRead,
      Consumer<String> onGone) {
    this.archive = archive;
    this.intake = intake;
    this.models = models;
    this.clock = clock;
    this.onRead = onRead;
    this.onGone = onGone;
  }

  /// Captures to be read now: those never read, and those whose embargo is over.
  public List<String> waiting() {
    Object state = archive.state();
    List<String> captures = new ArrayList<>(archive.due(clock.instant()));
    if (!state.equals(allRead)) {
      List<String> unread = archive.unread();
      captures.addAll(0, unread);
      allRead = unread.isEmpty() ? state : allRead;
    }
    return captures;
  }

  /// How many captures wait for a worker, and whether the models are still loading.
  public record Status(int waiting, boolean loading) {

    public boolean idle() {
      return waiting == 0;
    }
  }

  public Status status() {
    return new Status(waiting.get(), models.loading());
  }

  /// Reads the captures and returns when all are done.
  ///
  /// @throws RuntimeException the first failure that is not an article's own, such as models that
  ///   cannot be loaded or a full disk; the captures left stay unread
  public Outcomes read(List<String> captures, Progress progress) {
    Outcomes outcomes = new Outcomes();
    CountDownLatch left = new CountDownLatch(captures.size());
    AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    AtomicInteger done = new AtomicInteger();
    waiting.addAndGet(captures.size());
    for (String id : captures) {
      workers.execute(() -> {
        try {
          if (failure.get() == null) {
            read(id, outcomes);
          }
        } catch (RuntimeException failed) {
          failure.compareAndSet(null, failed);
        } finally {
          waiting.decrementAndGet();
          progress.at(done.incrementAndGet(), captures.size());
          left.countDown();
        }
      });
    }
    await(left);
    RuntimeException failed = failure.get();
    if (failed != null) {
      throw failed;
    }
    return outcomes;
  }

  /// The reading of one capture, kept nowhere; or why there is none.
  public Result readOnce(Capture capture) {
    if (capture.licence() == Licence.BLOCKED) {
      return new Result.NotRead(Rejected.BLOCKED);
    }
    return switch (intake.extract(capture)) {
      case Rejected rejected -> new Result.NotRead(rejected);
      case Extraction.Extracted(Article article) when article.licence() == Licence.BLOCKED ->
          new Result.NotRead(Rejected.BLOCKED);
      case Extraction.Extracted(Article article) ->
          article
              .slip()
              .version()
              .flatMap(version -> version.barred(clock.instant()))
              .<Result>map(Result.NotRead::new)
              .orElseGet(() -> read(article));
    };
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  private void read(String id, Outcomes outcomes) {
    if (Thread.currentThread().isInterrupted()) {
      return;
    }
    Capture capture = archive.capture(id).orElseThrow();
    switch (readOnce(capture)) {
      case Result.Read(Reading reading) -> {
        archive.put(id, reading);
        outcomes.countRead();
        if (archive.tombstone(reading.article().id()).isEmpty()) {
          onRead.accept(reading);
        }
        displace(reading.article().slip().version());
      }
      case Result.NotRead(Rejected rejected) -> {
        archive.put(id, rejected);
        outcomes.count(capture.source(), rejected);
        displace(rejected.version());
      }
    }
  }

  private void displace(Optional<ItemVersion> version) {
    version.ifPresent(
        arrived -> archive.displaced(arrived.sender().source(), arrived.guid()).forEach(onGone));
  }

  private Result read(Article article) {
    Reader reader = models.get(article.language());
    if (!reader.languages().contains(article.language())) {
      return new Result.NotRead(
          new Rejected(
              Rejected.Reason.UNSUPPORTED_LANGUAGE,
              "language %s; Thaw reads %s".formatted(article.language(), reader.languages())));
    }
    try {
      return new Result.Read(reader.read(article));
    } catch (RuntimeException failure) {
      LOG.error("reading article {} failed: {}", article.id(), article.headline(), failure);
      return new Result.NotRead(
          new Rejected(Rejected.Reason.UNREADABLE, "the reading failed: " + failure));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// What became of a capture.
  public sealed interface Result {

    /// It was read.
    record Read(Reading reading) implements Result {}

    /// It gave no article.
    record NotRead(Rejected rejected) implements Result {}
  }
}
