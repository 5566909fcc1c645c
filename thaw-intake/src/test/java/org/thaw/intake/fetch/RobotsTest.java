package org.thaw.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.thaw.source.Trouble;
import org.thaw.testkit.LoopbackServer;

class RobotsTest {

  private static final String SITE = "https://example.org";

  private final Harbour harbour = new Harbour();
  private final Robots robots = new Robots(harbour.fetcher, "thaw", harbour.clock);

  @AfterEach
  void close() throws IOException {
    harbour.close();
  }

  @TestFactory
  Stream<DynamicTest> theStandardIsKept() throws IOException {
    try (InputStream cases = RobotsTest.class.getResourceAsStream("robots.txt")) {
      return Stream.of(new String(cases.readAllBytes(), UTF_8).split("(?m)^## ")) //
          .skip(1)
          .map(part -> part.split("\n", 2))
          .map(part -> DynamicTest.dynamicTest(part[0], () -> check(part[1])))
          .toList()
          .stream();
    }
  }

  private static void check(String lines) {
    List<String> asked = lines.lines().filter(line -> line.matches("[+-] /.*")).toList();
    List<String> file = new ArrayList<>(lines.lines().toList());
    file.removeAll(asked);
    RobotsFile robots =
        file(String.join("\n", file).replace("\\uFEFF", "\uFEFF").translateEscapes());
    assertThat(asked).isNotEmpty();
    assertSoftly(soft ->
        asked.forEach(line ->
            soft.assertThat(robots.allows(SITE + line.substring(2)))
                .as(line)
                .isEqualTo(line.startsWith("+"))));
  }

  private static RobotsFile file(String text) {
    return RobotsFile.parse(text.getBytes(UTF_8), "thaw");
  }

  @Test
  void aFileInUtf16IsRead() {
    byte[] marked = "\uFEFFUser-agent: *\nDisallow: /x".getBytes(StandardCharsets.UTF_16LE);
    RobotsFile file = RobotsFile.parse(marked, "thaw");
    assertThat(file.allows(SITE + "/x")).isFalse();
    assertThat(file.allows(SITE + "/y")).isTrue();
  }

  @Test
  void ofALongFileTheWholeLinesOfTheFirst500KibCount() {
    String filler = "# " + "x".repeat(97) + "\n";
    int lines = (500 << 10) / filler.length();
    String start = "User-agent: *\nDisallow: /early\n" + filler.repeat(lines - 1);
    String cut = "Disallow: /" + "late".repeat(100) + "\nDisallow: /after\n";
    RobotsFile file = file(start + cut);
    assertThat(file.allows(SITE + "/early")).isFalse();
    assertThat(file.allows(SITE + "/latest")).isTrue();
    assertThat(file.allows(SITE + "/after")).isTrue();
  }

  @Test
  void aThousandKindsOfHostileLineAreReadInTime() {
    RobotsFile file =
        file("User-agent: *\n" + ("Disallow: /" + "*a".repeat(500) + "b$\n").repeat(100));
    assertThat(file.allows(SITE + "/" + "a".repeat(2000))).isTrue();
  }

  @Test
  void contentUsageFollowsTheGroupAndTheLongestPath() {
    RobotsFile file =
        file(
            """
            User-agent: thawbot
            Content-Usage: search=n

            User-agent: other
            User-agent: Thaw/1.0
            Allow: /
            Content-Usage: train-ai=n
            Content-Usage: /open/ train-ai=y
            Content-Usage: /*/public$ search=y

            User-agent: *
            Content-Usage: train-ai=y, search=y
            """);
    assertThat(file.usage(SITE + "/a")).contains("train-ai=n");
    assertThat(file.usage(SITE + "/open/a")).contains("train-ai=y");
    assertThat(file.usage(SITE + "/is/public")).contains("search=y");
    assertThat(file.usage(SITE + "/is/publicly")).contains("train-ai=n");
    assertThat(file("User-agent: other\nContent-Usage: train-ai=n").usage(SITE + "/")).isEmpty();
  }

  @Test
  void anOwnGroupWithoutContentUsageIsNotAnsweredByThatOfAll() {
    String text = "User-agent: thaw\nAllow: /\n\nUser-agent: *\nContent-Usage: train-ai=n\n";
    assertThat(file(text).usage(SITE + "/")).isEmpty();
  }

  @Test
  void aFileThatIsNotThereAllowsAll() {
    for (int status : new int[] {400, 401, 403, 404, 410, 451}) {
      assertThat(allowedUnder(status)).as("status %d", status).isTrue();
    }
  }

  @Test
  void aServerThatFailsForbidsAll() {
    for (int status : new int[] {429, 500, 502, 503, 504}) {
      assertThat(allowedUnder(status)).as("status %d", status).isFalse();
    }
  }

  private boolean allowedUnder(int status) {
    harbour.server.answer("/robots.txt", status, Map.of(), "User-agent: *\nDisallow: /other\n");
    return new Robots(harbour.fetcher, "thaw", harbour.clock).allows(harbour.server.url("/news"));
  }

  @Test
  void aServerThatCannotBeReachedForbidsAllAndSaysWhy() {
    int port;
    try (LoopbackServer gone = LoopbackServer.start()) {
      port = gone.port();
    }
    assertThat(robots.refuses("http://127.0.0.1:" + port + "/news"))
        .hasValueSatisfying(refused -> {
          assertThat(refused.trouble()).isEqualTo(Trouble.NO_ANSWER);
          assertThat(refused.reason()).startsWith("robots.txt: ");
        });
  }

  @Test
  void fiveRedirectsAreFollowedAndTheFirstServerIsMeant() {
    redirects(5);
    assertThat(robots.allows(harbour.server.url("/x"))).isFalse();
    assertThat(robots.allows(harbour.server.url("/y"))).isTrue();
  }

  @Test
  void aSixthRedirectIsTakenForNoFile() {
    redirects(6);
    assertThat(robots.allows(harbour.server.url("/x"))).isTrue();
  }

  private void redirects(int hops) {
    for (int hop = 0; hop < hops; hop++) {
      String from = hop == 0 ? "/robots.txt" : "/hop/" + hop;
      String to = harbour.server.url(hop == hops - 1 ? "/last" : "/hop/" + (hop + 1));
      harbour.server.answer(from, 302, Map.of("Location", to), "");
    }
    harbour.server.answer("/last", "User-agent: *\nDisallow: /x\n");
  }

  @Test
  void aFileIsAskedForOnceADay() {
    harbour.server.answer("/robots.txt", "User-agent: *\nDisallow: /x\n");
    String page = harbour.server.url("/x");
    assertThat(robots.allows(page)).isFalse();
    harbour.clock.advance(Duration.ofHours(23));
    assertThat(robots.allows(page)).isFalse();
    assertThat(harbour.server.asked("/robots.txt")).isEqualTo(1);
    harbour.server.answer("/robots.txt", "User-agent: *\nDisallow: /y\n");
    harbour.clock.advance(Duration.ofHours(2));
    assertThat(robots.allows(page)).isTrue();
    assertThat(harbour.server.asked("/robots.txt")).isEqualTo(2);
  }

  @Test
  void whatAServerSaidHoldsWhileItFails() {
    harbour.server.answer("/robots.txt", "User-agent: *\nDisallow: /x\n");
    assertThat(robots.allows(harbour.server.url("/y"))).isTrue();
    harbour.server.answer("/robots.txt", 503, Map.of(), "");
    harbour.clock.advance(Duration.ofDays(2));
    assertThat(robots.allows(harbour.server.url("/y"))).isTrue();
    assertThat(robots.allows(harbour.server.url("/x"))).isFalse();
    harbour.clock.advance(Duration.ofDays(31));
    assertThat(robots.allows(harbour.server.url("/y"))).isFalse();
  }

  @Test
  void theDelayThatIsAskedForIsKeptWithinTenMinutes() {
    harbour.server.answer("/robots.txt", "User-agent: thaw\nCrawl-delay: 3.5\n");
    assertThat(robots.delay(harbour.server.url("/"))).contains(Duration.ofMillis(3500));
    harbour.server.answer("/robots.txt", "User-agent: *\nCrawl-delay: 86400\n");
    harbour.clock.advance(Duration.ofDays(2));
    assertThat(robots.delay(harbour.server.url("/"))).contains(Duration.ofMinutes(10));
    assertThat(robots.allows(harbour.server.url("/"))).isTrue();
  }
}
