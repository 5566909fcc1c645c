package org.thaw.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.intake.fetch.Subscriber.Delivery;
import org.thaw.source.Source;
import org.thaw.source.Subscription;
import org.thaw.source.Trouble;
import org.thaw.testkit.LoopbackServer;

/// A subscription from its first request to deliveries, with a hub that the test plays.
class SubscriberTest {

  private final Harbour harbour = new Harbour();
  private final CopyOnWriteArrayList<Map<String, String>> requests = new CopyOnWriteArrayList<>();
  private final Subscriber subscriber =
      new Subscriber(
          harbour.archive.sources(),
          harbour.fetcher,
          "https://thaw.example/websub",
          new SplittableRandom(7),
          harbour.clock);
  private Source source;

  @BeforeEach
  void follow() {
    harbour.server.answer(
        "/hub",
        exchange -> {
          requests.add(LoopbackServer.form(exchange));
          LoopbackServer.send(exchange, 202, Map.of(), new byte[0]);
        });
    Map<String, String> links = Map.of("Link", "</hub>; rel=hub, </feed>; rel=self");
    harbour.server.answer("/feed", 200, links, harbour.rss("One"));
    source = harbour.follow("/feed");
    harbour.settle();
    subscriber.tend(source.url());
  }

  @AfterEach
  void close() throws IOException {
    harbour.close();
  }

  @Test
  void theHubIsAskedOnceAndAnswersAreVerified() {
    subscriber.tend(source.url());
    assertThat(requests).hasSize(1);
    assertThat(requests.getFirst())
        .containsEntry("hub.mode", "subscribe")
        .containsEntry("hub.topic", source.url())
        .containsEntry("hub.callback", "https://thaw.example/websub/" + token())
        .containsKeys("hub.secret", "hub.lease_seconds");

    assertThat(subscriber.verify(token(), "subscribe", "https://other.example/", "c", "60"))
        .isEmpty();
    assertThat(subscriber.verify(token(), "unsubscribe", source.url(), "c", "60")).isEmpty();
    assertThat(subscriber.verify(token(), "denied", source.url(), "c", "")).isEmpty();
    assertThat(subscriber.verify("guess", "subscribe", source.url(), "c", "60")).isEmpty();
    assertThat(subscription().until()).isEmpty();

    assertThat(subscriber.verify(token(), "subscribe", source.url(), "c", "864000")).contains("c");
    assertThat(subscription().until()).contains(harbour.clock.instant().plus(Duration.ofDays(10)));
  }

  @Test
  void aLeaseIsRenewedBeforeItEndsAndWithTheSameCallback() {
    subscriber.verify(token(), "subscribe", source.url(), "c", "864000");
    String first = token();
    harbour.clock.advance(Duration.ofDays(8));
    subscriber.tend(source.url());
    assertThat(requests).hasSize(1);

    harbour.clock.advance(Duration.ofDays(1).plusHours(1));
    subscriber.tend(source.url());
    assertThat(requests).hasSize(2);
    assertThat(token()).isEqualTo(first);
    subscriber.verify(token(), "subscribe", source.url(), "c", "864000");
    assertThat(subscription().until()).contains(harbour.clock.instant().plus(Duration.ofDays(10)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sha1", "sha256", "sha384", "sha512"})
  void whatTheHubSignsIsTakenAsTheFeed(String method) throws Exception {
    String body = harbour.rss("One", "Two");
    Delivery delivery = deliver(body, method + "=" + hmac(method, subscription().secret(), body));

    assertThat(delivery).isEqualTo(Delivery.TAKEN);
    assertThat(harbour.health(source).items()).isEqualTo(2);
    assertThat(harbour.health(source).requests()).isEqualTo(1);
    assertThat(harbour.captures()).hasSize(2);
    assertThat(harbour.server.asked("/feed")).isEqualTo(1);
  }

  @Test
  void whatIsNotSignedByTheHubIsDroppedAndCounted() throws Exception {
    String body = harbour.rss("One", "Two");
    assertThat(deliver(body, "")).isEqualTo(Delivery.UNSIGNED);
    assertThat(deliver(body, "sha256=zz")).isEqualTo(Delivery.UNSIGNED);
    assertThat(deliver(body, "sha256=" + hmac("sha256", "guess", body)))
        .isEqualTo(Delivery.UNSIGNED);
    assertThat(deliver(body, "md5=" + "0".repeat(32))).isEqualTo(Delivery.UNSIGNED);

    assertThat(harbour.captures()).hasSize(1);
    assertThat(harbour.health(source).troubles()).containsEntry(Trouble.BAD_SIGNATURE, 4L);
  }

  @Test
  void aSourceThatIsRemovedTakesNoDelivery() throws Exception {
    String body = harbour.rss("One", "Two");
    String signature = "sha256=" + hmac("sha256", subscription().secret(), body);
    String token = token();
    harbour.archive.sources().remove(source.url());

    assertThat(subscriber.deliver(token, signature, Map.of(), body.getBytes(UTF_8), harbour.rounds))
        .isEqualTo(Delivery.UNKNOWN);
    assertThat(harbour.captures()).hasSize(1);
  }

  private Delivery deliver(String body, String signature) {
    return subscriber.deliver(
        token(),
        signature,
        Map.of("content-type", "application/rss+xml"),
        body.getBytes(UTF_8),
        harbour.rounds);
  }

  private Subscription subscription() {
    return harbour.archive.sources().subscription(source.url()).orElseThrow();
  }

  private String token() {
    return subscription().token();
  }

  private static String hmac(String method, String secret, String body) throws Exception {
    String name = "HmacS" + method.substring(1).toUpperCase(java.util.Locale.ROOT);
    Mac mac = Mac.getInstance(name);
    mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "raw"));
    return HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
  }
}
