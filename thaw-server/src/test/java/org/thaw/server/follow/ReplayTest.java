package org.thaw.server.follow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.article.Capture;
import org.thaw.intake.feed.FeedItems;
import org.thaw.intake.feed.FeedReader;
import org.thaw.intake.pack.TarEntries;
import org.thaw.source.Followed;
import org.thaw.source.SourceHealth;
import org.thaw.store.SqliteArchive;
import org.thaw.testkit.JavaCommand;
import org.thaw.testkit.LoopbackServer;
import org.thaw.text.ContentId;

/// Replays the polling history of a feed to a process that follows it into a data folder, and kills
/// that process again and again: every item is taken once, updates are seen as updates, nothing is
/// lost.
class ReplayTest {

  private static final long SEED = 20260203;
  private static final String PATH = "/rss.xml";
  private static final int ASKED_TWICE = 5;

  @TempDir private Path folder;

  private final LoopbackServer server = LoopbackServer.start();
  private final SplittableRandom random = new SplittableRandom(SEED);
  private final AtomicInteger shown = new AtomicInteger();
  private final AtomicInteger answers = new AtomicInteger();
  private final AtomicReference<Process> follower = new AtomicReference<>();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aSmallHistoryIsTakenWholeThoughTheProcessIsKilled() throws Exception {
    replay(ownHistory(), 2);
  }

  /// A real feed, where it lies beside the project: 1,178 snapshots of a year and a half.
  @Test
  void theHistoryOfARealFeedIsTakenWholeThoughTheProcessIsKilledTenTimes() throws Exception {
    Path archive =
        Path.of(System.getProperty("thaw.home", ".."))
            .resolve("../shared/text/whitehouse/rss-snapshots.tar.gz");
    assumeTrue(Files.exists(archive));
    replay(history(archive), 10);
  }

  /// What a history holds, read without a network and without kills.
  private record Expected(Map<String, String> versions, Set<String> captures, int updates) {}

  private void replay(List<byte[]> snapshots, int kills) throws Exception {
    long start = System.nanoTime();
    Map<Integer, Integer> moments = new TreeMap<>();
    while (moments.size() < kills) {
      moments.put(1 + random.nextInt(snapshots.size()), random.nextInt(4));
    }
    server.answer(PATH, exchange -> answer(exchange, snapshots, moments));
    int killed = -1;
    while (shown.get() < snapshots.size()) {
      follow(snapshots.size());
      killed++;
    }
    Expected expected = expected(snapshots);
    try (SqliteArchive archive = SqliteArchive.open(folder)) {
      Followed followed = archive.sources().followed(server.url(PATH)).orElseThrow();
      SourceHealth health = followed.standing().health();
      assertThat(killed).as("seed %d", SEED).isEqualTo(kills);
      assertThat(new TreeSet<>(archive.unread())).isEqualTo(expected.captures());
      assertThat(archive.sources().taken(server.url(PATH), expected.versions().keySet()))
          .isEqualTo(expected.versions());
      assertThat(health.items()).isEqualTo(expected.versions().size());
      assertThat(health.updates()).isEqualTo(expected.updates());
      assertThat(health.saved()).isPositive();
      System.out.printf(
          "%,d snapshots, %d kills: %,d items once each, %,d updates; %,d requests recorded, %,d"
              + " saved by conditional GET; %.1f s%n",
          snapshots.size(),
          killed,
          health.items(),
          health.updates(),
          health.requests(),
          health.saved(),
          (System.nanoTime() - start) / 1e9);
    }
  }

  /// Follows the feed in a process of its own until all snapshots have been shown or it is killed.
  private void follow(int snapshots) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                JavaCommand.of("256m", Follower.class, folder.toString(), server.url(PATH)))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    follower.set(process);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      int visits = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        visits += line.equals("visited;") ? 1 : 0;
        int wanted = shown.get() % ASKED_TWICE == 0 ? 2 : 1;
        if (visits >= wanted) {
          visits = 0;
          if (shown.incrementAndGet() == snapshots) {
            process.toHandle().destroyForcibly(); // the stream stays open, with its last lines
          }
        }
        goOn(process);
      }
    }
    process.waitFor();
  }

  /// Lets the follower make its next visit, so that none is made before it is clear what is shown.
  private static void goOn(Process process) {
    try {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
    } catch (IOException killed) {
      // it goes on in the next process
    }
  }

  /// Shows the snapshot whose turn it is; at the moments chosen, the process is killed before, in
  /// the middle of, right after or a little after the answer.
  private void answer(HttpExchange exchange, List<byte[]> snapshots, Map<Integer, Integer> moments)
      throws IOException {
    byte[] body = snapshots.get(Math.min(shown.get(), snapshots.size() - 1));
    Optional<Integer> moment = Optional.ofNullable(moments.remove(answers.incrementAndGet()));
    if (moment.equals(Optional.of(0))) {
      kill();
    }
    String etag = "\"" + ContentId.ofBytes(body) + "\"";
    boolean known = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    exchange.getResponseHeaders().add("ETag", etag);
    exchange.getResponseHeaders().add("Content-Type", "application/rss+xml; charset=utf-8");
    exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : body.length);
    if (!known) {
      exchange.getResponseBody().write(body, 0, body.length / 2);
      if (moment.equals(Optional.of(1))) {
        kill();
      }
      exchange.getResponseBody().write(body, body.length / 2, body.length - body.length / 2);
    }
    exchange.close();
    if (moment.isPresent() && follower.get().isAlive()) {
      if (moment.get() == 3) {
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(60_000)));
      }
      kill();
    }
  }

  private void kill() {
    follower.get().toHandle().destroyForcibly();
  }

  private Expected expected(List<byte[]> snapshots) {
    Map<String, String> versions = new HashMap<>();
    Set<String> captures = new TreeSet<>();
    int updates = 0;
    String url = server.url(PATH);
    for (byte[] snapshot : snapshots) {
      var feed = new FeedReader().read(snapshot, url, Optional.of("utf-8")).orElseThrow();
      Set<String> seen = new TreeSet<>();
      for (Capture capture :
          FeedItems.captures(feed, url, Follower.START, org.thaw.article.Licence.LINK_ONLY)) {
        String identity = capture.headers().getOrDefault(FeedItems.ITEM, "");
        String version = ContentId.ofBytes(capture.content());
        if (seen.add(identity) && !version.equals(versions.get(identity))) {
          updates += versions.put(identity, version) == null ? 0 : 1;
          captures.add(capture.id());
        }
      }
    }
    return new Expected(versions, captures, updates);
  }

  private static List<byte[]> history(Path archive) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(archive))) {
      new TarEntries(stream)
          .forEach((name, size, content) -> files.put(name, content.readAllBytes()));
    }
    return List.copyOf(files.values());
  }

  /// Sixty snapshots of ten items: each drops some, adds some and mends one now and then.
  private List<byte[]> ownHistory() {
    List<byte[]> snapshots = new ArrayList<>();
    Map<Integer, String> items = new TreeMap<>(java.util.Comparator.reverseOrder());
    int next = 0;
    for (int snapshot = 0; snapshot < 60; snapshot++) {
      for (int fresh = random.nextInt(4); fresh > 0; fresh--) {
        items.put(++next, "Ports of Cali open again, part " + next);
      }
      if (next > 0 && random.nextInt(3) == 0) {
        items.computeIfPresent(next - random.nextInt(3), (number, title) -> title + ", mended");
      }
      while (items.size() > 10) {
        ((TreeMap<Integer, String>) items).pollLastEntry();
      }
      snapshots.add(rss(items).getBytes(UTF_8));
    }
    return snapshots;
  }

  private static String rss(Map<Integer, String> items) {
    StringBuilder rss = new StringBuilder("<rss version=\"2.0\"><channel><title>Harbour</title>");
    items.forEach((number, title) ->
        rss.append(
            "<item><title>%s</title><guid>%d</guid><link>https://harbour.example/%d</link></item>\n"
                .formatted(title, number, number)));
    return rss.append("</channel></rss>").toString();
  }
}
