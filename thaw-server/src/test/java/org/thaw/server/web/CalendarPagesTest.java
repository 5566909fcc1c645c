package org.thaw.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.agenda.Meeting;
import org.thaw.archive.MemoryArchive;
import org.thaw.article.Article;
import org.thaw.article.Capture;
import org.thaw.finding.Appointment;
import org.thaw.finding.Evidence;
import org.thaw.finding.When;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;
import org.thaw.server.Sample;
import org.thaw.server.Wiring;
import org.thaw.server.desk.LanguageModels;
import org.thaw.store.search.SearchIndex;
import org.thaw.testkit.Articles;
import org.thaw.testkit.PlainAnnotator;
import org.thaw.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A calendar that is too long for one page.
class CalendarPagesTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final LocalDate FIRST = LocalDate.parse("2026-01-05");
  private static final List<String> COUNTRIES =
      Stream.of(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getISO3Country())
          .limit(60)
          .toList();
  private static final int PAST = 1100;
  private static final int AHEAD = 130;
  private static final int UNDATED = 210;
  private static final int MOST = 100;

  private static Wiring wiring;
  private static Web web;
  private static int port;
  private static List<Meeting> meetings;

  @BeforeAll
  static void serve() throws Exception {
    MemoryArchive archive = new MemoryArchive();
    for (int number = 0; number < PAST + AHEAD + UNDATED; number++) {
      Reading reading = reading(number);
      Capture capture = Sample.capture(reading);
      archive.add(capture);
      archive.put(capture.id(), reading);
    }
    LanguageModels plain =
        new LanguageModels(() -> new Reader(Map.of("en", new PlainAnnotator()), Knowledge.load()));
    wiring = Wiring.of(archive, SearchIndex.inMemory(), plain);
    wiring.load();
    web = wiring.web("127.0.0.1");
    port = web.start(0);
    meetings = wiring.editions().current().calendar().meetings();
    assertThat(meetings).hasSize(PAST + AHEAD + UNDATED);
  }

  @AfterAll
  static void stop() {
    web.close();
    wiring.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/es"})
  void theCalendarShowsWhatIsNearestAndLeadsToAllElse(String language) throws Exception {
    Document front = page(language + "/calendar");
    assertThat(front.select(".appointments")).hasSize(3);
    front.select(".appointments").forEach(list -> assertThat(list.children()).hasSize(MOST));

    Set<String> shown = new HashSet<>();
    Deque<String> ahead =
        new ArrayDeque<>(front.select("a[href^=" + language + "/calendar/]").eachAttr("href"));
    Set<String> seen = new LinkedHashSet<>(ahead);
    while (!ahead.isEmpty()) {
      Document page = page(ahead.remove());
      assertThat(page.select(".appointments > li").size()).isBetween(1, MOST);
      page.select(".appointments > li").forEach(line -> shown.add(line.text()));
      for (String to : page.select("main a[href^=" + language + "/calendar/]").eachAttr("href")) {
        if (seen.add(to)) {
          ahead.add(to);
        }
      }
    }
    assertThat(seen).contains(language + "/calendar/undated?page=3");
    assertThat(shown).hasSize(meetings.size());
  }

  @Test
  void aMonthIsInOrderOfDateAndItsPagesSayTheirDays() throws Exception {
    Document month = page("/calendar/2026-01");

    assertThat(month.select("h1").text()).isEqualTo("Calendar, January 2026");
    assertThat(month.select(".appointments .when").first().ownText()).isEqualTo("5 January 2026");
    assertThat(month.select("nav.sheets a").eachText())
        .containsExactly("5–10", "10–16", "16–21", "21–27", "27–31");
    assertThat(month.select("nav.sheets a[aria-current=page]").eachText()).containsExactly("5–10");
    assertThat(month.select(".more a").eachText())
        .containsExactly("10–16 January 2026 →", "February 2026 →");
    assertThat(page("/es/calendar/undated?page=2").select(".more a").eachText())
        .containsExactly("← 1–100", "201–210 →");
  }

  /// Every appointment once, in the order of the page.
  @ParameterizedTest
  @CsvSource({
    "/calendar.json?limit=700, 2",
    "/calendar.json, 2",
    "/calendar.json?limit=50, 22",
    "/calendar/2026-02.json?limit=90, 6",
    "/calendar/undated.json, 1"
  })
  void theCalendarIsPagedByItsLinks(String path, int parts) throws Exception {
    Map<String, List<String>> lists = new TreeMap<>();
    Optional<String> next = Optional.of(path);
    int asked = 0;
    while (next.isPresent()) {
      HttpResponse<String> part = get(next.get());
      JsonNode json = new ObjectMapper().readTree(part.body());
      assertThat(json.propertyNames())
          .containsExactly(
              path.startsWith("/calendar.json")
                  ? new String[] {"upcoming", "past", "undated"}
                  : new String[] {"month", "appointments"});
      for (String list : List.of("upcoming", "past", "undated", "appointments")) {
        json.path(list)
            .forEach(line ->
                lists
                    .computeIfAbsent(list, any -> new ArrayList<>())
                    .add(line.path("uid").asString()));
      }
      Matcher link =
          Pattern.compile("<([^>]*)>; rel=\"next\"")
              .matcher(part.headers().firstValue("Link").orElse(""));
      next = link.find() ? Optional.of(link.group(1)) : Optional.empty();
      asked++;
    }

    assertThat(asked).isEqualTo(parts);
    List<String> dated = uids(true);
    if (path.startsWith("/calendar.json")) {
      assertThat(lists.get("upcoming")).isEqualTo(dated.subList(PAST, dated.size()));
      assertThat(lists.get("past")).isEqualTo(dated.subList(0, PAST).reversed());
      assertThat(lists.get("undated")).isEqualTo(uids(false));
    } else {
      assertThat(lists.get("appointments"))
          .isEqualTo(path.contains("undated") ? uids(false) : of("2026-02"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /calendar/2026-01?page=0          | 400 | page is a number from 1 to
          /calendar/2026-01?page=99         | 400 | page is a number from 1 to
          /calendar/undated?page=two        | 400 | page is a number from 1 to 3: two
          /calendar.json?cursor=20-0123abcd | 400 | this cursor is of the list as it was before
          /calendar/2026-13                 | 404 | /calendar/2026-13
          /calendar/2031-01                 | 404 | /calendar/2031-01
          """)
  void whatIsNoPageIsSaidInOneLine(String path, int status, String detail) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(detail);
  }

  private static List<String> uids(boolean dated) {
    return meetings.stream()
        .filter(meeting -> meeting.when().isPresent() == dated)
        .map(Meeting::uid)
        .toList();
  }

  private static List<String> of(String month) {
    return meetings.stream()
        .filter(meeting -> meeting.when().filter(on(month)).isPresent())
        .map(Meeting::uid)
        .toList();
  }

  private static Predicate<When> on(String month) {
    return when -> when.end().toString().startsWith(month);
  }

  private static Document page(String path) throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html")
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    PageStructure.check(path, answer.body());
    return Jsoup.parse(answer.body());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Accept", "application/json")
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /// An article of two countries that no other names together, with one appointment of theirs.
  private static Reading reading(int number) {
    int at = number;
    int one = 0;
    while (at >= COUNTRIES.size() - 1 - one) {
      at -= COUNTRIES.size() - 1 - one;
      one++;
    }
    List<String> both = List.of(COUNTRIES.get(one), COUNTRIES.get(one + 1 + at));
    LocalDate last = FIRST.plusDays((PAST - 1) / 18);
    LocalDate published = number < PAST ? FIRST.plusDays(number / 18) : last;
    Article article =
        Articles.of(
            "a%05d".formatted(number),
            "en",
            "Wire",
            published.atTime(number % 18, 0).toInstant(ZoneOffset.UTC),
            "Talks number " + number,
            "Talks number %d are held by %s.".formatted(number, both));
    Span body = article.blocks().getLast().span();
    Optional<When> when =
        number >= PAST + AHEAD
            ? Optional.empty()
            : Optional.of(
                When.day(
                    number < PAST ? published : last.plusDays(1 + (number - PAST) / 3), "day"));
    return new Reading(
        article,
        "test-coder/1",
        List.of(article.blocks().getFirst().span(), body),
        List.of(),
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Appointment(
                Evidence.of(article.id(), "appointment", List.of(body), 1, 0.9, List.of("hand")),
                "Talks number " + number,
                when,
                Optional.empty(),
                List.of(),
                both,
                List.of(),
                Appointment.Status.CONFIRMED,
                Optional.empty())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        both,
        List.of());
  }
}
