package org.thaw.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.archive.MemoryArchive;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.server.Wiring;
import org.thaw.server.desk.LanguageModels;
import org.thaw.server.desk.Verification;
import org.thaw.store.search.SearchIndex;
import org.thaw.testkit.HandClock;
import org.thaw.testkit.PlainAnnotator;

/// Wire items that are corrected, withdrawn and released, as a reader of the pages sees them.
class WithdrawalTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final HandClock clock = new HandClock(NOON);
  private final MemoryArchive archive = new MemoryArchive();
  private final Wiring wiring =
      Wiring.of(
          archive,
          SearchIndex.inMemory(),
          new LanguageModels(
              () -> new Reader(Map.of("en", new PlainAnnotator()), Knowledge.load())),
          clock);

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aWithdrawnItemIsGoneEverywhereAndSaysWhy(boolean killFirst) throws Exception {
    List<Capture> captures =
        captures(item(1, "usable", "", "Colombia met Norway"), item(2, "canceled", "", ""));
    if (killFirst) {
      Collections.reverse(captures);
    } else {
      take(captures.getFirst());
      assertThat(wiring.editions().current().readings()).hasSize(1);
    }
    captures.forEach(this::take);

    assertThat(wiring.editions().current().readings()).isEmpty();
    assertThat(wiring.editions().current().stories().all()).isEmpty();
    assertThat(archive.rejections()).hasSize(1);
    String article = archive.displaced("", "urn:wire:1").getFirst();
    try (Web web = wiring.web("127.0.0.1")) {
      int port = web.start(0);
      HttpResponse<String> page = get(port, "/article/" + article, "text/html");
      assertThat(page.statusCode()).isEqualTo(410);
      assertThat(page.body()).contains("withdrawn").doesNotContain("Colombia met Norway");
      HttpResponse<String> json = get(port, "/article/" + article + ".json", "*/*");
      assertThat(json.statusCode()).isEqualTo(410);
      assertThat(json.body()).contains("its sender has withdrawn it");
      assertThat(get(port, "/search.json?q=Norway", "*/*").body()).contains("\"total\" : 0");
      assertThat(get(port, "/stories.json", "*/*").body()).doesNotContain("Norway");
    }
    assertThat(new Verification(archive, wiring.desk()).verify((done, all) -> {}).good()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nobodyWithdrawsOrRewritesWhatAnotherSourceSent(boolean hostileFirst) {
    Capture ours =
        captures(item(1, "usable", "", "Colombia met Norway")).getFirst().from("our-wire");
    List<Capture> hostile =
        captures(
                item(1, "usable", "", "Colombia met Norway"),
                item(2, "usable", "", "Colombia met Sweden"),
                item(3, "canceled", "", ""))
            .stream()
            .map(capture -> capture.from("another-wire"))
            .toList();
    List<Capture> all = new java.util.ArrayList<>(hostile);
    all.add(hostileFirst ? all.size() : 0, ours);
    all.forEach(this::take);

    assertThat(wiring.editions().current().readings())
        .extracting(reading -> reading.article().headline())
        .containsExactly("Colombia met Norway");
    assertThat(archive.displaced("our-wire", "urn:wire:1")).isEmpty();
    assertThat(archive.displaced("another-wire", "urn:wire:1")).hasSize(2);

    take(captures(item(2, "canceled", "", "")).getFirst().from("our-wire"));

    assertThat(wiring.editions().current().readings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aCorrectedItemTakesTheOldOnesPlaceAndAddress(boolean newFirst) throws Exception {
    List<Capture> captures =
        captures(
            item(1, "usable", "", "Colombia met Sweden"),
            item(2, "usable", "", "Colombia met Norway"));
    if (newFirst) {
      Collections.reverse(captures);
    }
    captures.forEach(this::take);

    assertThat(wiring.editions().current().readings())
        .extracting(reading -> reading.article().headline())
        .containsExactly("Colombia met Norway");
    String old = archive.displaced("", "urn:wire:1").getFirst();
    String now = wiring.editions().current().readings().getFirst().article().id();
    try (Web web = wiring.web("127.0.0.1")) {
      int port = web.start(0);
      HttpResponse<String> moved = get(port, "/es/article/" + old + ".json", "*/*");
      assertThat(moved.statusCode()).isEqualTo(301);
      assertThat(moved.headers().firstValue("Location").orElseThrow())
          .endsWith("/es/article/" + now + ".json");
      assertThat(get(port, "/article/" + now, "text/html").body())
          .contains("Corrected version.", "Corrects the country", "Not for archives");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-03T06:00:00Z"})
  void anEmbargoedItemIsReadWhenItsTimeHasCome(String until) {
    take(captures(item(1, "usable", until, "Colombia met Norway")).getFirst());
    assertThat(wiring.editions().current().readings()).isEmpty();
    assertThat(wiring.desk().waiting()).isEmpty();

    clock.set(Instant.parse(until));

    assertThat(wiring.desk().waiting()).hasSize(1);
    wiring.desk().read(wiring.desk().waiting(), (done, all) -> {});
    wiring.refresh();
    assertThat(wiring.editions().current().readings()).hasSize(1);
    assertThat(wiring.desk().waiting()).isEmpty();
  }

  private void take(Capture capture) {
    archive.add(capture);
    wiring.desk().read(List.of(capture.id()), (done, all) -> {});
    wiring.refresh();
  }

  private static List<Capture> captures(String... items) {
    List<Capture> captures = new java.util.ArrayList<>();
    for (String item : items) {
      captures.add(
          Capture.of(
              "wire",
              Optional.empty(),
              "application/json",
              Map.of(),
              item.getBytes(UTF_8),
              NOON.plusSeconds(captures.size()),
              Licence.OWN));
    }
    return captures;
  }

  private static String item(int version, String status, String embargo, String headline) {
    return """
    {"uri": "urn:wire:1", "version": "%d", "pubstatus": "%s", "embargoed": "%s", "headline": "%s", "language": "en",
     "versioncreated": "2026-03-02T09:0%d:00Z", "copyrightholder": "Our Wire", "usageterms": "Not for archives",
     "ednote": "Corrects the country", "body_text": "The ministers of the two states sat together in Oslo on Monday. %s."}
    """
        .formatted(version, status, embargo, headline, version, headline);
  }

  private static HttpResponse<String> get(int port, String path, String accept) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", accept)
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
