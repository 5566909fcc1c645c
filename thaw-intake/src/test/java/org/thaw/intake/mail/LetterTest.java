package org.thaw.intake.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.article.Article;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Licence;
import org.thaw.intake.Intake;
import org.thaw.intake.pack.Unpacker;
import org.thaw.intake.record.FieldMapping;

/// Letters as newsletters are sent; all of our own wording.
class LetterTest {

  private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
  private static final String HEAD =
      """
      From: =?UTF-8?Q?Carta_del_Puerto_=C2=B7_Bogot=C3=A1?= <news@harbour.example>
      Subject: =?UTF-8?B?%s?=
      Date: Mon, 02 Mar 2026 07:30:00 -0500
      MIME-Version: 1.0
      """
          .formatted(
              Base64.getEncoder().encodeToString("Tres noticias de la mañana".getBytes(UTF_8)));
  private static final String DIGEST =
      """
      <html><body><p><a href="https://harbour.example/web">View this letter in your browser</a></p>
      <h1>Good morning from the harbour</h1>
      <table><tr><td><h2><a href="https://harbour.example/1">Ports of Cali open again after the strike</a></h2>
      <p>Dockers went back to work on Monday, and the <a href="https://harbour.example/union">union</a> called the deal fair.</p></td></tr>
      <tr><td><h2>Norway offers to host a new round of talks</h2><p>The minister named no date.</p>
      <p><a href="https://harbour.example/2">Read more &raquo;</a></p></td></tr>
      <tr><td><a href="https://harbour.example/3"><b>Peru and Chile sign a paper on fisheries</b></a></td></tr></table>
      <p><a href="https://harbour.example/bye">Unsubscribe from this list here</a></p></body></html>
      """;

  @Test
  void eachLinkedStoryOfALetterIsAnItemBehindItsLink() {
    List<Capture> items = unpack(alternative("Nothing much", DIGEST));

    assertThat(items)
        .extracting(item -> item.url().orElseThrow())
        .containsExactly(
            "https://harbour.example/1", "https://harbour.example/2", "https://harbour.example/3");
    assertThat(items).extracting(Capture::licence).containsOnly(Licence.LINK_ONLY);
    Article first = article(items.getFirst());
    assertThat(first.headline()).isEqualTo("Ports of Cali open again after the strike");
    assertThat(first.outlet()).isEqualTo("Carta del Puerto · Bogotá");
    assertThat(first.published()).contains(Instant.parse("2026-03-02T12:30:00Z"));
    assertThat(first.body())
        .isEqualTo("Dockers went back to work on Monday, and the union called the deal fair.");
    assertThat(article(items.get(1)).body()).isEqualTo("The minister named no date.");
    assertThat(article(items.get(2)).headline()).startsWith("Peru and Chile");
  }

  @Test
  void storiesOfPlainTextEndInTheirAddress() {
    String text =
        """
        Ports of Cali open again after the strike
        Dockers went back to work on Monday.
        https://harbour.example/1

        ----
        Norway offers to host a new round
        <https://harbour.example/2>
        """;
    List<Capture> items =
        unpack(message("text/plain; charset=utf-8", "8bit", text.getBytes(UTF_8)));

    assertThat(items).hasSize(2);
    assertThat(article(items.getFirst()).body()).isEqualTo("Dockers went back to work on Monday.");
  }

  @Test
  void aLetterOfOneStoryIsOneArticleAndItsHtmlGoesBeforeItsText() {
    String essay =
        "<h2>Why it matters</h2><p>The two ministers sat together until the evening, and <a"
            + " href=\"https://harbour.example/x\">both drafts</a> were on the table.</p>";
    List<Capture> items = unpack(alternative("The two ministers sat together.", essay));

    assertThat(items).extracting(Capture::mediaType).containsExactly("message/rfc822");
    Article article = article(items.getFirst());
    assertThat(article.headline()).isEqualTo("Tres noticias de la mañana");
    assertThat(article.blocks())
        .extracting(Article.Block::kind)
        .containsExactly(Article.Kind.HEADLINE, Article.Kind.HEADING, Article.Kind.PARAGRAPH);
    assertThat(article.body()).contains("both drafts were on the table.");
  }

  @Test
  void aLongTextWithAListOfLinksIsOneStory() {
    String links =
        "<p><a href='https://harbour.example/1'>Ports of Cali open again</a></p>"
            + "<p><a href='https://harbour.example/2'>Norway offers new talks</a></p>";
    String essay = "<p>" + "The ministers spoke of ports and of fish again. ".repeat(60) + "</p>";

    assertThat(unpack(alternative("", essay + links))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16", "made-up"})
  void charactersAreReadByTheCharsetThatIsNamedOrThatFits(String name) {
    Charset charset = name.equals("made-up") ? UTF_8 : Charset.forName(name);
    byte[] body = "Señales de la ministra: «habrá diálogo» mañana en Bogotá.".getBytes(charset);
    byte[] message =
        message(
            "text/plain; charset=\"" + name + "\"", "base64", Base64.getMimeEncoder().encode(body));

    assertThat(Letter.read(message).text().orElseThrow())
        .contains("Señales de la ministra: «habrá diálogo» mañana en Bogotá.");
  }

  @Test
  void quotedPrintableLinesAreJoinedAndAttachmentsPassedOver() {
    String mail =
        HEAD
            + """
            Content-Type: multipart/mixed; boundary="b1"

            --b1
            Content-Type: text/plain
            Content-Disposition: attachment; filename=a.txt

            not this
            --b1
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            El canciller viaj=C3=B3 a =
            Oslo.
            --b1--
            """;

    assertThat(Letter.read(mail.getBytes(UTF_8)).text().orElseThrow().strip())
        .isEqualTo("El canciller viajó a Oslo.");
  }

  @Test
  void partsNestedWithoutEndAreReadAsFarAsIsSafe() {
    StringBuilder mail = new StringBuilder(HEAD);
    for (int i = 0; i < 20_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b%d%n%n--b%d%n".formatted(i, i));
    }
    long start = System.nanoTime();
    Letter letter = Letter.read(mail.toString().getBytes(StandardCharsets.ISO_8859_1));

    assertThat(letter.subject()).isEqualTo("Tres noticias de la mañana");
    assertThat(letter.html()).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  private static byte[] alternative(String text, String html) {
    return (HEAD
            + """
            Content-Type: multipart/alternative; boundary="=_b"

            --=_b
            Content-Type: text/plain; charset=utf-8

            %s
            --=_b
            Content-Type: text/html; charset=utf-8

            %s
            --=_b--
            """
                .formatted(text, html))
        .getBytes(UTF_8);
  }

  private static byte[] message(String type, String encoding, byte[] body) {
    byte[] head =
        (HEAD + "Content-Type: %s%nContent-Transfer-Encoding: %s%n%n".formatted(type, encoding))
            .getBytes(UTF_8);
    byte[] all = java.util.Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    return all;
  }

  private static List<Capture> unpack(byte[] message) {
    List<Capture> captures = new java.util.ArrayList<>();
    new Unpacker(
            NOW,
            Licence.OWN,
            FieldMapping.usual(),
            captures::add,
            (name, rejected) -> {
              throw new AssertionError(rejected);
            })
        .unpack("letter.eml", new java.io.ByteArrayInputStream(message));
    return captures;
  }

  private static Article article(Capture capture) {
    Extraction extraction = new Intake(Clock.fixed(NOW, ZoneOffset.UTC)).extract(capture);
    return ((Extraction.Extracted) extraction).article();
  }
}
