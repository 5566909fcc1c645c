package org.thaw.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.article.Article;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;
import org.thaw.article.Rejected.Reason;
import org.thaw.intake.record.FieldMapping;

class IntakeTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
  private static final String BODY =
      "The ministers of both states met on Tuesday in the capital and agreed to reopen the bridge.";
  private static final String RECORD =
      "{\"head\":\"Bridge to reopen\",\"story\":\"%s\",\"when\":\"2026-02-03\",\"id\":%d}\n";

  @TempDir private Path folder;
  private final List<Capture> captures = new ArrayList<>();
  private final Map<String, Reason> rejected = new TreeMap<>();
  private Intake intake;

  @BeforeEach
  void open() {
    intake =
        new Intake(
            CLOCK,
            FieldMapping.parse("title=head,text=story,date=when"),
            Licence.LINK_ONLY,
            Optional.empty());
  }

  @Test
  void jsonLinesAreReadByTheirMapping() throws IOException {
    write("a.jsonl.gz", gzip(RECORD.formatted(BODY, 1) + RECORD.formatted(BODY, 2)));
    assertThat(articles())
        .hasSize(2)
        .allSatisfy(article -> {
          assertThat(article.headline()).isEqualTo("Bridge to reopen");
          assertThat(article.published()).contains(Instant.parse("2026-02-03T00:00:00Z"));
        });
  }

  /// Every day between the first and the last article is reckoned with, and the pages speak as of
  /// the last. The records come in on 1 March.
  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01", "9999-12-31", "2031-01-01", "2026-03-03"})
  void aDayThatNobodyCanMeanIsNoDayOfPublication(String day) throws IOException {
    write("a.jsonl.gz", gzip(RECORD.formatted(BODY, 1).replace("2026-02-03", day)));
    assertThat(articles()).hasSize(1).allMatch(article -> article.published().isEmpty());
  }

  @Test
  void anArticleLongerThanABookIsRefused() {
    String text =
        IntStream.range(0, 1_000_000 / BODY.length())
            .mapToObj(number -> BODY.replace("Tuesday", "day " + number))
            .collect(Collectors.joining(" ", "Bridge to reopen\n\n", ""));
    Capture book =
        Capture.of(
            "book.txt",
            Optional.empty(),
            "text/plain",
            Map.of(),
            text.getBytes(StandardCharsets.UTF_8),
            CLOCK.instant(),
            Licence.OPEN);

    assertThat(intake.extract(book))
        .isInstanceOfSatisfying(
            Rejected.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
              assertThat(refused.detail()).endsWith("an article has 1,000,000 at most: divide it");
            });
  }

  /// A machine whose clock was never set says nothing of what is yet to come.
  @Test
  void aClockThatWasNeverSetTakesNoDayAway() throws IOException {
    intake = new Intake(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    write(
        "a.jsonl",
        "{\"title\":\"One\",\"text\":\"%s\",\"date\":\"2026-02-03\"}"
            .formatted(BODY)
            .getBytes(StandardCharsets.UTF_8));
    assertThat(articles()).hasSize(1).allMatch(article -> article.published().isPresent());
  }

  @Test
  void aLineThatIsNoRecordIsNamedAndTheRecordsTaken() throws IOException {
    write(
        "a.jsonl",
        ("1\n\"a\"\nword\n[1]\n" + RECORD.formatted(BODY, 1)).getBytes(StandardCharsets.UTF_8));

    assertThat(articles()).hasSize(1);
    assertThat(captures).hasSize(5);
    assertThat(captures.stream().limit(4).map(intake::extract))
        .allSatisfy(found -> assertThat(((Rejected) found).reason()).isEqualTo(Reason.MALFORMED));
  }

  @Test
  void archivesAreOpenedAndWhatIsInThemTaken() throws IOException {
    write("all.zip", zip(Map.of("one.txt", "Bridge to reopen\n\n" + BODY, "two.html", page())));
    assertThat(articles()).extracting(Article::headline).containsOnly("Bridge to reopen");
    assertThat(captures).hasSize(2);
  }

  @Test
  void badInputIsNamedAndTheRestTaken() throws IOException {
    write("a-empty.txt", new byte[0]);
    write("b-binary.dat", new byte[4096]);
    byte[] whole = gzip("Bridge to reopen\n\n" + (BODY + "\n\n").repeat(200));
    write("c-cut.txt.gz", Arrays.copyOf(whole, whole.length - 20));
    write("d-big.txt", "word ".repeat(11 << 20).getBytes(StandardCharsets.US_ASCII));
    write("e-good.txt", ("Bridge to reopen\n\n" + BODY).getBytes(StandardCharsets.UTF_8));
    write("f-broken.json", "{\"uri\":".getBytes(StandardCharsets.UTF_8));
    assertThat(articles()).hasSize(1);
    String at = folder.getFileName() + "/";
    assertThat(rejected)
        .containsEntry(at + "a-empty.txt", Reason.EMPTY)
        .containsEntry(at + "b-binary.dat", Reason.BINARY)
        .containsEntry(at + "c-cut.txt", Reason.TRUNCATED)
        .containsEntry(at + "d-big.txt", Reason.TOO_LARGE)
        .containsEntry(at + "f-broken.json", Reason.MALFORMED);
  }

  @Test
  void whatGrowsWithoutBoundWhenUnpackedIsUnsafe() throws IOException {
    write("bomb.txt.gz", gzip("0".repeat(120 << 20)));
    assertThat(articles()).isEmpty();
    assertThat(rejected.values()).containsAnyOf(Reason.UNSAFE, Reason.TOO_LARGE);
  }

  @Test
  void aFeedWhereAPageWasExpectedIsNamed() {
    Extraction extraction =
        intake.extract(
            Capture.of(
                "x",
                java.util.Optional.empty(),
                "text/html",
                Map.of(),
                "<rss><channel><title>x</title></channel></rss>".getBytes(StandardCharsets.UTF_8),
                CLOCK.instant(),
                Licence.OPEN));
    assertThat(((Rejected) extraction).reason()).isEqualTo(Reason.FEED_NOT_PAGE);
  }

  @Test
  void aMailboxIsDividedIntoItsMessages() throws IOException {
    String mail =
        """
        From a@b.example Tue Feb  3 19:45:00 2026
        From: The Harbour Post <post@harbour.example>
        Subject: =?utf-8?Q?Bridge_to_reopen_in_caf=C3=A9?=
        Date: Tue, 3 Feb 2026 19:45:00 -0500
        MIME-Version: 1.0
        Content-Type: multipart/alternative; boundary="cut"

        --cut
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        The ministers of both states met=
         on Tuesday.

        --cut--

        From a@b.example Tue Feb  3 20:45:00 2026
        From: The Harbour Post <post@harbour.example>
        Subject: Second
        Content-Type: text/html

        <p>The ministers met again.</p>
        """;
    write("news.mbox", mail.getBytes(StandardCharsets.UTF_8));
    List<Article> articles = articles();
    assertThat(articles)
        .extracting(Article::headline)
        .containsExactly("Bridge to reopen in café", "Second");
    assertThat(articles.getFirst().body())
        .isEqualTo("The ministers of both states met on Tuesday.");
    assertThat(articles.getFirst().outlet()).isEqualTo("The Harbour Post");
  }

  @Test
  void pagesInAWarcKeepTheirAddressAndTime() throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page();
    int length = http.getBytes(StandardCharsets.UTF_8).length;
    String warc =
        "WARC/1.0\r\n"
            + "WARC-Type: response\r\n"
            + "WARC-Target-URI: https://harbour.example/bridge\r\n"
            + "WARC-Date: 2026-02-03T20:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "Content-Type: application/http; msgtype=response\r\n"
            + "Content-Length: "
            + length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    write("pages.warc.gz", gzip(warc));
    assertThat(articles()).extracting(Article::headline).containsExactly("Bridge to reopen");
    assertThat(captures.getFirst().url()).contains("https://harbour.example/bridge");
    assertThat(captures.getFirst().captured()).isEqualTo(Instant.parse("2026-02-03T20:00:00Z"));
  }

  @Test
  void aKilledWireItemIsWithdrawnAndAnEmbargoTravelsWithTheArticle() throws IOException {
    String item =
        "{\"uri\":\"urn:x:%s\",\"pubStatus\":\"%s\",\"embargoedUntil\":\"%s\",\"headlines\":[{\"value\":\"Bridge\"}],"
            + "\"bodies\":[{\"value\":\""
            + BODY
            + "\"}]}";
    write(
        "killed.json",
        item.formatted("1", "canceled", "2020-01-01T00:00:00Z").getBytes(StandardCharsets.UTF_8));
    write(
        "later.json",
        item.formatted("2", "usable", "2026-03-02T00:00:00Z").getBytes(StandardCharsets.UTF_8));
    write(
        "now.json",
        item.formatted("3", "usable", "2026-02-28T00:00:00Z").getBytes(StandardCharsets.UTF_8));
    assertThat(articles())
        .extracting(
            article -> article.slip().version().orElseThrow().barred(CLOCK.instant()).isPresent())
        .containsExactly(true, false);
    assertThat(rejected.values()).containsExactly(Reason.WITHDRAWN);
  }

  @Test
  void newsMlCarriesItsTextAndItsStatus() throws IOException {
    String item =
        """
        <?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:9" xml:lang="en">
        <itemMeta><itemClass qcode="ninat:text"/><provider><name>Harbour Wire</name></provider>
        <versionCreated>2026-02-03T19:45:00-05:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
        <contentMeta><headline>Bridge to reopen</headline></contentMeta>
        <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>PORT VELL — %s</p></body></html></inlineXML></contentSet>
        </newsItem>
        """
            .formatted(BODY);
    write("item.xml", item.getBytes(StandardCharsets.UTF_8));
    write(
        "killed.xml",
        item.replace("stat:usable", "stat:canceled").getBytes(StandardCharsets.UTF_8));
    assertThat(articles())
        .singleElement()
        .satisfies(article -> {
          assertThat(article.outlet()).isEqualTo("Harbour Wire");
          assertThat(article.dateline().map(Article.Dateline::place)).contains("PORT VELL");
          assertThat(article.body()).isEqualTo(BODY);
        });
    assertThat(rejected.values()).containsExactly(Reason.WITHDRAWN);
  }

  private List<Article> articles() throws IOException {
    intake.open(folder, captures::add, (name, why) -> rejected.put(name, why.reason()));
    List<Article> articles = new ArrayList<>();
    for (Capture capture : captures) {
      switch (intake.extract(capture)) {
        case Extraction.Extracted(Article article) -> articles.add(article);
        case Rejected why -> rejected.put(capture.source(), why.reason());
      }
    }
    return articles;
  }

  private static String page() {
    return "<html><head><title>Bridge to reopen</title></head><body><h1>Bridge to"
        + " reopen</h1><article>"
        + ("<p>" + BODY + " More than a dozen lorries waited at the gate.</p>")
        + "<p>Observers called the agreement a test of whether larger disputes can be settled this"
        + " year.</p></article></body></html>";
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
