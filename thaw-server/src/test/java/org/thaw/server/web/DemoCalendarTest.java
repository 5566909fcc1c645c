package org.thaw.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thaw.fold.Pair;
import org.thaw.server.Wiring;

/// Every calendar that the demo serves, as a reader without indulgence reads it.
class DemoCalendarTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int SHORT = 120;

  private static Wiring wiring;
  private static Web web;
  private static int port;

  @BeforeAll
  static void serveTheDemo() throws Exception {
    wiring = Wiring.inMemory();
    wiring
        .intake()
        .open(
            Path.of(System.getProperty("thaw.home", ".."), "demo", "archive"),
            wiring.archive()::add,
            (name, why) -> {
              throw new IllegalStateException(name + ": " + why.detail());
            });
    wiring.load();
    CountDownLatch read = new CountDownLatch(1);
    wiring.startReading(List.of(), read::countDown);
    read.await();
    wiring.refresh();
    web = wiring.web("127.0.0.1");
    port = web.start(0);
  }

  @AfterAll
  static void stop() {
    web.close();
    wiring.close();
  }

  @Test
  void everyCalendarIsStrictAndItsEntriesAreShort() throws Exception {
    for (String path : paths()) {
      List<CalendarComponent> entries = entries(path);
      assertThat(entries).as(path).isNotEmpty();
      for (CalendarComponent entry : entries) {
        String summary = StrictCalendarTest.value(entry, "SUMMARY");
        assertThat(summary).as(path).hasSizeLessThan(SHORT).doesNotContain("…", "occasion");
        if (!StrictCalendarTest.value(entry, "STATUS").equals("CANCELLED")) {
          assertThat(StrictCalendarTest.value(entry, "DESCRIPTION")).as(summary).contains("http");
        }
      }
    }
  }

  @Test
  void bothLanguagesNameTheSameAppointments() throws Exception {
    assertThat(revisions("/es/calendar.ics")).isEqualTo(revisions("/calendar.ics"));
  }

  private static Map<String, String> revisions(String path) throws Exception {
    Map<String, String> revisions = new TreeMap<>();
    for (CalendarComponent entry : entries(path)) {
      revisions.put(
          StrictCalendarTest.value(entry, "UID"), StrictCalendarTest.value(entry, "SEQUENCE"));
    }
    return revisions;
  }

  /// Of all, of every pair with an appointment, and of a list of pairs, in both languages.
  private static List<String> paths() {
    List<String> pairs =
        wiring.editions().current().calendar().meetings().stream()
            .filter(meeting -> meeting.when().isPresent())
            .flatMap(meeting -> pairs(meeting.countries()))
            .distinct()
            .sorted()
            .toList();
    List<String> paths = new ArrayList<>();
    for (String language : List.of("", "/es")) {
      paths.add(language + "/calendar.ics");
      paths.add(language + "/calendar.ics?pair=" + String.join("&pair=", pairs));
      pairs.forEach(pair -> paths.add(language + "/relation/" + pair + "/calendar.ics"));
    }
    return paths;
  }

  private static Stream<String> pairs(List<String> codes) {
    List<String> states = codes.stream().filter(code -> !code.contains(":")).toList();
    return states.stream()
        .flatMap(one ->
            states.stream()
                .filter(other -> one.compareTo(other) < 0)
                .map(other -> Pair.of(one, other).a() + "-" + Pair.of(one, other).b()));
  }

  private static List<CalendarComponent> entries(String path) throws Exception {
    return StrictCalendarTest.read(body(path)).getComponents("VEVENT");
  }

  private static String body(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    HttpResponse<String> answer =
        CLIENT.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }
}
