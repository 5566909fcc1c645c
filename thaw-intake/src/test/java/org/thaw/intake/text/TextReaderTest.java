package org.thaw.intake.text;

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
import org.thaw.time.PublicationInference;

class TextReaderTest {

  @Test
  void siteAndSectionBesideTheHeadlineAreNoPartOfIt() {
    String page =
        """
        The Harbour Post | World

        Ministers ease visa dispute before summit | The Harbour Post

        Lorries wait at the bridge on Tuesday. (Photo: Sam Okoro/AFP)

        The foreign minister said on Friday that the visas of officials would not be cancelled.

        "We have received the guarantees we asked for," she told reporters in the capital.
        """;
    Article article = pasted(page);
    assertThat(article.headline()).isEqualTo("Ministers ease visa dispute before summit");
    assertThat(article.outlet()).isEqualTo("The Harbour Post");
    assertThat(article.section()).contains("World");
    assertThat(article.body()).startsWith("The foreign minister").doesNotContain("Lorries");
    assertThat(article.pictures())
        .singleElement()
        .satisfies(picture ->
            assertThat(picture.caption()).isEqualTo("Lorries wait at the bridge on Tuesday."));
    assertThat(article.credits()).containsExactly("Sam Okoro/AFP");
  }

  @Test
  void aDashWithinAHeadlineStays() {
    String page =
        """
        Talks resume in Oslo - no date for a paper

        The foreign minister said on Friday that the visas of officials would not be cancelled.
        """;
    assertThat(pasted(page).headline()).isEqualTo("Talks resume in Oslo - no date for a paper");
  }

  @Test
  void authorsWithTheirCitiesAndTheHourOfPublicationAreKept() {
    String page =
        """
        The Harbour Post
        World
        Ministers ease visa dispute before summit
        By Ana Whitfield in Port Vell and Marcus Oyelaran in Santa Cruz
        Published 3 November 2026 at 09:14 COT
        Updated 3 November 2026 at 11:40 COT
        The foreign minister said on Friday that the visas of officials would not be cancelled.
        Additional reporting by Tomás Rey
        """;
    Article article = pasted(page);
    assertThat(article.bylines())
        .extracting(byline -> byline.role() + " " + byline.name())
        .containsExactly("author Ana Whitfield", "author Marcus Oyelaran", "contributor Tomás Rey");
    assertThat(article.published()).contains(Instant.parse("2026-11-03T14:14:00Z"));
  }

  private static Article pasted(String text) {
    Capture capture =
        Capture.of(
            "pasted",
            Optional.empty(),
            "text/plain",
            Map.of(),
            text.getBytes(StandardCharsets.UTF_8),
            Instant.parse("2026-03-01T00:00:00Z"),
            Licence.OWN);
    return ((Extraction.Extracted) new TextReader().extract(capture)).article();
  }

  @Test
  void aPastedPageHasEachElementInItsField() throws IOException {
    Article article = article("pasted-en.txt");
    assertThat(article.outlet()).isEqualTo("The Harbour Post");
    assertThat(article.section()).contains("World");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.dateline().map(Article.Dateline::place)).contains("PORT VELL, Marenia");
    assertThat(article.credits()).containsExactly("Sam Okoro/Harbour Pictures", "HP");
    assertThat(article.bylines())
        .extracting(byline -> byline.role() + " " + byline.name())
        .containsExactly("author Ada Moreno", "author Lee Park", "contributor Tom Vale");
    assertThat(article.pictures())
        .singleElement()
        .satisfies(picture -> {
          assertThat(picture.caption()).startsWith("Foreign Minister Ana Ruiz").endsWith("2026.");
          assertThat(picture.photographer()).contains("Sam Okoro");
          assertThat(picture.date()).contains("2026-02-27");
        });
  }

  @Test
  void aPastedPagesTextIsHeadlineSummaryAndBodyEachOnce() throws IOException {
    assertThat(article("pasted-en.txt").text())
        .isEqualTo(
            """
            Ministers ease visa dispute before river summit

            Two neighbours stepped back on Friday from a dispute over visas that had threatened to overshadow a summit next month.

            Foreign Minister Ana Ruiz said on Friday that Marenia would not cancel the visas of officials from Estland, a threat her ministry had made on Tuesday.

            "We have received the guarantees we asked for," she told reporters.

            Preparations

            A delegation from Estland is expected in Port Vell this week. The summit is to be held on March 9.

            Ongoing concerns

            Marenia remains worried about fishing boats near the strait, a ministry spokesman said.\
            """);
  }

  @Test
  void subHeadsAndSummaryAreMarkedAsSuch() throws IOException {
    assertThat(article("pasted-en.txt").blocks())
        .extracting(Article.Block::kind)
        .containsExactly(
            Article.Kind.HEADLINE,
            Article.Kind.SUMMARY,
            Article.Kind.PARAGRAPH,
            Article.Kind.PARAGRAPH,
            Article.Kind.HEADING,
            Article.Kind.PARAGRAPH,
            Article.Kind.HEADING,
            Article.Kind.PARAGRAPH);
  }

  @Test
  void aCaptionsDayStandsInForThePublicationTimeAndSaysSo() throws IOException {
    Article article = new PublicationInference().complete(article("pasted-en.txt"));
    assertThat(article.published()).contains(Instant.parse("2026-02-27T12:00:00Z"));
    assertThat(article.publishedOrigin()).isEqualTo(Article.Origin.INFERRED);
  }

  @Test
  void aCaptionSoldOnAndAnAgencysPrinciplesAreNoPartOfTheText() {
    String page =
        """
        The Harbour Post
        World
        Ministers ease visa dispute before summit
        Ministers ease visa dispute before summit
        [1/3] Foreign Minister Ana Ruiz waves in Port Vell, Marenia, January 7, 2026. REUTERS/Sam Okoro/File Photo Purchase Licensing Rights, opens new tab
        PORT VELL, Jan 23 (Reuters) - The foreign minister said on Friday that the visas of officials would not be cancelled.
        Reporting by Tomás Rey; Editing by Lee Park
        Our Standards: The Thomson Reuters Trust Principles.
        """;
    Article article = pasted(page);
    assertThat(article.pictures())
        .singleElement()
        .satisfies(picture -> {
          assertThat(picture.caption())
              .isEqualTo("Foreign Minister Ana Ruiz waves in Port Vell, Marenia, January 7, 2026.");
          assertThat(picture.photographer()).contains("Sam Okoro");
          assertThat(picture.date()).contains("2026-01-07");
        });
    assertThat(article.body()).startsWith("The foreign minister").endsWith("cancelled.");
    assertThat(new PublicationInference().complete(article).published())
        .contains(Instant.parse("2026-01-23T12:00:00Z"));
  }

  @Test
  void spanishPagesAreSortedAlike() throws IOException {
    Article article = article("pasted-es.txt");
    assertThat(article.outlet()).isEqualTo("El Faro del Puerto");
    assertThat(article.section()).contains("Internacional");
    assertThat(article.language()).isEqualTo("es");
    assertThat(article.dateline().map(Article.Dateline::place)).contains("PUERTO VELL");
    assertThat(article.summary()).hasSize(1);
    assertThat(article.pictures())
        .singleElement()
        .satisfies(p -> assertThat(p.date()).contains("2026-02-27"));
    assertThat(article.text())
        .doesNotContain("Estland llama")
        .doesNotContain("Foto")
        .contains("Preparativos");
  }

  @Test
  void wrappedLinesAreJoinedAndSpeakersKept() {
    Article article =
        ((Extraction.Extracted)
                new TextReader()
                    .extract(
                        text(
                            """
                            Remarks on the river summit

                            THE MINISTER:  We met for three hours in the old customs house by the
                            river, and we agreed on almost everything that we had set out to agree.
                            Q    Did you talk about the fishing boats that were stopped near the strait
                            last week?
                            """)))
            .article();
    assertThat(article.body())
        .isEqualTo(
            "THE MINISTER: We met for three hours in the old customs house by the river, and we"
                + " agreed on almost everything that we had set out to agree.\n\n"
                + "Q Did you talk about the fishing boats that were stopped near the strait last"
                + " week?");
  }

  @Test
  void oneLineIsNoArticle() {
    assertThat(new TextReader().extract(text("Ministers ease visa dispute")))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected -> assertThat(rejected.reason()).isEqualTo(Rejected.Reason.NO_BODY));
  }

  private static Article article(String name) throws IOException {
    try (InputStream stream = TextReaderTest.class.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
      return ((Extraction.Extracted) new TextReader().extract(text(text))).article();
    }
  }

  private static Capture text(String text) {
    return Capture.of(
        "paste",
        Optional.empty(),
        "text/plain",
        Map.of(),
        text.getBytes(StandardCharsets.UTF_8),
        Instant.parse("2026-03-01T00:00:00Z"),
        Licence.OPEN);
  }
}
