package org.thaw.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.source.Trouble;
import org.thaw.source.Validators;
import org.thaw.testkit.LoopbackServer;

/// What servers may send that a reader of the news must survive, and what they may pack.
class HostileServerTest {

  private static final byte[] TEXT = "talks resume ".repeat(500).getBytes(UTF_8);

  private final Harbour harbour = new Harbour();
  private final CountDownLatch over = new CountDownLatch(1);

  @AfterEach
  void close() throws IOException {
    over.countDown();
    harbour.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gzip", "x-gzip", "deflate", "bare deflate", "br", "identity", "gzip, br"})
  void contentIsUnpackedHoweverItIsPacked(String coding) throws IOException {
    byte[] packed = pack(coding, TEXT);
    Map<String, String> headers = Map.of("Content-Encoding", coding.replace("bare ", ""));
    harbour.server.answer("/", exchange -> LoopbackServer.send(exchange, 200, headers, packed));

    assertThat(get(harbour.fetcher, "/"))
        .isInstanceOfSatisfying(
            Fetched.Content.class, content -> assertThat(content.bytes()).isEqualTo(TEXT));
  }

  @Test
  void aFileThatIsGzipThoughNobodySaidSoIsUnpacked() throws IOException {
    byte[] packed = pack("gzip", TEXT);
    harbour.server.answer("/", exchange -> LoopbackServer.send(exchange, 200, Map.of(), packed));

    assertThat(((Fetched.Content) get(harbour.fetcher, "/")).bytes()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "gzip, gzip"})
  void aBombIsGivenUp(String coding) throws IOException {
    byte[] bomb = pack(coding, new byte[19 << 20]);
    assertThat(bomb.length).isLessThan(40_000);
    Map<String, String> headers = Map.of("Content-Encoding", coding);
    harbour.server.answer("/", exchange -> LoopbackServer.send(exchange, 200, headers, bomb));

    assertRefused(get(harbour.fetcher, "/"), Trouble.BOMB);
  }

  @Test
  void aCodingThatNobodyAskedForIsAnError() {
    harbour.server.answer("/", 200, Map.of("Content-Encoding", "compress"), "x");

    assertThat(get(harbour.fetcher, "/"))
        .isInstanceOfSatisfying(
            Fetched.Failed.class, failed -> assertThat(failed.reason()).contains("compress"));
  }

  @Test
  void moreThanIsTakenIsRefusedWithoutBeingReadToTheEnd() {
    harbour.server.answer(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (int megabyte = 0; megabyte < 500; megabyte++) {
            write(exchange, noise(1 << 20));
          }
        });

    assertRefused(get(harbour.fetcher, "/"), Trouble.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aServerThatNeverEndsIsGivenUp(boolean headersFirst) throws IOException {
    harbour.server.answer(
        "/",
        exchange -> {
          if (headersFirst) {
            exchange.sendResponseHeaders(200, 1000);
            write(exchange, new byte[1]);
          }
          hang();
        });
    Limits brief = new Limits(1000, Duration.ofMinutes(5), Duration.ofMillis(300), 1);
    try (Fetcher impatient = new Fetcher("Thaw-test", Harbour.LOOPBACK, harbour.clock, brief)) {
      assertThat(get(impatient, "/"))
          .isInstanceOfSatisfying(
              Fetched.Failed.class,
              failed -> assertThat(failed.trouble()).isEqualTo(Trouble.TOO_SLOW));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::ffff:10.0.0.1]/",
        "http://[64:ff9b::a00:1]/",
        "http://[2002:a00:1::]/",
        "http://[fd00:ec2::254]/",
        "http://100.100.100.200/"
      })
  void aRedirectIntoTheHouseIsRefused(String inside) {
    harbour.server.answer("/", 302, Map.of("Location", inside), "");

    assertRefused(get(harbour.fetcher, "/"), Trouble.FORBIDDEN_ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0177.0.0.1/",
        "http://0x7f.1/",
        "http://127.1/",
        "http://127.0.0.1./",
        "http://user@127.0.0.1/",
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "http:///nowhere",
        "//127.0.0.1:1/"
      })
  void aRedirectToWhatIsNoPlainWebAddressIsRefused(String odd) {
    harbour.server.answer("/", 302, Map.of("Location", odd), "");

    Fetched fetched = get(harbour.fetcher, "/");
    if (odd.startsWith("//")) { // a port where nobody listens
      assertThat(fetched).isInstanceOf(Fetched.Failed.class);
    } else {
      assertRefused(fetched, Trouble.NO_ADDRESS);
    }
  }

  @Test
  void redirectsInACircleEnd() {
    harbour.server.answer("/", 301, Map.of("Location", "/"), "");

    assertRefused(get(harbour.fetcher, "/"), Trouble.REDIRECTS);
    assertThat(harbour.server.asked("/")).isEqualTo(6);
  }

  private Fetched get(Fetcher fetcher, String path) {
    return fetcher.get(harbour.server.url(path), Validators.none());
  }

  private static void assertRefused(Fetched fetched, Trouble trouble) {
    assertThat(fetched)
        .isInstanceOfSatisfying(
            Fetched.Refused.class, refused -> assertThat(refused.trouble()).isEqualTo(trouble));
  }

  private static byte[] pack(String codings, byte[] content) throws IOException {
    byte[] packed = content;
    for (String coding : codings.split(", ")) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (OutputStream out =
          switch (coding) {
            case "gzip", "x-gzip" -> new GZIPOutputStream(bytes);
            case "deflate" -> new DeflaterOutputStream(bytes);
            case "bare deflate" -> new DeflaterOutputStream(bytes, new Deflater(9, true));
            default -> bytes;
          }) {
        out.write(coding.equals("br") ? brotli(packed) : packed);
      }
      packed = bytes.toByteArray();
    }
    return packed;
  }

  /// One meta-block that is not compressed, and an empty last one (RFC 7932, 9.2).
  private static byte[] brotli(byte[] content) {
    int head = (content.length - 1) << 4 | 1 << 20;
    byte[] packed = new byte[content.length + 4];
    packed[0] = (byte) head;
    packed[1] = (byte) (head >> 8);
    packed[2] = (byte) (head >> 16);
    System.arraycopy(content, 0, packed, 3, content.length);
    packed[packed.length - 1] = 3;
    return packed;
  }

  private static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new java.util.SplittableRandom(size).nextBytes(noise);
    return noise;
  }

  private static void write(HttpExchange exchange, byte[] bytes) throws IOException {
    exchange.getResponseBody().write(bytes);
    exchange.getResponseBody().flush();
  }

  private void hang() throws IOException {
    try {
      over.await();
    } catch (InterruptedException interrupted) {
      throw new InterruptedIOException();
    }
  }
}
