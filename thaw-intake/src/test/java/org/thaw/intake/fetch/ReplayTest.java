package org.thaw.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.thaw.article.Capture;
import org.thaw.intake.Intake;
import org.thaw.intake.Shared;
import org.thaw.intake.feed.FeedItems;
import org.thaw.intake.pack.SnapshotArchive;
import org.thaw.text.ContentId;

/// Replays the polling history of one real feed, where it lies beside the project.
class ReplayTest {

  private static final Instant NOW = Instant.parse("2026-09-01T00:00:00Z");
  private static final int ASKED_TWICE = 5;

  @Test
  void everyItemIsTakenOnceAndUpdatesAreSeenAsUpdates() throws IOException {
    Optional<Path> archive = Shared.path("text/whitehouse/rss-snapshots.tar.gz");
    assumeTrue(archive.isPresent());
    Map<String, byte[]> snapshots = new TreeMap<>();
    try (InputStream stream = Files.newInputStream(archive.get())) {
      SnapshotArchive.read(stream, snapshots::put);
    }
    AtomicReference<byte[]> shown = new AtomicReference<>(new byte[0]);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/rss.xml",
        exchange -> {
          String etag = "\"" + ContentId.ofBytes(shown.get()) + "\"";
          exchange.getResponseHeaders().add("ETag", etag);
          exchange.getResponseHeaders().add("Content-Type", "application/rss+xml; charset=utf-8");
          boolean known = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : shown.get().length);
          if (!known) {
            exchange.getResponseBody().write(shown.get());
          }
          exchange.close();
        });
    server.start();
    try (Fetcher fetcher =
        new Fetcher(
            "Thaw-test",
            new AddressGuard(List.of(Network.parse("127.0.0.0/8"))),
            Clock.fixed(NOW, ZoneOffset.UTC))) {
      replay(
          fetcher,
          "http://127.0.0.1:" + server.getAddress().getPort() + "/rss.xml",
          snapshots,
          shown);
    } finally {
      server.stop(0);
    }
  }

  private static void replay(
      Fetcher fetcher, String url, Map<String, byte[]> snapshots, AtomicReference<byte[]> shown) {
    FeedFollower follower = new FeedFollower(Source.of(url));
    Intake intake = new Intake(Clock.fixed(NOW, ZoneOffset.UTC));
    Set<String> identities = new HashSet<>();
    Fetched.Validators validators = Fetched.Validators.none();
    int fresh = 0;
    int updated = 0;
    int saved = 0;
    int requests = 0;
    int articles = 0;
    for (byte[] snapshot : snapshots.values()) {
      shown.set(snapshot);
      for (int look = 0; look < (requests % ASKED_TWICE == 0 ? 2 : 1); look++) {
        requests++;
        Fetched fetched = fetcher.get(url, validators);
        if (fetched instanceof Fetched.NotModified) {
          saved++;
        } else {
          Fetched.Content content = (Fetched.Content) fetched;
          validators = content.validators();
          FeedFollower.Look seen = follower.look(content, NOW);
          assertThat(seen.isFeed()).isTrue();
          for (Capture capture : seen.fresh()) {
            assertThat(identities.add(capture.headers().getOrDefault(FeedItems.ITEM, ""))).isTrue();
            articles += intake.extract(capture) instanceof org.thaw.article.Rejected ? 0 : 1;
          }
          fresh += seen.fresh().size();
          updated += seen.updated().size();
        }
      }
    }
    System.out.printf(
        "%d snapshots, %d requests, %d saved, %d items, %d updates, %d articles%n",
        snapshots.size(), requests, saved, fresh, updated, articles);
    assertThat(fresh).isEqualTo(identities.size()).isPositive();
    assertThat(saved).isPositive();
  }
}
