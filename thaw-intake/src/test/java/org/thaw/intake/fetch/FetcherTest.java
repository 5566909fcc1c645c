package org.thaw.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.source.Trouble;
import org.thaw.source.Validators;
import org.thaw.testkit.LoopbackServer;

class FetcherTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-03T00:00:00Z"), ZoneOffset.UTC);
  private static final AddressGuard LOOPBACK =
      new AddressGuard(List.of(Network.parse("127.0.0.0/8"), Network.parse("::1/128")));

  private final LoopbackServer server = LoopbackServer.start();
  private final String address = server.url("");
  private final Fetcher fetcher = new Fetcher("Thaw-test", LOOPBACK, CLOCK);

  @AfterEach
  void stop() throws IOException {
    fetcher.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "::1",
        "fc00::1",
        "fe80::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::"
      })
  void addressesOfTheHouseAreRefused(String literal) throws UnknownHostException {
    assertThat(AddressGuard.strict().allows(InetAddress.getByName(literal))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "2606:4700::1111", "172.32.0.1", "100.128.0.1"})
  void publicAddressesAreAllowed(String literal) throws UnknownHostException {
    assertThat(AddressGuard.strict().allows(InetAddress.getByName(literal))).isTrue();
  }

  @Test
  void aLoopbackServerIsRefusedUnlessTheOperatorAllowsIt() throws IOException {
    server.answer("/feed", 200, Map.of(), "hello");
    try (Fetcher strict = new Fetcher("Thaw-test", AddressGuard.strict(), CLOCK)) {
      assertThat(strict.get(address + "/feed", Validators.none()))
          .isInstanceOf(Fetched.Refused.class);
      assertThat(strict.get("http://localhost:1/", Validators.none()))
          .isInstanceOf(Fetched.Refused.class);
    }
    assertThat(fetcher.get(address + "/feed", Validators.none()))
        .isInstanceOf(Fetched.Content.class);
  }

  @Test
  void aNameThatTurnsPrivateBetweenTwoLooksIsRefused() throws UnknownHostException {
    AtomicInteger looks = new AtomicInteger();
    DnsResolver rebinding =
        new DnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws UnknownHostException {
            String answer = looks.getAndIncrement() == 0 ? "8.8.8.8" : "127.0.0.1";
            return new InetAddress[] {InetAddress.getByName(answer)};
          }

          @Override
          public String resolveCanonicalHostname(String host) {
            return host;
          }
        };
    GuardedNames names = new GuardedNames(rebinding, AddressGuard.strict());
    assertThat(names.resolve("harbour.example")).hasSize(1);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> names.resolve("harbour.example"))
        .isInstanceOf(GuardedNames.Forbidden.class);
  }

  @Test
  void redirectsToForbiddenSchemesAndUsersAreRefused() {
    server.answer("/file", 302, Map.of("Location", "file:///etc/passwd"), "");
    server.answer("/loop", 302, Map.of("Location", "/loop"), "");
    assertThat(fetcher.get(address + "/file", Validators.none()))
        .isInstanceOf(Fetched.Refused.class);
    assertThat(fetcher.get(address + "/loop", Validators.none()))
        .isInstanceOf(Fetched.Refused.class);
    assertThat(fetcher.get("http://user@127.0.0.1/", Validators.none()))
        .isInstanceOf(Fetched.Refused.class);
  }

  @Test
  void permanentRedirectsAreRemembered() {
    server.answer("/old", 301, Map.of("Location", "/new"), "");
    server.answer("/new", 200, Map.of(), "hello");
    assertThat(fetcher.get(address + "/old", Validators.none()))
        .isInstanceOfSatisfying(
            Fetched.Content.class,
            content -> {
              assertThat(content.moved()).isTrue();
              assertThat(content.url()).isEqualTo(address + "/new");
            });
  }

  @Test
  void whatIsKnownIsNotSentAgain() {
    server.answer(
        "/feed",
        exchange -> {
          boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          byte[] body = known ? new byte[0] : "hello".getBytes(UTF_8);
          LoopbackServer.send(exchange, known ? 304 : 200, Map.of("ETag", "\"1\""), body);
        });
    Fetched.Content first = (Fetched.Content) fetcher.get(address + "/feed", Validators.none());
    assertThat(fetcher.get(address + "/feed", first.validators()))
        .isInstanceOf(Fetched.NotModified.class);
  }

  @Test
  void retryAfterIsHeard() {
    server.answer("/busy", 429, Map.of("Retry-After", "120"), "");
    assertThat(fetcher.get(address + "/busy", Validators.none()))
        .isEqualTo(
            new Fetched.Failed(
                429, Trouble.TOO_MANY_REQUESTS, "status 429", Optional.of(Duration.ofMinutes(2))));
  }

  @Test
  void robotsAreObeyedAndAServersErrorForbidsAll() {
    server.answer("/robots.txt", 200, Map.of(), "User-agent: thaw\nDisallow: /private\n");
    Robots robots = new Robots(fetcher, "thaw", CLOCK);
    assertThat(robots.allows(address + "/news")).isTrue();
    assertThat(robots.allows(address + "/private/news")).isFalse();
    server.answer("/robots.txt", 503, Map.of(), "");
    assertThat(new Robots(fetcher, "thaw", CLOCK).allows(address + "/news")).isFalse();
  }

  @Test
  void failuresAreFollowedByEverLongerPausesWithinBounds() {
    Rhythm rhythm = Rhythm.usual();
    SplittableRandom random = new SplittableRandom(7);
    Duration first = rhythm.afterFailure(1, Optional.empty(), random);
    Duration fourth = rhythm.afterFailure(4, Optional.empty(), random);
    assertThat(first).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(12));
    assertThat(fourth).isBetween(Duration.ofMinutes(80), Duration.ofMinutes(96));
    assertThat(rhythm.afterFailure(60, Optional.empty(), random)).isLessThan(Duration.ofHours(29));
    assertThat(rhythm.afterFailure(1, Optional.of(Duration.ofDays(3)), random))
        .isEqualTo(Duration.ofDays(3));
  }

  @Test
  void abusyFeedIsAskedOftenerThanAQuietOne() {
    Rhythm rhythm = Rhythm.usual();
    Duration busy = rhythm.afterSuccess(100, Optional.empty(), new SplittableRandom(7));
    Duration quiet = rhythm.afterSuccess(1, Optional.empty(), new SplittableRandom(7));
    assertThat(busy).isLessThan(Duration.ofMinutes(13)).isLessThan(quiet);
    assertThat(rhythm.afterSuccess(100, Optional.of(Duration.ofHours(1)), new SplittableRandom(7)))
        .isGreaterThanOrEqualTo(Duration.ofHours(1));
  }
}
