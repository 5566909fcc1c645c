package org.thaw.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.intake.Shared;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files of robots.txt that lie beside the project: those of crawler-commons, with what the
/// standard makes of them, and the list of crawlers that gather for models.
class RobotsSuitesTest {

  private static final String COMMONS = "suites/crawler-commons-robots/src/test/resources/robots/";
  private static final String LIST = "suites/ai-robots-txt/";

  private static byte[] file(String name) throws IOException {
    Optional<Path> path = Shared.path(name);
    assumeTrue(path.isPresent(), "no " + name + " beside the project");
    return Files.readAllBytes(path.get());
  }

  @ParameterizedTest(name = "{0}: {1} {3} {2}")
  @CsvSource({
    "rfc9309-example-simple-robots.txt, foobot, /example/page.html, true",
    "rfc9309-example-simple-robots.txt, foobot, /example/allowed.gif, true",
    "rfc9309-example-simple-robots.txt, foobot, /example/other.gif, false",
    "rfc9309-example-simple-robots.txt, foobot, /, false",
    "rfc9309-example-simple-robots.txt, barbot, /example/page.html, false",
    "rfc9309-example-simple-robots.txt, bazbot, /example/page.html, false",
    "rfc9309-example-simple-robots.txt, bazbot, /a.gif, true",
    "rfc9309-example-simple-robots.txt, quxbot, /example/page.html, true",
    "rfc9309-example-simple-robots.txt, thaw, /a.gif, false",
    "rfc9309-example-simple-robots.txt, thaw, /a.gif?x, true",
    "rfc9309-example-simple-robots.txt, thaw, /example/, false",
    "rfc9309-example-simple-robots.txt, thaw, /publications/, true",
    "rfc9309-example-longest-match-robots.txt, foobot, /example/page/, true",
    "rfc9309-example-longest-match-robots.txt, foobot, /example/page/disallowed.gif, false",
    "rfc9309-example-rule-group-merging.txt, examplebot, /foo, false",
    "rfc9309-example-rule-group-merging.txt, examplebot, /baz, false",
    "rfc9309-example-rule-group-merging.txt, bazbot, /foo, true",
    "rfc9309-example-rule-group-merging.txt, bazbot, /baz, false",
    "rfc9309-example-rule-group-merging.txt, thaw, /baz, true",
    "rfc9309-example-rule-group-merging.txt, thaw, /bar, false",
    "merge-rules.txt, testy, /, false",
    "merge-rules.txt, wget, /foo/bar, true",
    "merge-rules.txt, wget, /tmp/bar, false",
    "merge-rules.txt, thaw, /foo/bar, false",
    "merge-rules.txt, thaw, /ckh/bar, true",
    "precedence-of-rules.txt, wget, /foo, true",
    "precedence-of-rules.txt, wget, /index.html, true",
    "precedence-of-rules.txt, wget, /other, false",
    "precedence-of-rules.txt, testy, /foo, false",
    "precedence-of-rules.txt, testy, /foo/bar, true",
    "precedence-of-rules.txt, testy, /foo/bax, false",
    "crawl-delay-group-merging.txt, mybot, /private/, false",
    "crawl-delay-group-merging.txt, yourbot, /login/, false",
    "crawl-delay-group-merging.txt, mybot, /login/, true",
    "extensions-group-merging.txt, mybot, /private/, false",
    "extensions-group-merging.txt, mybot, /login/, false",
    "extensions-group-merging.txt, yourbot, /login/, false",
    "extensions-group-merging.txt, thaw, /llms.txt, true",
    "extensions-group-merging.txt, thaw, /x, false",
    "extension-robots.txt, mybot, /private/, false",
    "extension-robots.txt, mybot, /admin/, true",
    "extension-robots.txt, thaw, /private/, true",
    "format-errors-robots.txt, bot1, /whitespace-before-colon/, false",
    "format-errors-robots.txt, bot3, /whitespace-before-colon, true",
    "format-errors-robots.txt, bot3, /other, false",
    "malformed-path.txt, thaw, /wiki/Wikipedia_talk:Mediation_Committee/, false",
    "malformed-path.txt, thaw, /wiki/Other, true",
    "many-user-agents.txt, wget, /index.html, false",
    "many-user-agents.txt, msnbot, /bot-trap/, false",
    "many-user-agents.txt, thaw, /index.html, true",
    "many-user-agents.txt, thaw, /bot-trap/x, false",
    "robots-with-utf8-bom.txt, thaw, /profile, false",
    "robots-with-utf16le-bom.txt, thaw, /profile, false",
    "robots-with-utf16be-bom.txt, thaw, /profile, false",
    "robots-with-utf16be-bom.txt, thaw, /a/output/print, false",
    "robots-with-utf16be-bom.txt, thaw, /a, true",
    "wildcards.txt, thaw, /wishlist/bogus, false",
    "wildcards.txt, thaw, /wishlist/universal/x, true",
    "wildcards.txt, thaw, /gp/registry/wishlist/1/reserve, false",
    "wildcards.txt, thaw, /x/gcrnsts, false",
    "wildcards.txt, thaw, /x, true",
    "twitter.com-robots.txt, thaw, /a?b, false",
    "twitter.com-robots.txt, thaw, /a, true",
    "www.flot.com-robots.txt, thaw, /bitrix/x, false",
    "www.flot.com-robots.txt, thaw, /x, true",
  })
  void filesOfCrawlerCommonsAreReadAsTheStandardSays(
      String name, String agent, String path, boolean allowed) throws IOException {
    RobotsFile file = RobotsFile.parse(file(COMMONS + name), agent);
    assertThat(file.allows("http://example.org" + path)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "astore.amazon.com-robots.txt, thaw, 5",
    "dos-line-endings.txt, thaw, 1",
    "crawl-delay-group-merging.txt, mybot, 10",
    "crawl-delay-group-merging.txt, thaw, 30",
    "twitter.com-robots.txt, slurp, 1",
    "twitter.com-robots.txt, msnbot, 10",
  })
  void delaysOfCrawlerCommonsAreHeard(String name, String agent, int seconds) throws IOException {
    assertThat(RobotsFile.parse(file(COMMONS + name), agent).delay())
        .contains(Duration.ofSeconds(seconds));
  }

  @Test
  void thawIsNotAmongTheCrawlersThatGatherForModelsAndTheyAreShutOut() throws IOException {
    JsonNode crawlers = JsonMapper.shared().readTree(file(LIST + "robots.json"));
    byte[] robots = file(LIST + "robots.txt");
    assertThat(crawlers.propertyNames()).hasSizeGreaterThan(100);
    assertSoftly(soft -> {
      for (String name : crawlers.propertyNames()) {
        String token = name.toLowerCase(Locale.ROOT).split("[\\s/]", 2)[0];
        soft.assertThat(token).isNotEqualTo("thaw");
        soft.assertThat(RobotsFile.parse(robots, token).allows("https://example.org/news"))
            .as(name)
            .isFalse();
      }
    });
    assertThat(RobotsFile.parse(robots, "thaw").allows("https://example.org/news")).isTrue();
  }

  @Test
  void theHarvestersOfTheListAreShutOutInTheWholeFileOfASite() throws IOException {
    String whole =
        "User-agent: thaw\nDisallow: /private/\n\n"
            + new String(file(LIST + "robots.txt"), java.nio.charset.StandardCharsets.UTF_8)
            + "\nUser-agent: *\nDisallow: /search\n";
    byte[] bytes = whole.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    RobotsFile ours = RobotsFile.parse(bytes, "thaw");
    assertThat(ours.allows("https://example.org/private/x")).isFalse();
    assertThat(ours.allows("https://example.org/search")).isTrue();
    assertThat(RobotsFile.parse(bytes, "gptbot").allows("https://example.org/news")).isFalse();
  }
}
