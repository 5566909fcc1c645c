package org.thaw.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Licence;
import org.thaw.intake.Intake;
import org.thaw.intake.feed.FeedItems;
import org.thaw.source.Source;

/// Pages behind items: asked for where they may be, and the item in their place where not.
class PagesTest {

  private static final String PAGE =
      "<html lang=en><head><title>One</title></head><body><article><h1>One</h1>"
          + "<p>The ministry of ports said on Tuesday that the harbour would open again next week,"
          + " after talks with the dockers that had lasted for three days and two nights.</p>"
              .repeat(4)
          + "</article></body></html>";

  private final Harbour harbour = new Harbour();

  @AfterEach
  void close() throws IOException {
    harbour.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html; charset=utf-8", "text/html;charset=\"UTF-8\"", "text/html"})
  void thePageTakesTheItemsPlaceWhereLicenceAndServerAllow(String type) {
    page(200, Map.of("Content-Type", type), PAGE);
    follow(Licence.OPEN);

    Capture capture = harbour.captures().getFirst();
    assertThat(harbour.captures()).hasSize(1);
    assertThat(capture.mediaType()).isEqualTo("text/html");
    assertThat(capture.url()).contains(harbour.server.url("/page/0"));
    assertThat(new Intake(harbour.clock).extract(capture))
        .isInstanceOfSatisfying(
            Extraction.Extracted.class,
            found -> assertThat(found.article().text()).contains("three days and two nights"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Licence.class,
      names = {"LINK_ONLY", "LICENSED_EXCERPT"})
  void aLicenceThatDoesNotAllowPagesLeavesTheItem(Licence licence) {
    page(200, Map.of("Content-Type", "text/html"), PAGE);
    follow(licence);

    assertItemAlone();
    assertThat(harbour.server.asked("/page/0")).isZero();
  }

  @Test
  void aPageThatRobotsDisallowIsNotAskedFor() {
    harbour.server.answer("/robots.txt", "User-agent: *\nDisallow: /page/\n");
    page(200, Map.of("Content-Type", "text/html"), PAGE);
    follow(Licence.OWN);

    assertItemAlone();
    assertThat(harbour.server.asked("/page/0")).isZero();
  }

  @Test
  void aPageWhoseRightsAreReservedIsLeftWithoutAnAgreement() {
    page(200, Map.of("Content-Type", "text/html", "tdm-reservation", "1"), PAGE);
    follow(Licence.OPEN);
    assertItemAlone();
  }

  @Test
  void anAgreementStandsAboveTheReservation() {
    page(200, Map.of("Content-Type", "text/html", "tdm-reservation", "1"), PAGE);
    follow(Licence.LICENSED_FULL);
    assertThat(harbour.captures().getFirst().mediaType()).isEqualTo("text/html");
    assertThat(harbour.captures().getFirst().headers()).containsEntry("tdm-reservation", "1");
  }

  static Stream<String> noArticles() {
    return Stream.of("", "<html><body><p>Please log in.</p></body></html>");
  }

  @ParameterizedTest
  @MethodSource("noArticles")
  void aPageWithoutAnArticleLeavesTheItem(String page) {
    page(200, Map.of("Content-Type", "text/html"), page);
    follow(Licence.OPEN);
    assertItemAlone();
  }

  @Test
  void aPageThatIsNotThereLeavesTheItemAtOnce() {
    page(404, Map.of(), "");
    follow(Licence.OPEN);
    assertItemAlone();
  }

  @Test
  void aServersErrorIsWaitedForAWhileAndNothingIsLost() {
    page(503, Map.of(), "");
    follow(Licence.OPEN);
    for (int attempt = 1; attempt < 4; attempt++) {
      assertThat(harbour.captures()).isEmpty();
      assertThat(harbour.server.asked("/page/0")).isEqualTo(attempt);
      harbour.clock.advance(Duration.ofHours(1));
      harbour.settle();
    }
    assertItemAlone();
    assertThat(harbour.server.asked("/page/0")).isEqualTo(4);
  }

  @Test
  void everyExampleOfTheTableOfAggregatorsHolds() {
    WrapperLinks links = WrapperLinks.shipped();
    assertThat(links.rows()).hasSizeGreaterThan(10);
    for (WrapperLinks.Row row : links.rows()) {
      assertThat(links.way(row.example())).as(row.example()).contains(row.way());
      assertThat(links.named(row.example()).orElse("")).isEqualTo(row.origin());
    }
    assertThat(links.way("https://harbour.example/url?url=https://a.example/")).isEmpty();
    assertThat(links.named("https://www.google.com/url?url=file:///etc/passwd")).isEmpty();
  }

  @Test
  void anAggregatorsAddressGivesWayToThePageOrIsMarked() {
    String named = "https://www.google.com/url?url=https%3A%2F%2Fharbour.example%2Fa";
    String left = "https://news.google.com/rss/articles/CBMiAbc";
    harbour.server.answer(
        "/feed",
        harbour
            .rss("Ministers meet in Cali", "Ministers part in Cali")
            .replace(harbour.server.url("/page/0"), named)
            .replace(harbour.server.url("/page/1"), left));
    harbour.follow("/feed");
    harbour.settle();

    assertThat(harbour.captures())
        .anySatisfy(capture -> {
          assertThat(capture.url()).contains("https://harbour.example/a");
          assertThat(capture.headers()).containsEntry(FeedItems.WRAPPED, named);
          assertThat(new Intake(harbour.clock).extract(capture))
              .isInstanceOfSatisfying(
                  Extraction.Extracted.class,
                  found -> assertThat(found.article().url()).isEqualTo(capture.url()));
        })
        .anySatisfy(capture -> {
          assertThat(capture.url()).contains(left);
          assertThat(capture.headers()).containsKey(Gathering.UNRESOLVED);
        });
  }

  private void page(int status, Map<String, String> headers, String body) {
    harbour.server.answer("/page/0", status, headers, body);
  }

  private void follow(Licence licence) {
    harbour.server.answer("/feed", harbour.rss("Ports open again in Cali"));
    Source source = harbour.follow("/feed");
    harbour.archive.sources().put(source.licensed(licence).withPages(true));
    harbour.settle();
  }

  private void assertItemAlone() {
    assertThat(harbour.captures()).hasSize(1);
    assertThat(harbour.captures().getFirst().mediaType()).isEqualTo("application/rss+xml");
  }
}
