package org.thaw.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.thaw.article.Licence;
import org.thaw.source.Source;
import org.thaw.source.Standing;
import org.thaw.source.Trouble;
import org.thaw.testkit.LoopbackServer;

/// Visits to a source, one after another, as its server changes its mind.
class VisitTest {

  private final Harbour harbour = new Harbour();

  @AfterEach
  void close() throws IOException {
    harbour.close();
  }

  @Test
  void anItemIsTakenOnceAndAnUpdateIsSeenAsOne() {
    AtomicReference<String> shown = new AtomicReference<>(harbour.rss("One", "Two"));
    harbour.server.answer(
        "/feed",
        exchange -> LoopbackServer.send(exchange, 200, Map.of(), shown.get().getBytes(UTF_8)));
    Source source = harbour.follow("/feed");

    harbour.visit(source);
    harbour.visit(source);
    assertThat(harbour.health(source).items()).isEqualTo(2);
    assertThat(harbour.captures()).hasSize(2);

    shown.set(harbour.rss("One", "Two, mended", "Three"));
    harbour.visit(source);
    assertThat(harbour.health(source).items()).isEqualTo(3);
    assertThat(harbour.health(source).updates()).isEqualTo(1);
    assertThat(harbour.captures()).hasSize(4);
    assertThat(harbour.followed(source).source().title()).isEqualTo("Harbour");
  }

  @Test
  void whatIsKnownIsNotSentAgainAndThatIsCounted() {
    harbour.server.answer(
        "/feed",
        exchange -> {
          boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          byte[] body = known ? new byte[0] : harbour.rss("One").getBytes(UTF_8);
          LoopbackServer.send(exchange, known ? 304 : 200, Map.of("ETag", "\"1\""), body);
        });
    Source source = harbour.follow("/feed");

    harbour.visit(source);
    harbour.visit(source);
    harbour.visit(source);

    assertThat(harbour.health(source).requests()).isEqualTo(3);
    assertThat(harbour.health(source).saved()).isEqualTo(2);
    assertThat(harbour.captures()).hasSize(1);
  }

  @Test
  void aMoveForGoodIsRememberedAndAnotherIsNot() {
    harbour.server.answer("/new", harbour.rss("One"));
    harbour.server.answer("/for-good", 308, Map.of("Location", "/new"), "");
    harbour.server.answer("/for-now", 302, Map.of("Location", "/new"), "");
    Source moved = harbour.follow("/for-good");
    Source away = harbour.follow("/for-now");

    harbour.settle();

    assertThat(harbour.standing(moved).address()).isEqualTo(harbour.server.url("/new"));
    assertThat(harbour.standing(away).address()).isEqualTo(harbour.server.url("/for-now"));
    harbour.visit(moved);
    assertThat(harbour.server.asked("/for-good")).isEqualTo(1);
    assertThat(harbour.captures()).extracting(capture -> capture.source()).contains(moved.url());
  }

  @Test
  void aSourceThatIsGoneIsAskedNoMore() {
    harbour.server.answer("/feed", 410, Map.of(), "");
    Source source = harbour.follow("/feed");
    harbour.settle();
    harbour.clock.advance(Duration.ofDays(90));
    harbour.settle();

    assertThat(harbour.standing(source).gone()).isTrue();
    assertThat(harbour.server.asked("/feed")).isEqualTo(1);
  }

  @Test
  void aServerThatAsksForAPauseGetsIt() {
    harbour.server.answer("/busy", 429, Map.of("Retry-After", "180000"), "");
    harbour.server.answer("/fresh", 200, Map.of("Cache-Control", "public, max-age=43200"), "");
    harbour.server.answer(
        "/fresh",
        exchange ->
            LoopbackServer.send(
                exchange,
                200,
                Map.of("Cache-Control", "public, max-age=43200"),
                harbour.rss("One").getBytes(UTF_8)));
    Source busy = harbour.follow("/busy");
    Source fresh = harbour.follow("/fresh");
    harbour.settle();

    assertThat(pause(busy)).isGreaterThanOrEqualTo(Duration.ofSeconds(180_000));
    assertThat(harbour.health(busy).troubles()).containsEntry(Trouble.TOO_MANY_REQUESTS, 1L);
    assertThat(pause(fresh)).isBetween(Duration.ofHours(12), Duration.ofHours(15));
  }

  @Test
  void failuresAreFollowedByEverLongerPausesAndASuccessForgetsThem() {
    harbour.server.answer("/feed", 500, Map.of(), "");
    Source source = harbour.follow("/feed");
    harbour.settle();
    Duration first = pause(source);
    harbour.visit(source);
    harbour.visit(source);

    assertThat(pause(source)).isGreaterThan(first.multipliedBy(3));
    assertThat(harbour.health(source).failures()).isEqualTo(3);
    assertThat(harbour.health(source).lastProblem()).isEqualTo("status 500");

    harbour.server.answer("/feed", harbour.rss("One"));
    harbour.visit(source);
    assertThat(harbour.health(source).failures()).isZero();
    assertThat(harbour.health(source).lastProblem()).isEmpty();
    assertThat(harbour.health(source).troubles()).containsEntry(Trouble.SERVER_ERROR, 3L);
  }

  @Test
  void aBusySourceIsAskedOftenerThanAQuietOneAndSlowsDownInSilence() {
    harbour.server.answer("/busy", harbour.rss("One", "Two", "Three", "Four", "Five"));
    harbour.server.answer("/quiet", harbour.rss("One").replace("Feb 2026", "Jan 2026"));
    Source busy = harbour.follow("/busy");
    Source quiet = harbour.follow("/quiet");
    harbour.settle();
    Duration early = pause(busy);
    assertThat(early).isLessThan(Duration.ofHours(4)).isLessThan(pause(quiet));

    harbour.clock.advance(Duration.ofDays(40));
    harbour.settle();
    assertThat(pause(busy)).isGreaterThan(early);
    assertThat(harbour.health(busy).isSilent(harbour.clock.instant())).isTrue();
  }

  @Test
  void whatRobotsDisallowIsNotAskedFor() {
    harbour.server.answer("/robots.txt", "User-agent: *\nDisallow: /private\nCrawl-delay: 20\n");
    harbour.server.answer("/private/feed", harbour.rss("One"));
    harbour.server.answer("/feed", harbour.rss("One"));
    harbour.server.answer("/there", 302, Map.of("Location", "/private/feed"), "");
    Source forbidden = harbour.follow("/private/feed");
    Source redirected = harbour.follow("/there");
    Source allowed = harbour.follow("/feed");
    harbour.settle();

    assertThat(harbour.server.asked("/private/feed")).isZero();
    assertThat(harbour.health(forbidden).lastTrouble()).contains(Trouble.ROBOTS);
    assertThat(harbour.health(redirected).lastTrouble()).contains(Trouble.ROBOTS);
    assertThat(harbour.health(allowed).items()).isEqualTo(1);
    assertThat(harbour.clock.instant())
        .as("twenty seconds between the visits")
        .isAfterOrEqualTo(Harbour.NOON.plusSeconds(40));
  }

  @Test
  void robotsThatCannotBeHadForbidAllUntilTheyCanAndThenHoldAWhile() {
    harbour.server.answer("/robots.txt", 503, Map.of(), "");
    harbour.server.answer("/feed", harbour.rss("One"));
    Source source = harbour.follow("/feed");
    harbour.settle();
    assertThat(harbour.health(source).lastTrouble()).contains(Trouble.SERVER_ERROR);

    harbour.server.answer("/robots.txt", "User-agent: *\nAllow: /\n");
    harbour.clock.advance(Duration.ofHours(2));
    harbour.visit(source);
    assertThat(harbour.health(source).items()).isEqualTo(1);

    harbour.server.answer("/robots.txt", 503, Map.of(), "");
    harbour.clock.advance(Duration.ofDays(2));
    harbour.visit(source);
    assertThat(harbour.health(source).failures()).isZero();
    harbour.clock.advance(Duration.ofDays(40));
    harbour.visit(source);
    assertThat(harbour.health(source).lastTrouble()).contains(Trouble.SERVER_ERROR);
  }

  @Test
  void aBadSourceDoesNotStopTheOthers() {
    harbour.server.answer("/good", harbour.rss("One"));
    harbour.server.answer("/page", "<html><body>no feed</body></html>");
    harbour.server.answer("/broken", 200, Map.of("Content-Encoding", "gzip"), "not gzip");
    Source good = harbour.follow("/good");
    Source page = harbour.follow("/page");
    Source broken = harbour.follow("/broken");
    Source inside = Source.of("http://10.0.0.1/feed");
    Source odd = Source.of("http://2130706433/feed");
    harbour.archive.sources().add(inside, harbour.clock.instant());
    harbour.archive.sources().add(odd, harbour.clock.instant());
    harbour.settle();

    assertThat(harbour.health(good).items()).isEqualTo(1);
    assertThat(harbour.health(page).lastTrouble()).contains(Trouble.NOT_A_FEED);
    assertThat(harbour.health(broken).lastTrouble()).contains(Trouble.NO_ANSWER);
    assertThat(harbour.health(inside).lastTrouble()).contains(Trouble.FORBIDDEN_ADDRESS);
    assertThat(harbour.health(odd).lastTrouble()).contains(Trouble.NO_ADDRESS);
  }

  @Test
  void pausedAndBlockedSourcesAreNotAsked() {
    harbour.server.answer("/feed", harbour.rss("One"));
    Source paused = harbour.follow("/feed");
    Source blocked = Source.of(harbour.server.url("/feed?2")).licensed(Licence.BLOCKED);
    harbour.archive.sources().put(paused.paused(true));
    harbour.archive.sources().add(blocked, harbour.clock.instant());
    harbour.settle();

    assertThat(harbour.server.asked()).isEmpty();
  }

  @Test
  void theHubOfAFeedIsFoundInTheAnswerBeforeTheFeed() {
    String feed =
        harbour
            .rss("One")
            .replace(
                "<title>Harbour",
                "<atom:link xmlns:atom='http://www.w3.org/2005/Atom' rel='hub'"
                    + " href='https://in-feed.example/'/><title>Harbour");
    harbour.server.answer("/in-feed", feed);
    Map<String, String> links =
        Map.of("Link", "</hub>; rel=\"hub\", <https://topic.example/feed>; rel=self");
    harbour.server.answer("/in-header", 200, links, feed);
    Source inFeed = harbour.follow("/in-feed");
    Source inHeader = harbour.follow("/in-header");
    harbour.settle();

    assertThat(harbour.standing(inFeed).hub())
        .contains(new Standing.Hub("https://in-feed.example/", inFeed.url()));
    assertThat(harbour.standing(inHeader).hub())
        .contains(new Standing.Hub(harbour.server.url("/hub"), "https://topic.example/feed"));
  }

  private Duration pause(Source source) {
    Duration pause =
        Duration.between(
            harbour.health(source).lastAsked().orElseThrow(), harbour.standing(source).due());
    assertThat(pause).isPositive();
    return pause;
  }
}
