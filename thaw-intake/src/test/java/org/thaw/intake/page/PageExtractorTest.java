package org.thaw.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.article.Article;
import org.thaw.article.Capture;
import org.thaw.article.Extraction;
import org.thaw.article.Licence;
import org.thaw.article.Rejected;

class PageExtractorTest {

  private static final Instant NOW = Instant.parse("2026-02-04T00:00:00Z");

  private final PageExtractor extractor = new PageExtractor();

  @Test
  void aPageThatIsUtf8IsReadAsSuchWhateverItSaysOfItself() {
    String html =
        "<meta http-equiv='Content-Type' content='text/html; charset=gb2312'><h1>Año del puente</h1>"
            + "<p>La crecida del río cerró el paso, según la administración.</p>";
    assertThat(read(html.getBytes(StandardCharsets.UTF_8)).metadata().title())
        .isEqualTo("Año del puente");
    assertThat(read(html.replace("gb2312", "iso-8859-1").getBytes(StandardCharsets.ISO_8859_1)))
        .satisfies(page -> {
          assertThat(page.metadata().title()).isEqualTo("Año del puente");
          assertThat(page.body()).contains("crecida del río");
        });
  }

  private PageExtractor.Reading read(byte[] html) {
    return extractor.read(
        Capture.of("test", Optional.empty(), "text/html", Map.of(), html, NOW, Licence.OWN));
  }

  @Test
  void theTextHoldsHeadlineSummaryAndBodyEachOnce() {
    assertThat(summit().text())
        .isEqualTo(
            """
            Two river states agree to reopen bridge

            The crossing has been shut since a dispute over tolls two years ago.

            The foreign ministers of the two states signed the agreement on Tuesday, ending the longest closure of the crossing in its history.

            Lorries may pass from March 9, and passenger cars two weeks later.

            What comes next

            A commission of both governments is to review the tolls every quarter, the ministers said.

            Lorries pay by weight.

            Buses pay nothing in the first year.

            “We will be watching the commission closely,” said the harbour workers’ union.

            Observers called the agreement a test of whether larger disputes over fishing can be settled.\
            """);
  }

  @Test
  void blocksSayWhatEachStretchIs() {
    assertThat(summit().blocks())
        .extracting(Article.Block::kind)
        .containsExactly(
            Article.Kind.HEADLINE,
            Article.Kind.SUMMARY,
            Article.Kind.PARAGRAPH,
            Article.Kind.PARAGRAPH,
            Article.Kind.HEADING,
            Article.Kind.PARAGRAPH,
            Article.Kind.ITEM,
            Article.Kind.ITEM,
            Article.Kind.QUOTE,
            Article.Kind.PARAGRAPH);
  }

  @Test
  void metadataAreReadFromBrokenJsonLdToo() {
    Article article = summit();
    assertThat(article.outlet()).isEqualTo("The Harbour Post");
    assertThat(article.section()).contains("World");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.url()).contains("https://harbourpost.example/world/2026/02/03/bridge");
    assertThat(article.published()).contains(Instant.parse("2026-02-04T00:45:00Z"));
    assertThat(article.publishedOrigin()).isEqualTo(Article.Origin.METADATA);
    assertThat(article.bylines())
        .extracting(Article.Byline::name)
        .containsExactly("Ada Moreno", "Lee Park");
  }

  @Test
  void captionsArePicturesWithCreditAndDay() {
    assertThat(summit().pictures())
        .singleElement()
        .satisfies(picture -> {
          assertThat(picture.caption()).isEqualTo("Workers on the bridge on January 30, 2026.");
          assertThat(picture.photographer()).contains("Sam Okoro");
          assertThat(picture.date()).contains("2026-01-30");
        });
  }

  @Test
  void aPageWithoutAnArticleIsRejectedWithTheReason() {
    Extraction extraction =
        extractor.extract(
            page("<html><title>Index</title><body><a href='/'>Home</a></body></html>"));
    assertThat(extraction)
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> assertThat(rejected.reason()).isEqualTo(Rejected.Reason.NO_BODY));
  }

  @Test
  void aDateInTheFutureIsNoPublicationDate() {
    assertThat(withMeta("<meta name=date content=2031-01-01>").published()).isEmpty();
  }

  @Test
  void aLanguageThatIsNoneDoesNotLoseThePage() {
    assertThat(withMeta("<meta name=language content=*>").language()).isEqualTo("en");
  }

  private Article withMeta(String meta) {
    String paragraph =
        "<p>" + "The ministers met again and agreed on nothing at all. ".repeat(9) + "</p>";
    Extraction extraction =
        extractor.extract(
            page(
                "<html><head><title>Ministers meet</title>"
                    + meta
                    + "</head><body><h1>Ministers meet</h1>"
                    + paragraph
                    + "</body></html>"));
    return ((Extraction.Extracted) extraction).article();
  }

  @Test
  void deepNestingIsReadOrRejectedButNeverThrows() {
    Extraction extraction = extractor.extract(page("<div>".repeat(50_000) + "text"));
    assertThat(extraction).isInstanceOf(Rejected.class);
  }

  private Article summit() {
    return ((Extraction.Extracted) extractor.extract(page(resource("summit.html")))).article();
  }

  private static Capture page(String html) {
    return Capture.of(
        "harbourpost.example",
        Optional.of("https://harbourpost.example/x"),
        "text/html",
        Map.of(),
        html.getBytes(StandardCharsets.UTF_8),
        NOW,
        Licence.LINK_ONLY);
  }

  private static String resource(String name) {
    try (InputStream stream = PageExtractorTest.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException(name, unreadable);
    }
  }
}
