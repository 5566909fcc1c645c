package org.thaw.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thaw.archive.MemoryArchive;
import org.thaw.article.Article;
import org.thaw.article.ArticleText;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.article.Slip;
import org.thaw.intake.feed.Feed;
import org.thaw.intake.feed.FeedReader;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;
import org.thaw.server.Sample;
import org.thaw.server.Wiring;
import org.thaw.server.desk.LanguageModels;
import org.thaw.store.json.ReadingJson;
import org.thaw.store.search.SearchIndex;
import org.thaw.testkit.PlainAnnotator;
import org.thaw.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A server for the public over sources that allow no more than a link: whatever is asked for, no
/// answer holds a stretch of an article longer than 25 words.
class PublicWebTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern LINK = Pattern.compile("(?:href|action)=\"([^\"#]*)[^\"]*\"");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int MOST = 25;

  private static final PublicNotice NOTICE =
      new PublicNotice(
          "desk@example.org",
          "https://example.org/corrections",
          Map.of("*", Licence.LINK_ONLY),
          Optional.of("https://thaw.example.org"));

  @Test
  void noAnswerHoldsMoreThanTwentyFiveWordsInARow() throws Exception {
    List<Reading> readings = readings(Licence.LINK_ONLY);
    try (Served served = Served.of(readings, true)) {
      Set<String> runs = runs(readings);
      Map<String, String> answers = served.walk();
      assertThat(answers.size()).isGreaterThan(300);
      assertThat(answers.keySet())
          .anyMatch(path -> path.startsWith("/article/"))
          .anyMatch(path -> path.startsWith("/evidence/"))
          .anyMatch(path -> path.startsWith("/story/"))
          .anyMatch(path -> path.startsWith("/person/"))
          .anyMatch(path -> path.endsWith(".ics"))
          .anyMatch(path -> path.endsWith("feed.atom"));
      answers.forEach((path, body) -> assertThat(longest(body, runs)).as(path).isEmpty());
    }
  }

  @Test
  void theOperatorSeesTheWholeText() throws Exception {
    List<Reading> readings = readings(Licence.LINK_ONLY);
    try (Served served = Served.of(readings, false)) {
      String path = "/article/" + readings.getFirst().article().id();

      assertThat(longest(served.get(path), runs(readings))).isNotEmpty();
      assertThat(longest(served.get(path + ".json"), runs(readings))).isNotEmpty();
    }
  }

  @Test
  void numbersAreTheSameWhateverIsShown() throws Exception {
    List<Reading> readings = readings(Licence.LINK_ONLY);
    try (Served open = Served.of(readings, true);
        Served own = Served.of(readings, false)) {
      JsonNode shown = open.json("/relation/COL-USA.json");
      JsonNode whole = own.json("/relation/COL-USA.json");

      assertThat(shown.path("points")).isEqualTo(whole.path("points"));
      assertThat(shown.path("changePoints")).isEqualTo(whole.path("changePoints"));
      assertThat(shown.path("events").size()).isEqualTo(whole.path("events").size());
      assertThat(open.json("/stories.json").path("stories").size())
          .isEqualTo(own.json("/stories.json").path("stories").size());
    }
  }

  @Test
  void aLinkOnlyArticleHasHeadlineFactsSnippetsAndLink() throws Exception {
    Reading reading = readings(Licence.LINK_ONLY).getFirst();
    try (Served served = Served.of(List.of(reading), true)) {
      String path = "/article/" + reading.article().id();
      Reading shown = ReadingJson.parse(served.get(path + ".json"));

      assertThat(shown.article().headline()).isEqualTo(reading.article().headline());
      assertThat(shown.events()).hasSameSizeAs(reading.events());
      assertThat(shown.events().getFirst().id()).isEqualTo(reading.events().getFirst().id());
      assertThat(shown.article().text().length()).isLessThan(reading.article().text().length() / 2);
      assertThat(served.get(path))
          .contains("href=\"https://outlet.example/0\"", "snippets of at most 25 words")
          .contains("mailto:desk@example.org", "https://example.org/corrections")
          .doesNotContain("<script");
      shown
          .quotations()
          .forEach(quotation ->
              assertThat(reading.article().text())
                  .contains(quotation.content().in(shown.article().text())));
    }
  }

  @Test
  void anExcerptHasTheSummaryAndAnOpenArticleAll() throws Exception {
    List<Reading> readings = readings(Licence.LICENSED_EXCERPT);
    Map<String, Licence> kept = Map.of("*", Licence.OWN);
    try (Served served = Served.of(readings, Optional.of(kept))) {
      Reading shown =
          ReadingJson.parse(served.get("/article/" + readings.getFirst().article().id() + ".json"));
      assertThat(shown.summary()).isEqualTo(readings.getFirst().summary());
      assertThat(shown.article().text()).doesNotContain("the long table");
    }
    List<Reading> open = readings(Licence.OPEN);
    try (Served served = Served.of(open, Optional.of(kept))) {
      assertThat(served.get("/article/" + open.getFirst().article().id()))
          .contains("the long table");
    }
  }

  @Test
  void aBlockedOutletIsNotThereAtAll() throws Exception {
    List<Reading> readings = readings(Licence.OPEN);
    Map<String, Licence> blocked = Map.of("*", Licence.OPEN, "Alpha", Licence.BLOCKED);
    try (Served served = Served.of(readings, Optional.of(blocked))) {
      assertThat(served.status("/article/" + readings.getFirst().article().id())).isEqualTo(404);
      assertThat(served.get("/stories.json")).doesNotContain("Alpha").contains("Beta");
      assertThat(served.get("/search.json?q=threatened")).doesNotContain("Alpha");
    }
  }

  @Test
  void listsAreFeedsThatOurOwnReaderReads() throws Exception {
    List<Reading> readings = readings(Licence.LINK_ONLY);
    try (Served served = Served.of(readings, true)) {
      for (String list :
          List.of("", "/stories", "/trending", "/relation/COL-USA", "/search", "/es/stories")) {
        String query = list.equals("/search") ? "?q=threatened" : "";
        Feed atom = feed(served.get(list + "/feed.atom" + query));
        Feed json = feed(served.get(list + "/feed.json" + query));

        assertThat(atom.items()).as(list).hasSameSizeAs(json.items());
        assertThat(atom.items().isEmpty()).as(list).isEqualTo(list.equals("/trending"));
        for (int i = 0; i < atom.items().size(); i++) {
          assertThat(atom.items().get(i).title()).isEqualTo(json.items().get(i).title());
          assertThat(atom.items().get(i).link()).isEqualTo(json.items().get(i).link());
          assertThat(atom.items().get(i).link().orElseThrow())
              .startsWith("https://thaw.example.org/");
        }
      }
      assertThat(served.status("/relation/COL-XXX/feed.atom")).isEqualTo(404);
    }
  }

  private static Feed feed(String body) {
    return new FeedReader()
        .read(body.getBytes(StandardCharsets.UTF_8), "", Optional.empty())
        .orElseThrow();
  }

  /// The sample's readings with long paragraphs behind what was found, under a licence.
  private static List<Reading> readings(Licence licence) {
    List<Reading> readings = new ArrayList<>();
    for (Reading reading : Sample.readings()) {
      readings.add(longer(reading, licence, readings.size()));
    }
    return readings;
  }

  private static Reading longer(Reading reading, Licence licence, int number) {
    Article article = reading.article();
    ArticleText text = new ArticleText();
    article.blocks().forEach(block -> text.add(block.kind(), block.span().in(article.text())));
    for (int i = 0; i < 4; i++) {
      text.add(Article.Kind.PARAGRAPH, paragraph(number, i));
    }
    List<Span> sentences = text.blocks().stream().map(Article.Block::span).toList();
    Article under =
        new Article(
            article.id(),
            Optional.of("https://outlet.example/" + number),
            article.outlet(),
            article.language(),
            article.section(),
            article.headline(),
            article.summary(),
            article.published(),
            article.publishedOrigin(),
            article.dateline(),
            article.bylines(),
            article.credits(),
            article.pictures(),
            text.blocks(),
            text.text(),
            licence,
            Slip.NONE);
    return new Reading(
        under,
        reading.coder(),
        sentences,
        reading.summary(),
        false,
        reading.sections(),
        reading.people(),
        reading.places(),
        reading.times(),
        reading.quotations(),
        reading.events(),
        reading.appointments(),
        reading.measures(),
        reading.concerns(),
        reading.questions(),
        reading.claims(),
        reading.countries(),
        reading.warnings());
  }

  private static String paragraph(int number, int i) {
    return "Paragraph %d of article %d goes on about one two three four five six seven eight nine ten"
            .formatted(i, number)
        + " eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen and twenty"
        + " delegates who sat at the long table and talked of nothing else that day.";
  }

  private static Set<String> runs(List<Reading> readings) {
    Set<String> runs = new HashSet<>();
    for (Reading reading : readings) {
      List<String> words = words(reading.article().text());
      for (int i = 0; i + MOST < words.size(); i++) {
        runs.add(String.join(" ", words.subList(i, i + MOST + 1)));
      }
    }
    return runs;
  }

  /// A run of 26 words of an article that stands in the body, if one does.
  private static Optional<String> longest(String body, Set<String> runs) {
    List<String> words =
        words(
            body.replaceAll("<[^>]*>", " ")
                .replaceAll("\\r?\\n ", "")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("\\n", " "));
    for (int i = 0; i + MOST < words.size(); i++) {
      String run = String.join(" ", words.subList(i, i + MOST + 1));
      if (runs.contains(run)) {
        return Optional.of(run);
      }
    }
    return Optional.empty();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(found -> found.group())
        .toList();
  }

  /// A server over readings, on a free port of the loopback.
  private record Served(Wiring wiring, Web web, int port) implements AutoCloseable {

    static Served of(List<Reading> readings, boolean open) throws IOException {
      return of(readings, open ? Optional.of(NOTICE.licences()) : Optional.empty());
    }

    static Served of(List<Reading> readings, Optional<Map<String, Licence>> licences)
        throws IOException {
      MemoryArchive archive = new MemoryArchive();
      for (Reading reading : readings) {
        Capture capture = Sample.capture(reading);
        archive.add(capture);
        archive.put(capture.id(), reading);
      }
      LanguageModels plain =
          new LanguageModels(
              () -> new Reader(Map.of("en", new PlainAnnotator()), Knowledge.load()));
      Wiring wiring = Wiring.of(archive, SearchIndex.inMemory(), plain);
      wiring.load();
      Web web =
          licences
              .map(flags ->
                  wiring.publicWeb(
                      "127.0.0.1",
                      new PublicNotice(
                          NOTICE.contact(), NOTICE.corrections(), flags, NOTICE.address())))
              .orElseGet(() -> wiring.web("127.0.0.1"));
      return new Served(wiring, web, web.start(0));
    }

    /// Every answer that links lead to, each page also as JSON.
    Map<String, String> walk() throws Exception {
      Deque<String> ahead =
          new ArrayDeque<>(
              List.of("/", "/search?q=threatened", "/search/feed.atom?q=calm", "/calendar.ics"));
      Map<String, String> answers = new java.util.TreeMap<>();
      while (!ahead.isEmpty()) {
        String path = ahead.remove();
        if (answers.containsKey(path) || !path.startsWith("/")) {
          continue;
        }
        String body = get(path);
        answers.put(path, body);
        Matcher link = LINK.matcher(body);
        while (body.startsWith("<!doctype") && link.find()) {
          if (answers.size() < 700 && !link.group(1).startsWith("/es")) {
            ahead.add(link.group(1));
          }
        }
      }
      return answers;
    }

    String get(String path) throws Exception {
      return send(path).body();
    }

    int status(String path) throws Exception {
      return send(path).statusCode();
    }

    JsonNode json(String path) throws Exception {
      return new ObjectMapper().readTree(get(path));
    }

    private HttpResponse<String> send(String path) throws Exception {
      return CLIENT.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
              .header("Accept", "text/html")
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
      web.close();
      wiring.close();
    }
  }
}
