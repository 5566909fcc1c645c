package org.thaw.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.server.Thaw;
import org.thaw.testkit.LoopbackServer;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// `thaw source` and `thaw fetch` against a server of the loopback; no language models.
class SourceCommandTest {

  private static final String FEED =
      """
      <rss version="2.0"><channel><title>Harbour</title>
      <item><title>Ports of Cali open again</title><guid>1</guid>
      <link>https://harbour.example/1</link>
      <pubDate>Tue, 03 Feb 2026 11:00:00 GMT</pubDate></item></channel></rss>
      """;

  @TempDir private Path folder;

  private final LoopbackServer server = LoopbackServer.start();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPageLeadsToItsFeedWhichIsThenFollowed() {
    server.answer("/feed", FEED);
    server.answer(
        "/",
        200,
        Map.of("Content-Type", "text/html"),
        "<link rel=alternate type=application/rss+xml href=/feed title=Ports>");

    assertThat(asking("source", "add", server.url("/"), "--licence", "open", "--section", "Ports"))
        .isZero();
    assertThat(asking("source", "add", server.url("/feed"))).isEqualTo(1);
    assertThat(out.toString()).contains("following " + server.url("/feed") + " (Ports, open)");

    assertThat(asking("fetch", "--once", "--no-read")).isZero();
    assertThat(asking("fetch", "--once", "--no-read", "--now")).isZero();
    assertThat(out.toString())
        .contains("1 visits: 0 unchanged, 0 failed; 1 new, 0 updated; 0 read")
        .contains("1 visits: 0 unchanged, 0 failed; 0 new, 0 updated; 0 read");
    assertThat(list().path("sources").path(0).path("state").asString()).isEqualTo("WELL");
  }

  @Test
  void theLoopbackIsNotAskedUnlessItIsAllowed() {
    server.answer("/feed", FEED);
    assertThat(thaw("source", "add", server.url("/feed"))).isEqualTo(2);
    assertThat(err.toString()).hasLineCount(1).contains("--allow-network", "--no-check");
    assertThat(thaw("source", "add", server.url("/feed"), "--no-check")).isZero();
    assertThat(thaw("fetch", "--once", "--no-read")).isZero();
    assertThat(list().path("sources").path(0).path("troubles").path("forbidden-address").asInt())
        .isEqualTo(1);
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aFailingSourceIsSaidAndTheOthersAreTaken() {
    server.answer("/feed", FEED);
    thaw("source", "add", server.url("/feed"), "--no-check");
    thaw("source", "add", server.url("/absent"), "--no-check");

    assertThat(asking("fetch", "--once", "--no-read", "--json")).isZero();
    JsonNode summary = new ObjectMapper().readTree(last());
    assertThat(summary.path("sources").path("failed").asInt()).isEqualTo(1);
    assertThat(summary.path("sources").path("fresh").asInt()).isEqualTo(1);
    assertThat(err.toString()).hasLineCount(1).contains("/absent: status 404");
  }

  @Test
  void fetchingSaysWhatToDoWhereThereIsNobodyToAsk() {
    assertThat(thaw("fetch", "--once", "--no-read")).isZero();
    assertThat(err.toString()).hasLineCount(1).contains("thaw source add URL");

    thaw("source", "add", "https://harbour.example/feed", "--no-check");
    thaw("source", "pause", "https://harbour.example/feed");
    thaw("fetch", "--once", "--no-read");
    assertThat(err.toString()).hasLineCount(2).contains("thaw source resume");
  }

  @Test
  void aLicenceHoldsForWhatWasTakenBefore() {
    server.answer("/feed", FEED);
    asking("source", "add", server.url("/feed"), "--licence", "open");
    asking("fetch", "--once", "--no-read");
    assertThat(thaw("source", "licence", server.url("/feed"), "link-only", "--json")).isZero();
    assertThat(new ObjectMapper().readTree(last()).path("items").asInt()).isEqualTo(1);
    assertThat(thaw("source", "licence", server.url("/feed"), "open")).isZero();
    assertThat(last()).contains("is open now; so are the 1 items taken before");
  }

  @Test
  void testingKeepsNothing() {
    server.answer("/feed", 200, Map.of("ETag", "\"1\"", "tdm-reservation", "0"), FEED);
    assertThat(asking("source", "test", server.url("/feed"), "--json")).isZero();
    JsonNode outcome = new ObjectMapper().readTree(last());
    assertThat(outcome.path("format").asString()).isEqualTo("rss20");
    assertThat(outcome.path("items").asInt()).isEqualTo(1);
    assertThat(outcome.path("conditional").asBoolean()).isTrue();
    assertThat(outcome.path("tdm").asString()).isEqualTo("free");
    assertThat(asking("source", "test", server.url("/absent"))).isEqualTo(1);
    assertThat(last()).contains("status 404");
    assertThat(list().path("sources")).isEmpty();
  }

  @Test
  void sourcesArePausedResumedLicensedAndRemoved() {
    String url = "https://harbour.example/feed";
    thaw("source", "add", url, "--no-check", "--licence", "own", "--pages");
    assertThat(thaw("source", "pause", url)).isZero();
    assertThat(line().path("state").asString()).isEqualTo("PAUSED");
    assertThat(thaw("source", "resume", url)).isZero();
    assertThat(line().path("state").asString()).isEqualTo("NEW");
    assertThat(line().path("pages").asBoolean()).isTrue();
    assertThat(thaw("source", "licence", url, "link-only")).isZero();
    assertThat(line().path("licence").asString()).isEqualTo("link-only");
    assertThat(line().path("pages").asBoolean()).isFalse();
    assertThat(thaw("source", "licence", url, "blocked")).isZero();
    assertThat(line().path("state").asString()).isEqualTo("BLOCKED");
    assertThat(thaw("source", "remove", url)).isZero();
    assertThat(list().path("sources")).isEmpty();
  }

  @Test
  void aListGoesInAndOut() throws IOException {
    Path opml =
        Files.writeString(
            folder.resolve("list.opml"),
            "<opml version='2.0'><body><outline text='Ports'>"
                + "<outline text='Harbour' xmlUrl='https://harbour.example/feed'/></outline>"
                + "<outline text='Bad' xmlUrl='file:///etc/passwd'/></body></opml>",
            UTF_8);
    assertThat(thaw("source", "import", opml.toString())).isZero();
    assertThat(thaw("source", "import", opml.toString())).isZero();
    assertThat(out.toString())
        .contains("1 added, 0 followed already", "0 added, 1 followed already");
    assertThat(err.toString()).contains("thaw: no web address: file:///etc/passwd");

    Path written = folder.resolve("written.opml");
    assertThat(thaw("source", "export", written.toString())).isZero();
    assertThat(Files.readString(written))
        .contains("<outline text=\"Ports\"", "https://harbour.example/feed", "link-only");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source add javascript:alert(1)",
        "source add https://a.example/ --pages --no-check",
        "source add https://a.example/ --licence free",
        "source pause https://a.example/",
        "source import absent.opml",
        "fetch --once --allow-network elsewhere",
        "source import /tmp",
        "source licence our-wire open",
        "source licence https://harbour.example/feed.xml",
        "source resume nonsense"
      })
  void aMistakeIsOneLineAndExitCode2(String call) {
    assertThat(thaw(call.split(" "))).isEqualTo(2);
    assertThat(err.toString().lines().filter(line -> !line.startsWith("See ")))
        .singleElement()
        .asString()
        .startsWith("thaw: ");
    assertThat(out.toString()).isEmpty();
  }

  private JsonNode line() {
    return list().path("sources").path(0);
  }

  private JsonNode list() {
    assertThat(thaw("source", "list", "--json")).isZero();
    return new ObjectMapper().readTree(last());
  }

  /// What the last command printed.
  private String last() {
    return out.toString().substring(before);
  }

  private int before;

  private int asking(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--allow-network", "127.0.0.0/8"));
    return thaw(all.toArray(String[]::new));
  }

  private int thaw(String... arguments) {
    before = out.getBuffer().length();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--data", folder.resolve("data").toString()));
    CommandLine command =
        Thaw.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return command.execute(all.toArray(String[]::new));
  }
}
