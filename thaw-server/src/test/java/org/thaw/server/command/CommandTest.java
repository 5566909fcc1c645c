package org.thaw.server.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.article.Capture;
import org.thaw.reading.Reading;
import org.thaw.server.Sample;
import org.thaw.server.Thaw;
import org.thaw.store.SqliteArchive;
import org.thaw.testkit.LoopbackServer;
import picocli.CommandLine;
import tools.jackson.databind.ObjectMapper;

/// Exit codes and lines of the commands, over a data folder with a small archive; no language
/// models.
class CommandTest {

  private static final String FEED =
      """
      <rss version="2.0"><channel><title>Harbour</title>
      <item><title>Ports open</title><link>https://harbour.example/1</link></item>
      <item><title>Ports close</title><link>https://harbour.example/2</link></item>
      </channel></rss>
      """;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void aRelationIsPrintedForPeopleAndAsJson() throws IOException {
    fill();
    assertThat(thaw("relation", "usa", "col")).isZero();
    assertThat(out.toString())
        .contains("Colombia–United States", "visa revocation", "consults")
        .contains("whether an import ban will take effect", "Probably settled on 11 Jan 2026:")
        .contains("An article says that tension eases; the index fell from", ": supported");

    out.getBuffer().setLength(0);
    assertThat(thaw("relation", "Estados Unidos", "colombia", "--json")).isZero();
    assertThat(new ObjectMapper().readTree(out.toString()).path("thaw").asString())
        .isEqualTo("relation/1");
  }

  @Test
  void aStoryIsPrintedAsItsPageTellsItByTheIdOfAnyOfItsArticles() throws IOException {
    fill();
    assertThat(thaw("search", "telephoned", "before:2026-01-22", "--json")).isZero();
    String article =
        new ObjectMapper().readTree(out.toString()).at("/hits/0/article/id").asString();

    out.getBuffer().setLength(0);
    assertThat(thaw("story", article, "--json")).isZero();
    var story = new ObjectMapper().readTree(out.toString());
    var point = story.path("summary").path(0);

    out.getBuffer().setLength(0);
    assertThat(thaw("story", article)).isZero();
    assertThat(out.toString())
        .contains(story.path("headline").asString(), story.path("id").asString())
        .contains(
            point.path("text").asString(),
            point.at("/article/outlet").asString(),
            "[%s-%s]".formatted(point.at("/span/0").asInt(), point.at("/span/1").asInt()))
        .contains("Articles of this story", "Ana Prueba, Colombia: “We remain calm")
        .containsPattern("2026 · shared: .*visa revocation");
    assertThat(thaw("story", "0123456789abcdef")).isEqualTo(1);
    assertThat(err.toString().strip())
        .startsWith("thaw: no story 0123456789abcdef; thaw search shows the ids");
  }

  @Test
  void whatChangedSinceADayIsPrintedForPeopleAndAsJson() throws IOException {
    fill();
    assertThat(thaw("since", "2026-01-20", "--pair", "COL-USA")).isZero();
    assertThat(out.toString())
        .contains("Since 20 January 2026", "tension", "consults", "telephoned");

    out.getBuffer().setLength(0);
    assertThat(thaw("since", "2026-01-20", "--json")).isZero();
    var page = new ObjectMapper().readTree(out.toString());
    assertThat(page.path("thaw").asString()).isEqualTo("since/1");
    var parts = page.path("relations").path(0).path("parts");
    assertThat(
            parts.path("events").asDouble()
                + parts.path("decay").asDouble()
                + parts.path("exposure").asDouble()
                + parts.path("ledger").asDouble())
        .isCloseTo(page.path("relations").path(0).path("change").asDouble(), within(1e-9));
    assertThat(thaw("since", "2030-01-01")).isEqualTo(1);
    assertThat(thaw("since", "yesterday")).isEqualTo(2);
  }

  /// Spanish by the environment, in the words of the pages; no other language is spoken.
  @Test
  void theLanguageOfTheEnvironmentIsSpoken() throws IOException {
    fill();
    assertThat(thaw(Map.of("LANG", "es_CO.UTF-8"), "relation", "COL", "USA")).isZero();
    assertThat(out.toString())
        .contains("Colombia–Estados Unidos", "revocación de visas", "Preguntas abiertas")
        .doesNotContain("null", "Measures");

    out.getBuffer().setLength(0);
    var english = Map.of("LANG", "es_CO.UTF-8", "LC_ALL", "C");
    assertThat(thaw(english, "since", "2026-01-20")).isZero();
    assertThat(out.toString()).contains("Since 20 January 2026");
  }

  @Test
  void linesAreFoldedAtTheWidthOfTheTerminalAndCarryNoControlCodesElsewhere() throws IOException {
    fill();
    for (String[] call :
        List.of(
            new String[] {"relation", "COL", "USA"},
            new String[] {"since", "2026-01-01"},
            new String[] {"explain", "2026-01-25"})) {
      out.getBuffer().setLength(0);
      assertThat(thaw(Map.of("COLUMNS", "60"), call)).isZero();
      assertThat(out.toString().lines())
          .isNotEmpty()
          .allMatch(line -> line.codePointCount(0, line.length()) <= 60)
          .noneMatch(line -> line.contains("\u001b"));
    }
  }

  @Test
  void whatIsMissingIsSaidInOneLine() {
    assertThat(thaw("since")).isEqualTo(2);
    assertThat(err.toString().strip())
        .isEqualTo("thaw: Missing required parameter: 'DATE'; see thaw since --help");
  }

  @Test
  void aDayIsExplainedByTheSentencesThatMovedIt() throws IOException {
    fill();
    assertThat(thaw("explain", "2026-01-25", "--pair", "COL-USA")).isZero();
    assertThat(out.toString()).contains("25 January 2026", "= acts", "telephoned Colombia");
    assertThat(thaw("explain", "1999-01-01")).isEqualTo(1);
    assertThat(err.toString().strip())
        .isEqualTo("thaw: nothing is known of 1999-01-01; news ends on 2026-02-09");
  }

  @Test
  void aPairThatNoArticleNamesIsExitCode1() throws IOException {
    fill();
    assertThat(thaw("relation", "COL", "FRA")).isEqualTo(1);
    assertThat(err.toString().strip()).isEqualTo("thaw: no article names both Colombia and France");
  }

  @Test
  void whatIsNoCountryIsNamedBeforeAnyArticleIsRead() {
    assertThat(thaw("relation", "Colombia", "Venezuella")).isEqualTo(2);
    assertThat(thaw("relation", "usa", "Estados Unidos")).isEqualTo(2);
    assertThat(thaw("since", "2026-01-20", "--pair", "COL-Narnia")).isEqualTo(2);
    assertThat(thaw("explain", "2026-01-25", "--pair", "COLUSA")).isEqualTo(2);
    assertThat(err.toString().lines())
        .satisfiesExactly(
            line -> assertThat(line).endsWith("called Venezuella; is it Venezuela?"),
            line -> assertThat(line).endsWith("a relation has two countries: United States is one"),
            line -> assertThat(line).contains("no country is called Narnia"),
            line -> assertThat(line).endsWith("pair is none such as COL-USA: COLUSA"));
  }

  @Test
  void searchingSaysWhatIsFoundAndWhatIsWrong() throws IOException {
    fill();
    assertThat(thaw("search", "telephoned", "before:2026-01-23")).isZero();
    assertThat(out.toString()).contains("2 found");
    assertThat(thaw("search", "nowhere")).isEqualTo(1);
    assertThat(thaw("search", "colour:red")).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("thaw: no field colour; there are relation,")
        .hasLineCount(1);
  }

  @Test
  void explainingShowsTheSentence() throws IOException {
    fill();
    String id = Sample.readings().getFirst().events().getFirst().id();
    assertThat(thaw("explain", id)).isZero();
    assertThat(out.toString())
        .contains("threatened Colombia", "threatens", "hand", "Colombia–United States");
    assertThat(thaw("explain", "none")).isEqualTo(1);
    assertThat(err.toString().strip())
        .isEqualTo("thaw: no finding none; lists show ids in brackets, and a day also does");
  }

  @Test
  void whatIsLongIsNotRepeatedWhole() throws IOException {
    fill();
    assertThat(thaw("explain", "a".repeat(100_000))).isEqualTo(1);
    assertThat(thaw("relation", "b".repeat(100_000), "COL")).isEqualTo(2);
    assertThat(thaw("since", "c".repeat(100_000))).isEqualTo(2);
    assertThat(err.toString().lines())
        .filteredOn(line -> line.startsWith("thaw: "))
        .hasSize(3)
        .allMatch(line -> line.length() < 250);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "relation COL USA",
        "story 3e0ec159050b7de5",
        "since 2026-01-20",
        "explain 2026-01-25",
        "search telephoned",
        "verify",
        "reprocess",
        "correct 3e0ec159050b7de5 --retract --because none",
        "corrections",
        "corrections accept 7f1c0d4be2a95a30",
        "source pause https://harbour.example/feed"
      })
  void whatOnlyReadsMakesNoArchive(String call) throws IOException {
    assertThat(thaw(call.split(" "))).isEqualTo(2);
    assertThat(folder.resolve("data")).doesNotExist();
    Files.createDirectory(folder.resolve("data"));
    assertThat(thaw(call.split(" "))).isEqualTo(2);
    assertThat(folder.resolve("data")).isEmptyDirectory();
    assertThat(err.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("thaw: no archive in " + folder))
        .allMatch(line -> line.contains("thaw ingest"));
  }

  @Test
  void theSourcesOfNoArchiveAreNone() {
    assertThat(thaw("source", "list", "--json")).isZero();
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void whoLooksForTheDemoIsToldWhereItIs() throws IOException {
    SqliteArchive.open(folder.resolve("data/demo")).close();
    assertThat(thaw("relation", "COL", "USA")).isEqualTo(2);
    assertThat(err.toString().strip()).endsWith("the demo's, " + folder.resolve("data/demo"));
  }

  @Test
  void badInputIsOneLineAndNoOutput() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
    assertThat(thaw("read", empty.toString())).isEqualTo(2);
    assertThat(thaw("read", folder.resolve("absent.txt").toString())).isEqualTo(2);
    assertThat(err.toString().lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("thaw: "))
        .anyMatch(line -> line.contains("empty"))
        .anyMatch(line -> line.contains("absent.txt"));
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void anAddressThatIsNotPublicIsAskedOnlyWhenAllowed() throws IOException {
    try (LoopbackServer server = LoopbackServer.start()) {
      server.answer("/feed", 200, Map.of("Content-Type", "application/rss+xml"), FEED);
      String url = server.url("/feed");
      assertThat(thaw("read", url)).isEqualTo(2);
      assertThat(err.toString()).contains("is no public address; --allow-network").hasLineCount(1);

      assertThat(thaw("read", url, "--allow-network", "127.0.0.0/8")).isEqualTo(2);
      assertThat(err.toString()).contains(url + " is a feed of 2 items, no single article");
    }
  }

  @Test
  void aPathWithoutANameIsRefused() {
    assertThat(thaw("read", "")).isEqualTo(2);
    assertThat(err.toString().strip()).isEqualTo("thaw: the name of a file or folder is empty");
  }

  /// Nothing is taken, and no archive made, by a call that cannot be done as it stands.
  @Test
  void ingestingAsksFirstWhetherAllThatIsNamedIsThere() throws IOException {
    String news = Files.writeString(folder.resolve("news.txt"), "\n").toString();

    assertThat(thaw("ingest", news, folder.resolve("absent").toString())).isEqualTo(2);
    assertThat(thaw("ingest", news, "--map", "nonsense")).isEqualTo(2);
    assertThat(err.toString().lines())
        .containsExactly(
            "thaw: no such file or folder: " + folder.resolve("absent"),
            "thaw: no mapping such as title=headline,text=body, and no file of one: nonsense");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void ingestingAFolderWithNothingInItSaysSo() throws IOException {
    Path bare = Files.createDirectories(folder.resolve("bare"));

    assertThat(thaw("ingest", bare.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("nothing to take was found in " + bare);
  }

  @Test
  void ingestingNamesWhatIsRejectedAndChangesNothingTheSecondTime() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    for (int number = 0; number < 5; number++) {
      Files.writeString(news.resolve("empty%d.txt".formatted(number)), "\n".repeat(number));
    }

    assertThat(thaw("ingest", news.toString())).isEqualTo(1);
    assertThat(out.toString())
        .contains("0 read", "rejected, empty: 5", "news/empty0.txt: nothing in it", "and 2 more");

    out.getBuffer().setLength(0);
    assertThat(thaw("ingest", news.toString(), "--json")).isEqualTo(1);
    var summary = new ObjectMapper().readTree(out.toString());
    assertThat(summary.path("taken").asInt(-1)).isZero();
    assertThat(summary.path("read").asInt(-1)).isZero();
    assertThat(summary.path("named").path("empty").path(0).asString())
        .isEqualTo("news/empty0.txt: nothing in it");
  }

  @Test
  void theDoctorLooksAtTheArchive() throws IOException {
    fill();
    thaw("doctor");
    assertThat(out.toString()).contains("✓ archive file", "sound", "40 read");
  }

  private void fill() throws IOException {
    try (SqliteArchive archive = SqliteArchive.open(folder.resolve("data"))) {
      for (Reading reading : Sample.readings()) {
        Capture capture = Sample.capture(reading);
        archive.add(capture);
        archive.put(capture.id(), reading);
      }
    }
  }

  private int thaw(String... arguments) {
    return thaw(Map.of(), arguments);
  }

  private int thaw(Map<String, String> environment, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!arguments[0].equals("read")) {
      all.addAll(List.of("--data", folder.resolve("data").toString()));
    }
    CommandLine command =
        Thaw.commandLine(environment).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return command.execute(all.toArray(String[]::new));
  }
}
