package org.thaw.intake.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.thaw.archive.MemoryArchive;
import org.thaw.article.Capture;
import org.thaw.source.Followed;
import org.thaw.source.Source;
import org.thaw.source.SourceHealth;
import org.thaw.source.Standing;
import org.thaw.testkit.HandClock;
import org.thaw.testkit.LoopbackServer;

/// A source at a server of the loopback, followed into an archive in memory, in a time of its own.
final class Harbour implements AutoCloseable {

  static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
  static final AddressGuard LOOPBACK = new AddressGuard(List.of(Network.parse("127.0.0.0/8")));
  private static final Limits SHORT =
      new Limits(20L << 20, Duration.ofSeconds(5), Duration.ofSeconds(5), 5);

  final LoopbackServer server = LoopbackServer.start();
  final HandClock clock = new HandClock(NOON);
  final MemoryArchive archive = new MemoryArchive();
  final Fetcher fetcher = new Fetcher("Thaw-test", LOOPBACK, clock, SHORT);
  final Manners manners = Manners.of(fetcher, clock);
  final Rounds rounds =
      new Rounds(
          archive.sources(),
          new Visitor(manners, Rhythm.usual(), new SplittableRandom(7), clock),
          manners,
          Runnable::run,
          clock,
          visited -> {});

  /// Follows a path of the server.
  Source follow(String path) {
    Source source = Source.of(server.url(path));
    archive.sources().add(source, clock.instant());
    return source;
  }

  /// Makes rounds until nothing is due, and moves on to when the source is next due.
  void visit(Source source) {
    Instant due = followed(source).standing().due();
    if (due.isAfter(clock.instant())) {
      clock.set(due);
    }
    settle();
  }

  /// Makes rounds until nothing is due now.
  void settle() {
    for (int waiting = rounds.round(); waiting > 0; waiting = rounds.round()) {
      clock.advance(Duration.ofSeconds(1));
    }
  }

  Followed followed(Source source) {
    return archive.sources().followed(source.url()).orElseThrow();
  }

  Standing standing(Source source) {
    return followed(source).standing();
  }

  SourceHealth health(Source source) {
    return standing(source).health();
  }

  List<Capture> captures() {
    List<Capture> captures = new ArrayList<>();
    archive.unread().forEach(id -> captures.add(archive.capture(id).orElseThrow()));
    return captures;
  }

  /// A feed of items, each with its number as id and address, dated an hour apart.
  String rss(String... titles) {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < titles.length; i++) {
      items.append(
          """
          <item><title>%s</title><link>%s</link><guid>%d</guid>
          <pubDate>Tue, 03 Feb 2026 %02d:00:00 GMT</pubDate>
          <description>The ministry said so on Tuesday.</description></item>
          """
              .formatted(titles[i], server.url("/page/" + i), i, 11 - i % 12));
    }
    return """
    <?xml version="1.0"?><rss version="2.0"><channel><title>Harbour</title>%s</channel></rss>
    """
        .formatted(items);
  }

  @Override
  public void close() throws IOException {
    manners.close();
    server.close();
  }
}
