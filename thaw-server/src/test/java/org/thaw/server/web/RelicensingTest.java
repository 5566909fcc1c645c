package org.thaw.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.archive.MemoryArchive;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.server.Wiring;
import org.thaw.server.desk.LanguageModels;
import org.thaw.server.desk.Verification;
import org.thaw.store.search.SearchIndex;
import org.thaw.testkit.PlainAnnotator;

/// A source whose licence changes, as the public sees what was taken of it before.
class RelicensingTest {

  private static final String TAIL =
      "the mayor spoke last of all about the old ferry, which had crossed the fjord since before"
          + " the war and which nobody on either shore wanted to see broken up for scrap";
  private static final String ITEM =
      """
      {"title": "Colombia met Norway", "url": "https://harbour.example/1", "language": "en",
       "text": "The ministers of Colombia and Norway met in Oslo on Monday. They signed a paper on ports that both had drafted over the winter. Nobody from the press was let into the hall, and it took until the evening before a note was read out. In the end %s."}
      """
          .formatted(TAIL);

  private final MemoryArchive archive = new MemoryArchive();
  private final Wiring wiring =
      Wiring.of(
          archive,
          SearchIndex.inMemory(),
          new LanguageModels(
              () -> new Reader(Map.of("en", new PlainAnnotator()), Knowledge.load())));

  @Test
  void thePublicSeesLessAtOnceAndMoreAgain() throws Exception {
    Capture capture = capture();
    archive.add(capture);
    read();
    String article = archive.articles().get(capture.id());
    try (Web web = wiring.publicWeb("127.0.0.1", notice())) {
      int port = web.start(0);
      List<String> paths =
          List.of(
              "/article/" + article,
              "/article/" + article + ".json",
              "/search.json?q=ferry",
              "/feed.atom",
              "/feed.json");
      assertThat(get(port, paths.getFirst()).body()).contains(TAIL);

      license(Licence.LINK_ONLY);
      for (String path : paths) {
        assertThat(get(port, path).body()).as(path).doesNotContain(TAIL);
      }
      assertThat(get(port, paths.getFirst()).body()).contains("Colombia met Norway");

      license(Licence.OPEN);
      assertThat(get(port, paths.getFirst()).body()).contains(TAIL);

      license(Licence.BLOCKED);
      assertThat(get(port, paths.getFirst()).statusCode()).isEqualTo(404);
      assertThat(get(port, paths.get(2)).body()).contains("\"total\" : 0");
      assertThat(archive.capture(capture.id())).isPresent();

      license(Licence.OPEN);
      read();
      assertThat(get(port, paths.getFirst()).body()).contains(TAIL);
    }
    assertThat(new Verification(archive, wiring.desk()).verify((done, all) -> {}).good()).isTrue();
  }

  @Test
  void aRecordThatAllowsLessOfItselfStaysAsStrict() {
    String strict = ITEM.replace("\"language\"", "\"licence\": \"link-only\", \"language\"");
    archive.add(capture(strict));
    read();

    license(Licence.LICENSED_FULL);

    assertThat(archive.articles().values())
        .hasSize(1)
        .allSatisfy(article ->
            assertThat(archive.reading(article).orElseThrow().article().licence())
                .isEqualTo(Licence.LINK_ONLY));
    assertThat(new Verification(archive, wiring.desk()).verify((done, all) -> {}).good()).isTrue();
  }

  /// As another process does it; then what the server does every few seconds.
  private void license(Licence licence) {
    archive.license("wire", licence, wiring.intake()::licence);
    wiring.editions().catchUp(archive, article -> {});
    wiring.index().catchUp(wiring.editions().readings());
    wiring.editions().refresh();
  }

  private void read() {
    wiring.desk().read(wiring.desk().waiting(), (done, all) -> {});
    wiring.refresh();
  }

  private static Capture capture() {
    return capture(ITEM);
  }

  private static Capture capture(String item) {
    return Capture.of(
        "wire",
        Optional.empty(),
        "application/json",
        Map.of(),
        item.getBytes(UTF_8),
        Instant.parse("2026-03-02T12:00:00Z"),
        Licence.OPEN);
  }

  private static PublicNotice notice() {
    return new PublicNotice(
        "desk@example.org",
        "https://example.org/corrections",
        Map.of("*", Licence.OWN),
        Optional.of("https://thaw.example.org"));
  }

  private static HttpResponse<String> get(int port, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
