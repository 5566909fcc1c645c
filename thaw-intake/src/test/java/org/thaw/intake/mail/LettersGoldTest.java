package org.thaw.intake.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.thaw.article.Article;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Licence;
import org.thaw.intake.Intake;
import org.thaw.intake.pack.Unpacker;
import org.thaw.intake.record.FieldMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Letters of all kinds with what is to be read of each: the stories with title, link and outlet,
/// words that their text has and words that it lacks.
class LettersGoldTest {

  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");

  @TestFactory
  Stream<DynamicTest> everyLetterGivesItsStoriesAndNothingElse() throws IOException {
    try (InputStream rows = LettersGoldTest.class.getResourceAsStream("letters.jsonl")) {
      List<JsonNode> letters =
          new String(rows.readAllBytes(), UTF_8)
              .lines()
              .map(line -> JsonMapper.shared().readTree(line))
              .toList();
      assertThat(letters).hasSizeGreaterThanOrEqualTo(25);
      return letters.stream()
          .map(row -> DynamicTest.dynamicTest(row.path("name").asString(), () -> check(row)));
    }
  }

  private static void check(JsonNode row) throws IOException {
    List<Article> articles = articles(message(row));
    List<JsonNode> expected = row.path("expect").valueStream().toList();
    assertThat(articles)
        .extracting(Article::headline)
        .containsExactlyElementsOf(
            expected.stream().map(story -> story.path("title").asString()).toList());
    for (int i = 0; i < expected.size(); i++) {
      check(expected.get(i), articles.get(i));
    }
  }

  private static void check(JsonNode story, Article article) {
    assertSoftly(soft -> {
      story
          .path("has")
          .valueStream()
          .forEach(words -> soft.assertThat(article.text()).contains(words.asString()));
      story
          .path("lacks")
          .valueStream()
          .forEach(words ->
              soft.assertThat(article.text()).doesNotContainIgnoringCase(words.asString()));
      if (story.has("url")) {
        soft.assertThat(article.url()).contains(story.path("url").asString());
      }
      if (story.has("outlet")) {
        soft.assertThat(article.outlet()).isEqualTo(story.path("outlet").asString());
      }
    });
  }

  private static List<Article> articles(byte[] message) {
    List<Capture> captures = new ArrayList<>();
    new Unpacker(NOW, Licence.OWN, FieldMapping.usual(), captures::add, (name, rejected) -> {})
        .unpack("letter.eml", new ByteArrayInputStream(message));
    Intake intake = new Intake(Clock.fixed(NOW, ZoneOffset.UTC));
    return captures.stream()
        .map(intake::extract)
        .filter(Extraction.Extracted.class::isInstance)
        .map(read -> ((Extraction.Extracted) read).article())
        .toList();
  }

  private static byte[] message(JsonNode row) throws IOException {
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    write(mail, "From: " + row.path("sender").asString());
    write(mail, "Subject: " + row.path("subject").asString());
    write(mail, "Date: Mon, 02 Mar 2026 09:30:00 +0100");
    write(mail, "MIME-Version: 1.0");
    write(mail, "Content-Type: multipart/mixed; boundary=\"=_b\"");
    write(mail, "");
    part(mail, row, "text", "text/plain");
    part(mail, row, "html", "text/html");
    if (row.has("attached")) {
      write(mail, "--=_b\nContent-Type: message/rfc822\n\n" + row.path("attached").asString());
    }
    write(mail, "--=_b--");
    return mail.toByteArray();
  }

  private static void part(ByteArrayOutputStream mail, JsonNode row, String field, String type)
      throws IOException {
    if (!row.has(field)) {
      return;
    }
    String encoding = row.path("encoding").asString();
    Charset charset = Charset.forName(row.path("charset").asString());
    byte[] body = row.path(field).asString().getBytes(charset);
    write(mail, "--=_b\nContent-Type: %s; charset=%s".formatted(type, charset.name()));
    write(mail, "Content-Transfer-Encoding: " + encoding + "\n");
    mail.write(
        switch (encoding) {
          case "base64" -> Base64.getMimeEncoder().encode(body);
          case "quoted-printable" -> quoted(body).getBytes(UTF_8);
          default -> body;
        });
    write(mail, "");
  }

  private static String quoted(byte[] body) {
    StringBuilder quoted = new StringBuilder();
    int width = 0;
    for (byte octet : body) {
      boolean plain = octet == '\n' || (octet >= ' ' && octet < 127 && octet != '=');
      String next = plain ? String.valueOf((char) octet) : "=%02X".formatted(octet & 0xff);
      if (width + next.length() > 72) {
        quoted.append("=\n");
        width = 0;
      }
      quoted.append(next);
      width = octet == '\n' ? 0 : width + next.length();
    }
    return quoted.toString();
  }

  private static void write(ByteArrayOutputStream mail, String line) throws IOException {
    mail.write((line + "\n").getBytes(UTF_8));
  }
}
