package org.thaw.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.source.Reservation;
import org.thaw.source.Source;
import org.thaw.source.Trouble;
import org.thaw.source.Validators;

/// What publishers say of text and data mining, heard in all its places.
class ReservationTest {

  private static final String FILE = "/.well-known/tdmrep.json";

  private final Harbour harbour = new Harbour();

  @AfterEach
  void close() throws IOException {
    harbour.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/news/feed, RESERVED",
    "/news/free/feed, FREE",
    "/sport/feed, UNSET",
    "/archive/1999/feed, RESERVED",
    "/exact, RESERVED",
    "/exactly, UNSET"
  })
  void theFirstRuleOfTheFileThatFitsHolds(String path, Reservation.State state) {
    harbour.server.answer(
        FILE,
        """
        [{"location": "/news/free", "tdm-reservation": 0},
         {"location": "/news", "tdm-reservation": 1, "tdm-policy": "https://p.example/policy"},
         {"location": "/archive/*/feed", "tdm-reservation": "1"},
         {"location": "/exact$", "tdm-reservation": 1},
         {"location": "/sport", "tdm-reservation": 7}]
        """);
    assertThat(said(path, Map.of()).state()).isEqualTo(state);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"location\": \"/\"}", "not json", "[1, {}, {\"location\": 5}]", "[]"})
  void aFileThatIsNoneSaysNothing(String file) {
    harbour.server.answer(FILE, file);
    assertThat(said("/feed", Map.of())).isEqualTo(Reservation.unset());
  }

  @Test
  void anErrorOnTheWaySaysNothing() {
    harbour.server.answer(FILE, 503, Map.of(), "");
    assertThat(said("/feed", Map.of())).isEqualTo(Reservation.unset());
  }

  @Test
  void theHeaderStandsAboveTheFileAndThePageAboveTheHeader() {
    harbour.server.answer(FILE, "[{\"location\": \"/\", \"tdm-reservation\": 1}]");
    assertThat(said("/feed", Map.of("tdm-reservation", "0")).state())
        .isEqualTo(Reservation.State.FREE);
    assertThat(said("/feed", Map.of("tdm-reservation", "yes")).state())
        .isEqualTo(Reservation.State.RESERVED);

    String page =
        "<html><head><meta name=\"tdm-reservation\" content=\"1\">"
            + "<meta name=\"tdm-policy\" content=\"https://p.example/\"></head></html>";
    harbour.server.answer(
        "/page", 200, Map.of("Content-Type", "text/html", "tdm-reservation", "0"), page);
    Fetched.Content content =
        (Fetched.Content) harbour.fetcher.get(harbour.server.url("/page"), Validators.none());
    Reservation said = harbour.manners.reservations().of(content);
    assertThat(said.state()).isEqualTo(Reservation.State.RESERVED);
    assertThat(said.policy()).contains("https://p.example/");
  }

  @Test
  void aSourceWhoseRightsAreReservedIsNotTakenWithoutAnAgreement() {
    harbour.server.answer(
        "/feed",
        200,
        Map.of("tdm-reservation", "1", "tdm-policy", "https://p.example/"),
        harbour.rss("One"));
    Source source = harbour.follow("/feed");
    harbour.settle();
    assertThat(harbour.captures()).isEmpty();
    assertThat(harbour.health(source).lastTrouble()).contains(Trouble.RESERVED);
    assertThat(harbour.health(source).lastProblem()).contains("https://p.example/");

    harbour.archive.sources().put(source.licensed(Licence.LICENSED_EXCERPT));
    harbour.visit(source);
    Capture capture = harbour.captures().getFirst();
    assertThat(capture.headers())
        .containsEntry("tdm-reservation", "1")
        .containsEntry("tdm-policy", "https://p.example/");
  }

  @Test
  void contentUsageIsNotedFromTheHeaderOrRobots() {
    harbour.server.answer(
        "/robots.txt",
        """
        User-agent: other
        Content-Usage: search=n

        User-agent: *
        Allow: /
        Content-Usage: train-ai=n
        Content-Usage: /open/ train-ai=y
        """);
    harbour.server.answer("/feed", harbour.rss("One"));
    harbour.server.answer("/open/feed", harbour.rss("Two"));
    harbour.server.answer("/said", 200, Map.of("Content-Usage", "search=y"), harbour.rss("Three"));
    harbour.follow("/feed");
    harbour.follow("/open/feed");
    harbour.follow("/said");
    harbour.settle();

    assertThat(harbour.captures())
        .extracting(capture -> capture.headers().get("content-usage"))
        .containsExactlyInAnyOrder("train-ai=n", "train-ai=y", "search=y");
  }

  private Reservation said(String path, Map<String, String> headers) {
    Fetched.Content content =
        new Fetched.Content(harbour.server.url(path), false, headers, new byte[0]);
    return harbour.manners.reservations().of(content);
  }
}
