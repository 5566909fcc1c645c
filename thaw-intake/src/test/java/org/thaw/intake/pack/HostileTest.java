package org.thaw.intake.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.article.Article;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.article.Rejected.Reason;
import org.thaw.intake.Intake;
import org.thaw.intake.record.FieldMapping;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/// What an attacker or a bad disk may hand to the unpacker: a reason each time, and never an error.
class HostileTest {

  private static final String TEXT =
      "The bridge reopens\n\nThe two countries said on Monday that the bridge between them reopens"
          + " after three years, and that lorries may cross it at night.\n";

  private final List<Capture> captures = new ArrayList<>();
  private final Map<String, Rejected> rejected = new LinkedHashMap<>();
  private final Unpacker unpacker =
      new Unpacker(
          Instant.parse("2026-03-02T12:00:00Z"),
          Licence.LINK_ONLY,
          FieldMapping.usual(),
          captures::add,
          rejected::put);
  private final Intake intake = new Intake(Clock.systemUTC());

  @Test
  void filesPackedInAnyWayAreTaken() throws IOException {
    byte[] tar =
        tar(Map.of("a.txt", TEXT.getBytes(UTF_8), "b/c.txt", (TEXT + "x").getBytes(UTF_8)));
    take("plain.tar", tar);
    take("packed.tgz", gzip(tar));
    take("packed.tar.bz2", bzip2(tar));
    take("packed.tar.xz", xz(tar));
    take("outer.zip", zip(Map.of("inner.tar.gz", gzip(tar))));

    assertThat(captures).hasSize(10);
    assertThat(rejected).isEmpty();
  }

  @Test
  void namesInArchivesAreLabelsNotPaths() {
    assertThat(PackedNames.label("a.zip", "../../etc/passwd")).isEqualTo("a.zip/etc/passwd");
    assertThat(PackedNames.label("a.zip", "/etc/passwd")).isEqualTo("a.zip/etc/passwd");
    assertThat(PackedNames.label("a.zip", "C:\\windows\\..\\x.txt"))
        .isEqualTo("a.zip/windows/x.txt");
    assertThat(PackedNames.label("a.zip", "x\u0000\n.txt")).isEqualTo("a.zip/x.txt");
    assertThat(PackedNames.label("a.zip", "n".repeat(9_999)).length()).isLessThan(320);
    assertThat(PackedNames.label("a.zip", "..a/b..c.txt")).isEqualTo("a.zip/..a/b..c.txt");
  }

  @Test
  void whatGrowsWithoutMeasureIsUnsafe() {
    unpacker.unpack("endless.gz", new Endless('a'));
    unpacker.unpack("endless.jsonl.gz", new Endless('{'));

    assertThat(rejected.get("endless").reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(rejected.get("endless.jsonl:1").reason()).isEqualTo(Reason.TOO_LARGE);
    assertThat(captures).isEmpty();
  }

  @Test
  void archivesWithinArchivesEndSomewhere() throws IOException {
    byte[] packed = TEXT.getBytes(UTF_8);
    for (int i = 0; i < 7; i++) {
      packed = gzip(packed);
    }
    take("deep.gz", packed);

    assertThat(captures).isEmpty();
    assertThat(rejected.values())
        .singleElement()
        .satisfies(reason -> assertThat(reason.reason()).isEqualTo(Reason.UNSAFE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tar", "tgz", "tar.bz2", "tar.xz", "zip", "warc", "json", "xml", "mbox"})
  void whatIsCutOffAnywhereIsNamedAndNothingBreaks(String kind) throws IOException {
    byte[] whole = sample(kind);
    Random random = new Random(20260107);
    for (int i = 0; i < 40; i++) {
      captures.clear();
      take("cut." + kind, Arrays.copyOf(whole, random.nextInt(whole.length)));
      captures.forEach(capture -> assertThat(intake.extract(capture)).isNotNull());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tar", "tgz", "tar.bz2", "tar.xz", "zip", "warc", "json", "xml", "mbox"})
  void damagedBytesAreNamedAndNothingBreaks(String kind) throws IOException {
    byte[] whole = sample(kind);
    Random random = new Random(20260108);
    for (int i = 0; i < 40; i++) {
      byte[] damaged = whole.clone();
      for (int j = 0; j < 5; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      captures.clear();
      take("damaged." + kind, damaged);
      captures.forEach(capture -> assertThat(intake.extract(capture)).isNotNull());
    }
  }

  @Test
  void entitiesAreNotExpandedNorFetched() {
    String bomb =
        """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
        <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
        <!ENTITY x SYSTEM "file:///etc/hostname">]>
        <rss version="2.0"><channel><title>t</title><item><title>&f; &x;</title><description>&f;</description></item></channel></rss>
        """;
    take("bomb.xml", bomb.getBytes(UTF_8));
    take(
        "bomb.nml",
        bomb.replace("<rss version=\"2.0\">", "<newsItem guid=\"x\">")
            .replace("</rss>", "</newsItem>")
            .getBytes(UTF_8));

    for (Capture capture : captures) {
      assertThat(capture.content().length).isLessThan(10_000);
      if (intake.extract(capture) instanceof Extraction.Extracted(Article article)) {
        assertThat(article.text().length()).isLessThan(10_000);
      }
    }
  }

  @Test
  void whatIsNestedTooDeepIsNamed() {
    take("deep.json", ("[".repeat(100_000) + "]".repeat(100_000)).getBytes(UTF_8));
    take("deep.jsonl", ("{\"text\":" + "[".repeat(90_000) + "\n").getBytes(UTF_8));
    take("deep.html", ("<html><body>" + "<div>".repeat(200_000) + "x").getBytes(UTF_8));
    take("deep.xml", ("<newsItem guid='x'>" + "<a>".repeat(200_000)).getBytes(UTF_8));

    assertThat(rejected.get("deep.json").reason()).isEqualTo(Reason.MALFORMED);
    captures.forEach(capture -> assertThat(intake.extract(capture)).isInstanceOf(Rejected.class));
  }

  @Test
  void tooManyItemsAreCutOffAndSaid() {
    Budget budget = new Budget(2, 3);
    assertThat(List.of(budget.item(), budget.item(), budget.item(), budget.item()))
        .containsExactly(true, true, true, false);
    assertThat(budget.justSpent()).isTrue();
    assertThat(budget.item()).isFalse();
    assertThat(budget.justSpent()).isFalse();
  }

  @Test
  void tooManyFilesInOneAreUnsafe() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 500_001; i++) {
        zip.putNextEntry(new ZipEntry(i + "/"));
      }
    }
    take("many.zip", bytes.toByteArray());

    assertThat(rejected.get("many.zip").reason()).isEqualTo(Reason.UNSAFE);
    assertThat(rejected.get("many.zip").detail()).contains("divide it");
  }

  @Test
  void textsInOtherEncodingsAreReadAndBinaryIsNamed() {
    String spanish =
        "La cumbre se celebró\n\nEl ministro señaló que la reunión fue útil, según él.\n";
    take("latin.txt", spanish.getBytes(ISO_8859_1));
    take("wide.txt", ("\ufeff" + spanish).getBytes(UTF_16LE));
    take(
        "latin.jsonl",
        "{\"title\":\"señal\",\"text\":\"El ministro señaló que fue útil.\"}\n"
            .getBytes(ISO_8859_1));
    byte[] noise = new byte[5_000];
    new Random(1).nextBytes(noise);
    take("noise.bin", noise);
    take("archive.zst", new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 'x', 'y'});

    assertThat(captures)
        .extracting(intake::extract)
        .allSatisfy(found ->
            assertThat(((Extraction.Extracted) found).article().text()).contains("señaló"));
    assertThat(captures).hasSize(3);
    assertThat(rejected.get("noise.bin").reason()).isEqualTo(Reason.BINARY);
    assertThat(rejected.get("archive.zst").detail()).contains("unpack it");
  }

  @Test
  void noScriptOfTheWildIsLeftInAnArticle() {
    StringBuilder page =
        new StringBuilder("<html><head><title>Bridge reopens</title></head><body>");
    page.append("<article><h1>Bridge reopens</h1>");
    for (String who : List.of("minister", "mayor", "driver", "farmer", "judge")) {
      page.append(
          "<p>The %s said on Monday that the bridge reopens after three long years, and that"
              .formatted(who));
      page.append(" the %s may cross it at night.<script>steal()</script>".formatted(who));
      page.append("<img src=x onerror=steal()></p>");
    }
    page.append("<svg onload=steal()></svg><a href=\"javascript:steal()\">more</a></article>");
    take("page.html", page.toString().getBytes(UTF_8));

    Article article = ((Extraction.Extracted) intake.extract(captures.getFirst())).article();
    assertThat(article.text()).doesNotContain("steal", "<", "onerror", "javascript:");
  }

  private void take(String name, byte[] content) {
    unpacker.unpack(name, new ByteArrayInputStream(content));
  }

  private static byte[] sample(String kind) throws IOException {
    byte[] tar = tar(Map.of("a.txt", TEXT.getBytes(UTF_8), "b.txt", (TEXT + "x").getBytes(UTF_8)));
    return switch (kind) {
      case "tar" -> tar;
      case "tgz" -> gzip(tar);
      case "tar.bz2" -> bzip2(tar);
      case "tar.xz" -> xz(tar);
      case "zip" -> zip(Map.of("a.txt", TEXT.getBytes(UTF_8), "b.tar", tar));
      case "warc" -> warc().getBytes(UTF_8);
      case "json" ->
          "[{\"title\":\"One\",\"text\":\"%s\"},{\"title\":\"Two\",\"text\":\"%s\"}]"
              .formatted(TEXT.replace("\n", " "), TEXT.replace("\n", " "))
              .getBytes(UTF_8);
      case "xml" ->
          "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>t</title><item><title>One</title><description>%s</description></item></channel></rss>"
              .formatted(TEXT)
              .getBytes(UTF_8);
      default ->
          "From a@b Mon Mar  2 12:00:00 2026\nSubject: One\nFrom: A <a@b>\nMIME-Version: 1.0\n\n%s\nFrom a@b Mon Mar  2 12:00:00 2026\nSubject: Two\nFrom: A <a@b>\n\n%s"
              .formatted(TEXT, TEXT)
              .getBytes(UTF_8);
    };
  }

  private static String warc() {
    String body = "<html><head><title>One</title></head><body><p>" + TEXT + "</p></body></html>";
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(body.length(), body);
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/one\r\nWARC-Date: 2026-03-02T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
        .formatted(http.length(), http);
  }

  private static byte[] tar(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      byte[] header = new byte[512];
      put(header, 0, file.getKey());
      put(header, 124, "%011o".formatted(file.getValue().length));
      put(header, 257, "ustar");
      header[156] = '0';
      bytes.write(header);
      bytes.write(Arrays.copyOf(file.getValue(), (file.getValue().length + 511) / 512 * 512));
    }
    bytes.write(new byte[1024]);
    return bytes.toByteArray();
  }

  private static void put(byte[] header, int at, String value) {
    byte[] bytes = value.getBytes(UTF_8);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] bzip2(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new BZip2CompressorOutputStream(bytes)) {
      packed.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] xz(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new XZOutputStream(bytes, new LZMA2Options())) {
      packed.write(content);
    }
    return bytes.toByteArray();
  }

  /// A gzip stream that never ends: members of a million letters, one after another.
  private static final class Endless extends InputStream {

    private final byte[] member;
    private int at;

    Endless(char letter) {
      try {
        byte[] letters = new byte[1 << 20];
        Arrays.fill(letters, (byte) letter);
        member = gzip(letters);
      } catch (IOException impossible) {
        throw new IllegalStateException(impossible);
      }
    }

    @Override
    public int read() {
      int next = member[at] & 0xff;
      at = (at + 1) % member.length;
      return next;
    }
  }
}
