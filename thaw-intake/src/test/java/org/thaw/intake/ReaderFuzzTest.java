package org.thaw.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.article.Extraction;

/// The corpus of the fuzzer, replayed and damaged in seeded ways: no reader may throw, and none may
/// take without measure.
class ReaderFuzzTest {

  private static final Path CORPUS = Path.of("src/test/resources/org/thaw/intake/corpus");
  private static final int ROUNDS = 25;
  private static final List<String> HOSTILE =
      List.of(
          "<!DOCTYPE a [<!ENTITY a \"&b;&b;\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>&a;",
          "&#0;&#x110000;&#xD800;&unknown;",
          " title=\"" + "x".repeat(200_000) + "\"",
          "<div>".repeat(20_000),
          "<a href='https://harbour.example/'>".repeat(3_000),
          "[".repeat(20_000),
          "{\"a\":".repeat(5_000),
          "\u0000\u0001\u00ff\u00fe",
          "99999999999999999999999999",
          "=?UTF-8?B?////?= =?x?Q?=ZZ?=",
          "\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x",
          "]]>--><![CDATA[<!--",
          "2026-13-45T99:99:99+99:99",
          "\n\n\n\n".repeat(5_000),
          "Content-Length: -1\r\n");

  static Stream<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void everyFileOfTheCorpusIsTaken(Path file) throws IOException {
    List<Extraction> outcomes =
        ReaderFuzz.taken(file.getFileName().toString(), Files.readAllBytes(file));
    boolean found = file.getFileName().toString().startsWith("found-");
    boolean list = file.getFileName().toString().matches(".*\\.(?:opml|robots|sitemap)");

    assertThat(outcomes).as(file.toString()).isNotEmpty();
    if (!found && !list) {
      assertThat(outcomes).hasAtLeastOneElementOfType(Extraction.Extracted.class);
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  @Timeout(value = 180, unit = TimeUnit.SECONDS)
  void damageIsAValueWithAReason(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    long seed = 20260303L + file.getFileName().toString().hashCode();
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = damaged(whole, random, round);
      try {
        assertThat(ReaderFuzz.taken(file.getFileName().toString(), damaged)).isNotNull();
      } catch (RuntimeException | Error broken) {
        throw new AssertionError("%s, seed %d, round %d".formatted(file, seed, round), broken);
      }
    }
  }

  private static byte[] damaged(byte[] whole, Random random, int round) {
    int at = random.nextInt(whole.length);
    int to = Math.min(whole.length, at + 1 + random.nextInt(80));
    return switch (round % 5) {
      case 0 -> Arrays.copyOf(whole, at);
      case 1 ->
          joined(whole, at, HOSTILE.get(random.nextInt(HOSTILE.size())).getBytes(ISO_8859_1), at);
      case 2 -> joined(whole, at, new byte[0], to);
      case 3 -> joined(whole, to, repeated(Arrays.copyOfRange(whole, at, to)), to);
      default -> flipped(whole, random);
    };
  }

  private static byte[] joined(byte[] whole, int end, byte[] between, int from) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(whole, 0, end);
    bytes.writeBytes(between);
    bytes.write(whole, from, whole.length - from);
    return bytes.toByteArray();
  }

  private static byte[] repeated(byte[] piece) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < 500; i++) {
      bytes.writeBytes(piece);
    }
    return bytes.toByteArray();
  }

  private static byte[] flipped(byte[] whole, Random random) {
    byte[] flipped = whole.clone();
    for (int i = 0; i < 12; i++) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }
}
