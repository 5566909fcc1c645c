package org.thaw.server.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.archive.MemoryArchive;
import org.thaw.intake.fetch.AddressGuard;
import org.thaw.intake.fetch.Manners;
import org.thaw.intake.fetch.Network;
import org.thaw.knowledge.Knowledge;
import org.thaw.reading.Reader;
import org.thaw.server.Wiring;
import org.thaw.server.desk.LanguageModels;
import org.thaw.server.follow.Following;
import org.thaw.source.Source;
import org.thaw.store.search.SearchIndex;
import org.thaw.testkit.LoopbackServer;
import org.thaw.testkit.PlainAnnotator;

/// Sources as the server shows them, and the whole way of a subscription over HTTP.
class SourcesWebTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String FEED =
      """
      <rss version="2.0"><channel><title>Harbour &amp; News</title>%s</channel></rss>
      """;

  private final LoopbackServer server = LoopbackServer.start();
  private final MemoryArchive archive = new MemoryArchive();
  private final BlockingQueue<Map<String, String>> subscriptions = new ArrayBlockingQueue<>(9);
  private Wiring wiring;
  private Following following;
  private Web web;
  private String address;

  @BeforeEach
  void serve() throws IOException {
    LanguageModels plain =
        new LanguageModels(() -> new Reader(Map.of("en", new PlainAnnotator()), Knowledge.load()));
    wiring = Wiring.of(archive, SearchIndex.inMemory(), plain);
    wiring.load();
    AddressGuard guard = new AddressGuard(List.of(Network.parse("127.0.0.0/8")));
    following =
        wiring.follow(
            Manners.of("Thaw-test", guard, Clock.systemUTC()),
            Optional.of("https://thaw.example/websub"),
            visited -> {});
    web = wiring.web("127.0.0.1");
    address = "http://127.0.0.1:" + web.start(0);
  }

  @AfterEach
  void stop() {
    web.close();
    wiring.close();
    server.close();
  }

  @Test
  void everySourceIsShownWithHowItFares() throws Exception {
    server.answer("/good", FEED.formatted(item(1)));
    server.answer("/reserved", 200, Map.of("tdm-reservation", "1"), FEED.formatted(item(1)));
    archive.sources().add(Source.of(server.url("/good")), Clock.systemUTC().instant());
    archive.sources().add(Source.of(server.url("/absent")), Clock.systemUTC().instant());
    archive.sources().add(Source.of(server.url("/reserved")), Clock.systemUTC().instant());
    following.makeAll();

    assertThat(get("/sources", "text/html").body())
        .contains("Harbour &amp; News", "status 404", "opted out", "mining reserved", "link only");
    assertThat(get("/es/sources", "text/html").body()).contains("con fallos", "solo enlace");
    assertThat(get("/sources.json", "*/*").body())
        .contains("\"items\" : 1", "\"client-error\" : 1", "OPTED_OUT");
    assertThat(get("/metrics", "*/*").body())
        .contains(
            "thaw_sources{state=\"failing\"} 1",
            "thaw_source_items_total{source=\"%s\"} 1".formatted(server.url("/good")),
            "thaw_source_errors_total{reason=\"client-error\",source=\"%s\"} 1"
                .formatted(server.url("/absent")));
  }

  @Test
  void aHubVerifiesAndDeliversUnderThePublicName() throws Exception {
    server.answer(
        "/hub",
        exchange -> {
          subscriptions.add(LoopbackServer.form(exchange));
          LoopbackServer.send(exchange, 202, Map.of(), new byte[0]);
        });
    Map<String, String> links = Map.of("Link", "</hub>; rel=\"hub\"");
    server.answer("/feed", 200, links, FEED.formatted(item(1)));
    archive.sources().add(Source.of(server.url("/feed")), Clock.systemUTC().instant());
    following.makeAll();
    Map<String, String> form = subscriptions.poll(20, TimeUnit.SECONDS);
    String callback = form.get("hub.callback").replace("https://thaw.example", address);

    String query =
        "?hub.mode=subscribe&hub.challenge=echo-me&hub.lease_seconds=86400&hub.topic="
            + URLEncoder.encode(form.get("hub.topic"), UTF_8);
    assertThat(send(HttpRequest.newBuilder(URI.create(callback + query))).body())
        .isEqualTo("echo-me");
    assertThat(send(HttpRequest.newBuilder(URI.create(callback + "x" + query))).statusCode())
        .isEqualTo(404);

    byte[] body = FEED.formatted(item(1) + item(2)).getBytes(UTF_8);
    assertThat(deliver(callback, "sha256=" + "0".repeat(64), body)).isEqualTo(202);
    assertThat(archive.unread()).hasSize(1);
    assertThat(deliver(callback, "sha256=" + hmac(form.get("hub.secret"), body), body))
        .isEqualTo(202);
    assertThat(archive.unread()).hasSize(2);
    assertThat(deliver(callback + "x", "", body)).isEqualTo(410);
  }

  private static int deliver(String callback, String signature, byte[] body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(callback))
            .header("X-Hub-Signature", signature)
            .header("Content-Type", "application/rss+xml")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    return send(request).statusCode();
  }

  private static String item(int number) {
    return "<item><title>Ports of Cali open again, part %d</title><guid>%d</guid></item>"
        .formatted(number, number);
  }

  private static String hmac(String secret, byte[] body) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "raw"));
    return HexFormat.of().formatHex(mac.doFinal(body));
  }

  private HttpResponse<String> get(String path, String accept) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(address + path)).header("Accept", accept));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
