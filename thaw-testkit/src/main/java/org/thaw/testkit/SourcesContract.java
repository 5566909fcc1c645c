package org.thaw.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.archive.Archive;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.source.Followed;
import org.thaw.source.Harvest;
import org.thaw.source.Held;
import org.thaw.source.Reservation;
import org.thaw.source.Source;
import org.thaw.source.SourceHealth;
import org.thaw.source.Sources;
import org.thaw.source.Standing;
import org.thaw.source.Subscription;
import org.thaw.source.Trouble;
import org.thaw.source.Validators;

/// What every [Sources] must do. A test class extends it once for each implementation.
public abstract class SourcesContract {

  private static final String URL = "https://harbour.example/feed";
  private static final Instant NOON = Instant.parse("2026-01-07T12:00:00Z");

  private Archive archive;
  private Sources sources;

  /// A new, empty archive.
  protected abstract Archive open() throws Exception;

  @BeforeEach
  void openArchive() throws Exception {
    archive = open();
    sources = archive.sources();
  }

  @AfterEach
  void closeArchive() {
    archive.close();
  }

  @Test
  void followsASourceOnce() {
    assertThat(sources.add(Source.of(URL), NOON)).isTrue();
    assertThat(sources.add(Source.of(URL).titled("Other"), NOON)).isFalse();

    assertThat(sources.all())
        .containsExactly(new Followed(Source.of(URL), Standing.fresh(Source.of(URL), NOON)));
    assertThat(sources.followed("https://harbour.example/other")).isEmpty();
  }

  @Test
  void keepsEverySettingAndEverythingLearnt() {
    sources.add(Source.of(URL), NOON);
    Source source =
        new Source(URL, "Harbour", Licence.LICENSED_FULL, true, Optional.of("Ports"), true);
    SourceHealth health =
        SourceHealth.unknown()
            .failed(Trouble.TOO_SLOW, "no end after 60 s", NOON)
            .failed(Trouble.ROBOTS, "disallowed", NOON)
            .failed(Trouble.ROBOTS, "disallowed", NOON.plusSeconds(1));
    Standing standing =
        new Standing(
            URL + "2",
            new Validators(Optional.of("\"1\""), Optional.of("Wed, 07 Jan 2026 12:00:00 GMT")),
            NOON.plusSeconds(60),
            true,
            new Reservation(
                Reservation.State.RESERVED, Optional.of("https://p.example"), Optional.of("a=n")),
            Optional.of(new Standing.Hub("https://hub.example", URL)),
            health.brought(3, 1, 2.5, NOON.plusSeconds(2)).unchanged(NOON.plusSeconds(3)));

    sources.put(source);
    sources.record(URL, standing, Harvest.none());

    assertThat(sources.followed(URL)).contains(new Followed(source, standing));
    assertThat(sources.all()).containsExactly(new Followed(source, standing));
    assertThat(standing.health().troubles())
        .isEqualTo(Map.of(Trouble.TOO_SLOW, 1L, Trouble.ROBOTS, 2L));
  }

  @Test
  void settingsAndVisitsDoNotOverwriteEachOther() {
    sources.add(Source.of(URL), NOON);
    sources.put(Source.of(URL).paused(true));
    sources.record(URL, Standing.fresh(Source.of(URL), NOON).moved(URL + "2"), Harvest.none());

    Followed followed = sources.followed(URL).orElseThrow();
    assertThat(followed.source().paused()).isTrue();
    assertThat(followed.standing().address()).isEqualTo(URL + "2");
  }

  @Test
  void keepsItemsWithTheirCapturesAndKnowsTheirLatestVersion() {
    sources.add(Source.of(URL), NOON);
    List<Harvest.Item> many =
        IntStream.range(0, 1200).mapToObj(n -> item("item " + n, "first", false)).toList();
    record(new Harvest(many));
    record(new Harvest(List.of(item("item 7", "second", false))));

    List<String> asked = IntStream.range(5, 1205).mapToObj(n -> "item " + n).toList();
    Map<String, String> taken = sources.taken(URL, asked);
    assertThat(taken).hasSize(1195).containsEntry("item 8", "first").doesNotContainKey("item 4");
    assertThat(taken).containsEntry("item 7", "second");
    assertThat(sources.taken("https://other.example", asked)).isEmpty();
    assertThat(archive.unread()).hasSize(1201);
  }

  @Test
  void onlyOneProcessMakesAVisit() {
    sources.add(Source.of(URL), NOON);
    Instant lease = NOON.plus(Duration.ofMinutes(5));

    assertThat(sources.claim(URL, NOON.minusSeconds(1), lease)).isFalse();
    assertThat(sources.claim(URL, NOON, lease)).isTrue();
    assertThat(sources.claim(URL, NOON, lease)).isFalse();
    assertThat(sources.claim(URL, lease, lease.plusSeconds(1))).isTrue();
  }

  @Test
  void dueAreThoseWhoseTimeHasComeTheLongestOverdueFirst() {
    String[] names = {"late", "early", "paused", "blocked", "gone", "future"};
    for (int i = 0; i < names.length; i++) {
      Instant due = NOON.minusSeconds(names[i].equals("early") ? 99 : 10);
      sources.add(
          Source.of("https://" + names[i] + ".example/"),
          names[i].equals("future") ? NOON.plusSeconds(1) : due);
    }
    sources.put(Source.of("https://paused.example/").paused(true));
    sources.put(Source.of("https://blocked.example/").licensed(Licence.BLOCKED));
    Source gone = Source.of("https://gone.example/");
    sources.record(gone.url(), Standing.fresh(gone, NOON).ended(), Harvest.none());

    assertThat(sources.due(NOON))
        .extracting(due -> due.source().url())
        .containsExactly("https://early.example/", "https://late.example/");
  }

  @Test
  void aHeldCaptureIsInTheArchiveOnlyOnceItsWaitEnds() {
    sources.add(Source.of(URL), NOON);
    record(new Harvest(List.of(item("a", "1", true), item("b", "1", true))));
    assertThat(archive.unread()).isEmpty();
    Held first = sources.held(NOON).getFirst();
    Held second = sources.held(NOON).getLast();

    sources.postpone(first, 2, NOON.plusSeconds(60));
    assertThat(sources.held(NOON)).extracting(Held::due).containsExactly(second.due());
    assertThat(sources.held(NOON.plusSeconds(60)).getLast().attempts()).isEqualTo(2);

    Capture page = item("page", "1", false).capture();
    sources.settle(second, page);
    sources.settle(second, second.capture());
    assertThat(archive.unread()).containsExactly(page.id());
    assertThat(sources.held(NOON.plusSeconds(60)))
        .singleElement()
        .extracting(Held::capture)
        .usingRecursiveComparison()
        .isEqualTo(first.capture());
  }

  @Test
  void whatWasAskedForUnderOneLicenceComesInUnderThatWhichHolds() {
    sources.add(Source.of(URL).licensed(Licence.LICENSED_FULL), NOON);
    record(new Harvest(List.of(item("a", "1", true))));
    Held waiting = sources.held(NOON).getFirst();

    sources.put(Source.of(URL).licensed(Licence.LICENSED_EXCERPT));
    archive.license(URL, Licence.LICENSED_EXCERPT, Capture::licence);
    record(new Harvest(List.of(item("b", "1", false))));
    sources.settle(waiting, item("page", "1", false).capture());

    List<Licence> licences = new java.util.ArrayList<>();
    archive.captures(capture -> licences.add(capture.licence()));
    assertThat(licences).containsExactly(Licence.LICENSED_EXCERPT, Licence.LICENSED_EXCERPT);
  }

  @Test
  void aSourceThatIsRemovedIsForgottenAndItsCapturesStay() {
    sources.add(Source.of(URL), NOON);
    record(new Harvest(List.of(item("a", "1", false), item("b", "1", true))));
    sources.put(subscription());

    assertThat(sources.remove(URL)).isTrue();
    assertThat(sources.remove(URL)).isFalse();

    assertThat(archive.unread()).hasSize(2);
    assertThat(sources.all()).isEmpty();
    assertThat(sources.taken(URL, List.of("a", "b"))).isEmpty();
    assertThat(sources.subscription(URL)).isEmpty();
    record(new Harvest(List.of(item("c", "1", false))));
    assertThat(sources.all()).isEmpty();
    assertThat(archive.unread()).hasSize(2);
  }

  @Test
  void keepsTheNewestSubscriptionOfASource() {
    sources.add(Source.of(URL), NOON);
    Subscription leased = subscription().leased(NOON.plusSeconds(86_400));
    sources.put(subscription());
    sources.put(leased);

    assertThat(sources.subscription(URL)).contains(leased);
    assertThat(sources.callback("token")).contains(leased);
    assertThat(sources.callback("other")).isEmpty();
  }

  private void record(Harvest harvest) {
    Standing standing = Standing.fresh(Source.of(URL), NOON);
    sources.record(URL, standing, harvest);
  }

  private static Subscription subscription() {
    Standing.Hub hub = new Standing.Hub("https://hub.example/", URL);
    return new Subscription(URL, hub, "token", "secret", NOON, Optional.empty());
  }

  private static Harvest.Item item(String identity, String version, boolean held) {
    Capture capture =
        Capture.of(
            URL,
            Optional.of("https://harbour.example/" + identity.replace(' ', '-')),
            "application/rss+xml",
            Map.of("feed-item", identity),
            (identity + version).getBytes(UTF_8),
            NOON,
            Licence.LINK_ONLY);
    return new Harvest.Item(identity, version, capture, held);
  }
}
