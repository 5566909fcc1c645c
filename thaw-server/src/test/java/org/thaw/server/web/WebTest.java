package org.thaw.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.archive.MemoryArchive;
import org.thaw.article.Capture;
import org.thaw.fold.Pair;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;
import org.thaw.server.Sample;
import org.thaw.server.Wiring;
import org.thaw.server.desk.LanguageModels;
import org.thaw.server.desk.ReadingDesk;
import org.thaw.server.page.RelationPage;
import org.thaw.server.page.RelationPages;
import org.thaw.server.page.RelationSection;
import org.thaw.server.page.Sheet;
import org.thaw.store.json.ReadingJson;
import org.thaw.store.search.SearchIndex;
import org.thaw.testkit.PlainAnnotator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The whole server over a small archive, on a free port of the loopback.
class WebTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern LINK = Pattern.compile("(?:href|action)=\"([^\"#]*)[^\"]*\"");
  private static final MemoryArchive ARCHIVE = new MemoryArchive();

  private static Wiring wiring;
  private static Web web;
  private static int port;

  @BeforeAll
  static void serve() throws IOException {
    for (Reading reading : Sample.readings()) {
      Capture capture = Sample.capture(reading);
      ARCHIVE.add(capture);
      ARCHIVE.put(capture.id(), reading);
    }
    LanguageModels plain =
        new LanguageModels(() -> new Reader(Map.of("en", new PlainAnnotator()), Knowledge.load()));
    wiring = Wiring.of(ARCHIVE, SearchIndex.inMemory(), plain);
    wiring.load();
    web = wiring.web("127.0.0.1");
    port = web.start(0);
  }

  @AfterAll
  static void stop() {
    web.close();
    wiring.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/relations",
        "/relation/COL-USA",
        "/relation/COL-USA/quotations",
        "/es/relation/COL-USA/timeline",
        "/relation/FRA-JPN",
        "/stories",
        "/trending",
        "/calendar",
        "/about/index",
        "/corrections",
        "/search",
        "/search?q=calm",
        "/es",
        "/es/relation/COL-USA",
        "/en/relations",
        "/since",
        "/explain?date=2026-01-25",
        "/relation/COL-USA?since=2026-01-10"
      })
  void aPageIsReadableWithoutScriptsAndSendsStrictHeaders(String path) throws Exception {
    HttpResponse<String> page = get(path, "text/html");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("<!doctype html>")
        .doesNotContain("<script", "style=\"", "onclick");
    assertThat(header(page, "Content-Security-Policy"))
        .contains("default-src 'none'", "style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "ETag")).matches("\"[0-9a-f]{16}\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/index.json",
        "/relations.json",
        "/relation/COL-USA.json",
        "/relation/COL-USA/timeline.json",
        "/stories.json",
        "/trending.json",
        "/calendar.json",
        "/search.json?q=calm",
        "/since.json?date=2026-01-10&pair=COL-USA",
        "/explain.json?date=2026-01-25"
      })
  void everyPageIsAlsoJson(String path) throws Exception {
    HttpResponse<String> page = get(path, "*/*");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(header(page, "Content-Type")).startsWith("application/json");
    assertThat(new ObjectMapper().readTree(page.body()).isObject()).isTrue();
  }

  @Test
  void aRelationAnswersFirstAndItsListsAreShort() throws Exception {
    String page = get("/relation/COL-USA", "text/html").body();

    assertThat(page.indexOf("class=\"answer\"")).isBetween(1, page.indexOf("id=\"timeline\""));
    assertThat(page).contains("All 40 quotations", "Cite this page");
    assertThat(get("/relation/COL-USA/quotations", "text/html").body().split("<figure "))
        .hasSize(41);
    assertThat(get("/relation/COL-USA/nothing", "text/html").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"timeline, .timeline > li", "quotations, .quotations > li"})
  void aSectionOfARelationGoesInPages(String name, String lines) {
    RelationPage relation = RelationPages.of(wiring.editions().current(), new Pair("COL", "USA"));
    int all = name.equals("timeline") ? relation.events().size() : relation.quotations().size();
    Frame frame =
        new Frame(Locale.ENGLISH, "", "/", new ReadingDesk.Status(0, false), "", Optional.empty());
    List<String> shown = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      Sheet sheet = Sheet.of(String.valueOf(number), all, (all + 2) / 3);
      String page =
          new Renderer()
              .html(Page.of("relationSection", new RelationSection(name, relation, sheet)), frame);
      Document document = Jsoup.parse(page);
      assertThat(document.select("nav.sheets a")).hasSize(3);
      assertThat(document.select("nav.sheets a[aria-current=page]").attr("href"))
          .isEqualTo("/relation/COL-USA/%s?page=%d".formatted(name, number));
      shown.addAll(document.select(lines).eachText());
    }

    assertThat(all).isGreaterThan(10);
    assertThat(shown).hasSize(all);
  }

  @Test
  void aPageOfASectionThatIsNoneIsRefused() throws Exception {
    assertThat(get("/relation/COL-USA/timeline?page=1", "text/html").statusCode()).isEqualTo(200);
    assertThat(get("/relation/COL-USA/timeline?page=2", "text/html").statusCode()).isEqualTo(400);
  }

  @Test
  void aReaderChoosesThePairsOfACalendarWithoutScripts() throws Exception {
    String page = get("/relations", "text/html").body();

    assertThat(page)
        .contains(
            "action=\"/calendar.ics\" method=\"get\"",
            "<input type=\"checkbox\" name=\"pair\" value=\"COL-USA\">",
            "Subscribe to the calendar of the chosen");
  }

  @Test
  void aPartyIsNamedInWordsNotInCodes() throws Exception {
    String event = Sample.readings().getFirst().events().getFirst().id();

    String page = get("/es/evidence/" + event, "text/html").body();

    assertThat(page).contains("Estados Unidos").doesNotContain(", USA", ", GOV", "--president");
  }

  @Test
  void everyLinkLeadsToAPage() throws Exception {
    Deque<String> ahead = new ArrayDeque<>(Set.of("/"));
    Set<String> seen = new HashSet<>(ahead);
    int spanish = 0;
    while (!ahead.isEmpty()) {
      String path = ahead.remove();
      HttpResponse<String> page = get(path, "text/html");
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      if (header(page, "Content-Type").startsWith("text/html")) {
        PageStructure.check(path, page.body());
      }
      Matcher link = LINK.matcher(page.body());
      while (link.find()) {
        String to = link.group(1);
        boolean next = to.startsWith("/es") ? spanish++ < 20 : to.startsWith("/");
        if (next && seen.size() < 400 && seen.add(to)) {
          ahead.add(to);
        }
      }
    }
    assertThat(seen)
        .anyMatch(path -> path.startsWith("/article/"))
        .anyMatch(path -> path.startsWith("/evidence/"))
        .anyMatch(path -> path.startsWith("/person/"))
        .anyMatch(path -> path.startsWith("/story/"))
        .anyMatch(path -> path.endsWith(".css"))
        .anyMatch(path -> path.equals("/icon.svg"))
        .anyMatch(path -> path.equals("/relation/COL-USA/quotations"))
        .anyMatch(path -> path.endsWith("calendar.ics"));
  }

  @Test
  void anArticleAsJsonIsItsReading() throws Exception {
    Reading reading = Sample.readings().getFirst();
    String json = get("/article/" + reading.article().id() + ".json", "*/*").body();

    assertThat(ReadingJson.parse(json)).isEqualTo(reading);
  }

  @Test
  void aRelationHasALineABandAndSentences() throws Exception {
    JsonNode relation = new ObjectMapper().readTree(get("/relation/COL-USA.json", "*/*").body());

    assertThat(relation.path("thaw").asString()).isEqualTo("relation/1");
    assertThat(relation.path("points").size()).isEqualTo(40);
    assertThat(relation.path("level").path("value").isNumber()).isTrue();
    assertThat(relation.path("measures").path(0).path("state").asString()).isEqualTo("IN_FORCE");
    String finding = relation.path("events").path(0).path("evidence").path(0).asString();
    assertThat(get("/evidence/" + finding, "text/html").body())
        .contains("Colombia &amp; &lt;friends&gt;");
  }

  @Test
  void aClaimStandsBesideWhatTheIndexDid() throws Exception {
    JsonNode claims =
        new ObjectMapper().readTree(get("/relation/COL-USA.json", "*/*").body()).path("claims");
    JsonNode latest = claims.path(0);
    assertThat(latest.path("from").asString()).isEqualTo("2026-01-12");
    assertThat(latest.path("to").asString()).isEqualTo("2026-02-09");
    assertThat(latest.path("change").asDouble()).isLessThan(-latest.path("band").asDouble());
    assertThat(latest.path("verdict").asString()).isEqualTo("supported");
    assertThat(claims.path(claims.size() - 1).path("verdict").asString())
        .isEqualTo("cannot-be-told");

    assertThat(get("/relation/COL-USA/agenda", "text/html").body())
        .contains("An article says that tension eases; the index fell from")
        .contains("between 12 Jan 2026 and 9 Feb 2026: <span class=\"state\">supported</span>")
        .contains("the index has too little coverage on");
    assertThat(get("/es/relation/COL-USA/agenda", "text/html").body())
        .contains("Un artículo dice que la tensión cede; el índice bajó de");
  }

  @Test
  void aQuestionStandsBesideWhatSettledIt() throws Exception {
    JsonNode settled =
        new ObjectMapper()
            .readTree(get("/relation/COL-USA.json", "*/*").body())
            .at("/questions/0/settled");
    assertThat(settled.path("date").asString()).isEqualTo("2026-01-11");
    assertThat(settled.path("probable").asBoolean()).isTrue();
    assertThat(get("/relation/COL-USA", "text/html").body())
        .contains("Probably settled on 11 Jan 2026:", settled.at("/sentence/evidence").asString());
    assertThat(get("/es/relation/COL-USA", "text/html").body())
        .contains("Probablemente resuelta el 11 ene 2026:");
  }

  @Test
  void aMeasureSaysOnWhatTermsItStands() throws Exception {
    assertThat(get("/relation/COL-USA", "text/html").body())
        .contains("“unless flights resume”")
        .contains("Under Section 243(d)");
  }

  @Test
  void aRelationSaysWhatChangedSinceTheDayAskedForAndHowMuchOneVoiceMatters() throws Exception {
    JsonNode relation =
        new ObjectMapper().readTree(get("/relation/COL-USA.json?since=2026-01-20", "*/*").body());
    assertThat(relation.at("/since/since").asString()).isEqualTo("2026-01-20");
    assertThat(relation.at("/since/acts/0/event/sentences/0/words").asString()).isNotEmpty();
    assertThat(relation.path("sensitivity").isEmpty()).isFalse();
    assertThat(get("/relation/COL-USA?since=soon", "text/html").statusCode()).isEqualTo(400);
    assertThat(get("/since?pair=nowhere", "text/html").statusCode()).isEqualTo(400);
  }

  @Test
  void thePairInTheOtherOrderIsTheSameRelation() throws Exception {
    assertThat(get("/relation/usa-col", "text/html").statusCode()).isEqualTo(200);
  }

  @Test
  void aProblemRepeatsWhatWasAskedLetterByLetterAndBriefly() throws Exception {
    assertThat(get("/relation/Canad%C3%A1x-USA", "application/json").body())
        .contains("no country is called Canadáx; is it Canada?");
    assertThat(get("/relation/%s-USA".formatted("A".repeat(3000)), "application/json").body())
        .contains("AAA…")
        .hasSizeLessThan(400);
  }

  @Test
  void searchFindsArticlesAndNamesAMistake() throws Exception {
    assertThat(get("/search?q=relation:COL-USA+telephoned", "text/html").body())
        .contains("20 articles found", "telephoned Bogotá");
    assertThat(get("/search?q=colour:red", "text/html").body()).contains("no field colour");
    assertThat(get("/search?q=%3Cscript%3E", "text/html").body()).doesNotContain("<script>");
  }

  @Test
  void aReaderThatHasThePageGets304() throws Exception {
    String tag = header(get("/relations", "text/html"), "ETag");
    HttpRequest again = request("/relations").header("If-None-Match", tag).build();

    HttpResponse<String> answer = CLIENT.send(again, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/article/none",
        "/relation/COL-XXX",
        "/relation/COL",
        "/evidence/none.json",
        "/person/nobody",
        "/story/none",
        "/relation/COL-XXX/calendar.ics"
      })
  void whatIsNotThereIsAProblem(String path) throws Exception {
    HttpResponse<String> answer = get(path, "application/json");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(new ObjectMapper().readTree(answer.body()).path("status").intValue()).isEqualTo(404);
    if (!path.endsWith(".json")) {
      assertThat(get(path, "text/html").body()).contains("There is no such page");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/, 'GET, HEAD'",
    "/relation/COL-USA.json, 'GET, HEAD'",
    "/corrections, 'POST, GET, HEAD'"
  })
  void aMethodThatAPageDoesNotKnowIsRefusedWithThoseThatItKnows(String path, String known)
      throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            request(path).method("DELETE", HttpRequest.BodyPublishers.noBody()).build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "Allow").split(", ")).containsExactlyInAnyOrder(known.split(", "));
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/relation/COL-USA.json",
        "/story/none",
        "/nowhere",
        "/calendar.ics",
        "/healthz"
      })
  void headersAloneAreThoseOfThePage(String path) throws Exception {
    HttpResponse<String> page = get(path, "text/html");
    HttpResponse<String> head =
        CLIENT.send(
            request(path)
                .header("Accept", "text/html")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(head.statusCode()).isEqualTo(page.statusCode());
    assertThat(head.body()).isEmpty();
    for (String name : List.of("Content-Type", "ETag", "Cache-Control")) {
      assertThat(head.headers().firstValue(name)).isEqualTo(page.headers().firstValue(name));
    }
  }

  /// What the server refuses before a page is asked is a problem, too.
  @ParameterizedTest
  @CsvSource({
    "/../etc, 400",
    "/story/%ff, 400",
    "/story/%00, 400",
    "/story/%zz, 400",
    "/long, 414"
  })
  void anAddressThatIsNoneIsAProblem(String address, int status) throws Exception {
    String path = address.equals("/long") ? "/" + "a".repeat(20_000) : address;

    String answer = answer("GET %s HTTP/1.1".formatted(path), "Host: localhost");

    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(answer).contains("application/problem+json", "\"status\" : " + status);
  }

  @Test
  void aDayOfAnAddressIsWrittenAsAtTheCommandLine() throws Exception {
    assertThat(get("/since.json?date=7%20March%202026", "*/*").body())
        .contains("\"since\" : \"2026-03-07\"");
    assertThat(get("/since.json?date=%s".formatted("1".repeat(500)), "*/*").body())
        .contains("date: no day such as 2026-01-31")
        .hasSizeLessThan(400);
  }

  @Test
  void anotherNameForThisMachineIsRefused() throws Exception {
    assertThat(statusLine("Host: evil.example")).contains("421");
    assertThat(statusLine("Host: localhost:" + port)).contains("200");
    assertThat(statusLine("Host: [::1]:" + port)).contains("200");
  }

  @ParameterizedTest
  @CsvSource({
    "/calendar.ics, 1",
    "/relation/COL-USA/calendar.ics, 1",
    "/relation/FRA-JPN/calendar.ics, 0",
    "/calendar.ics?pair=COL-USA, 1",
    "/calendar.ics?pair=FRA-JPN&pair=USA-COL, 1",
    "/calendar.ics?pair=FRA-JPN, 0"
  })
  void aCalendarIsStrictICalendar(String path, int appointments) throws Exception {
    HttpResponse<String> calendar = get(path, "*/*");

    assertThat(header(calendar, "Content-Type")).startsWith("text/calendar");
    assertThat(StrictCalendarTest.read(calendar.body()).getComponents("VEVENT"))
        .hasSize(appointments);
  }

  @Test
  void anAppointmentSaysHowOftenItRepeats() throws Exception {
    assertThat(get("/calendar", "text/html").body()).contains("every 3 months");
    assertThat(get("/es/relation/COL-USA", "text/html").body()).contains("cada 3 meses");
    assertThat(get("/calendar.ics", "*/*").body()).contains("RRULE:FREQ=MONTHLY;INTERVAL=3\r\n");
  }

  /// Every act once, in the order of the whole, and nothing else twice.
  @ParameterizedTest
  @ValueSource(strings = {"/relation/COL-USA.json", "/relation/COL-USA/timeline.json"})
  void aRelationIsPagedByItsLinks(String path) throws Exception {
    JsonNode whole = new ObjectMapper().readTree(get("/relation/COL-USA.json", "*/*").body());
    List<String> acts = new ArrayList<>();
    Optional<String> next = Optional.of(path + "?limit=2");
    int parts = 0;
    while (next.isPresent()) {
      HttpResponse<String> part = get(next.get(), "application/json");
      assertThat(part.statusCode()).isEqualTo(200);
      JsonNode page = new ObjectMapper().readTree(part.body());
      page.path("events").forEach(event -> acts.add(event.path("id").asString()));
      assertThat(page.path("points").isEmpty()).isEqualTo(parts > 0);
      String links = part.headers().firstValue("Link").orElse("");
      assertThat(links).contains("<" + path + "?limit=2>; rel=\"first\"");
      Matcher link = Pattern.compile("<([^>]*)>; rel=\"next\"").matcher(links);
      next = link.find() ? Optional.of(link.group(1)) : Optional.empty();
      parts++;
    }
    List<String> all = new ArrayList<>();
    whole.path("events").forEach(event -> all.add(event.path("id").asString()));
    assertThat(parts).isGreaterThan(1);
    assertThat(acts).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          limit=0           | limit is a number from 1 to 1000: 0
          limit=many        | limit is a number from 1 to 1000: many
          cursor=nowhere    | no cursor of this list: nowhere
          cursor=2-0123abcd | this cursor is of the list as it was before; begin again without one
          """)
  void aCursorOrLimitThatIsNoneIsSaidInOneLine(String query, String detail) throws Exception {
    HttpResponse<String> answer = get("/relation/COL-USA.json?" + query, "application/json");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(new ObjectMapper().readTree(answer.body()).path("detail").asString())
        .startsWith(detail)
        .doesNotContain("\n");
  }

  /// The address of the next part asks for all that the one before did.
  @Test
  void whatChangedIsPagedByItsLinks() throws Exception {
    HttpResponse<String> first = get("/since.json?date=2020-01-01&pair=COL-USA&limit=3", "*/*");
    Matcher next = Pattern.compile("<([^>]+)>; rel=\"next\"").matcher(header(first, "Link"));
    assertThat(next.find()).isTrue();

    JsonNode page = new ObjectMapper().readTree(get(next.group(1), "*/*").body());

    assertThat(page.path("since").asString()).isEqualTo("2020-01-01");
    assertThat(page.path("relations").size()).isEqualTo(1);
    assertThat(page.path("relations").get(0).path("told").size()).isBetween(1, 3);
    assertThat(get("/since.json?date=2020-01-01", "*/*").headers().firstValue("Link")).isEmpty();
    assertThat(get("/since.json?limit=0", "*/*").statusCode()).isEqualTo(400);
  }

  @Test
  void aWatchedPairThatIsNoneIsRefused() throws Exception {
    HttpResponse<String> answer = get("/calendar.ics?pair=COL-USA&pair=Colombia", "*/*");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("pair is none such as COL-USA: Colombia");
  }

  @Test
  void whatIsNoCountryIsSaid() throws Exception {
    for (String path : List.of("/relation/COL-Cubaa", "/relation/COL-Cubaa/calendar.ics")) {
      HttpResponse<String> answer = get(path, "application/json");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("no country is called Cubaa; is it Cuba?");
    }
    HttpResponse<String> since = get("/since.json?pair=COL-COL", "*/*");
    assertThat(since.statusCode()).isEqualTo(400);
    assertThat(since.body()).contains("a relation has two countries");
  }

  @Test
  void theInterfaceSpeaksSpanish() throws Exception {
    assertThat(get("/es/relation/COL-USA", "text/html").body())
        .contains("lang=\"es\"", "Colombia–Estados Unidos", "Cronología", "/es/article/");
  }

  @Test
  void theCorrectionFormHoldsTheFieldsOfTheFinding() throws Exception {
    String event = Sample.readings().get(3).events().getFirst().id();

    String form = get("/corrections?about=" + event, "text/html").body();

    assertThat(form)
        .contains("name=\"field.type\" value=\"THREATEN\"", "Colombia &amp; &lt;friends&gt;")
        .contains("name=\"because\"");
    assertThat(get("/evidence/" + event, "text/html").body())
        .contains("/corrections?about=" + event);
  }

  @Test
  void aFiledCorrectionHasAReceiptAndStandsInTheLog() throws Exception {
    String event = Sample.readings().get(5).events().getFirst().id();
    String sent = "about=" + event + "&field.type=CONSULT&because=only+a+call&by=%3Cb%3EAna";

    HttpResponse<String> answer = post("/corrections", sent, Map.of());

    assertThat(answer.statusCode()).isEqualTo(303);
    String receipt = header(answer, "Location");
    assertThat(receipt).startsWith("/corrections/");
    assertThat(get(receipt, "text/html").body())
        .contains("only a call", "&lt;b&gt;Ana", "<del>THREATEN</del>", "<ins>CONSULT</ins>")
        .contains("received");
    assertThat(get("/corrections.json", "*/*").body()).contains("only a call");
    assertThat(get("/evidence/" + event, "text/html").body()).contains("only a call");
  }

  @Test
  void aCorrectionThatCannotBeTakenSaysWhy() throws Exception {
    String event = Sample.readings().getFirst().events().getFirst().id();

    assertThat(post("/corrections", "about=" + event, Map.of()).statusCode()).isEqualTo(422);
    assertThat(post("/corrections", "because=x", Map.of()).body()).contains("needs the id");
    assertThat(post("/corrections", "because=x&about=" + "a".repeat(201), Map.of()).statusCode())
        .isEqualTo(422);
    assertThat(post("/corrections", "because=%00%01&about=COL-USA", Map.of()).body())
        .contains("needs a reason");
    assertThat(
            post("/corrections", "x", Map.of("Content-Type", "multipart/form-data")).statusCode())
        .isEqualTo(415);
    assertThat(
            post("/corrections", "about=" + event + "&because=x&field.type=WAR", Map.of()).body())
        .contains("type cannot be", "it is one of AGREE");
  }

  @Test
  void anotherSitesFormIsRefused() throws Exception {
    String sent = "about=COL-USA&because=hello";

    assertThat(post("/corrections", sent, Map.of("Sec-Fetch-Site", "cross-site")).statusCode())
        .isEqualTo(403);
    assertThat(post("/corrections", sent, Map.of("Origin", "https://evil.example")).statusCode())
        .isEqualTo(403);
    assertThat(post("/corrections", sent, Map.of("Sec-Fetch-Site", "same-origin")).statusCode())
        .isEqualTo(303);
  }

  private static HttpResponse<String> post(String path, String form, Map<String, String> headers)
      throws Exception {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    headers.forEach(request::setHeader);
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void healthAndMetricsAreForMachines() throws Exception {
    assertThat(get("/healthz", "*/*").body()).isEqualTo("ok\n");
    assertThat(get("/metrics", "*/*").body())
        .contains("thaw_articles 40", "# TYPE thaw_articles gauge");
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    HttpRequest request = request(path).header("Accept", accept).build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /// The first line of the answer to a request with a header that the HTTP client would not send.
  private static String statusLine(String host) throws IOException {
    return answer("GET /healthz HTTP/1.1", host).lines().findFirst().orElse("");
  }

  /// What comes back, headers and all, to a request of these two lines.
  private static String answer(String asked, String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String request = asked + "\r\n" + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
