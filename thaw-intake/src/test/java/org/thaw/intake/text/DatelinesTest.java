package org.thaw.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.article.Article;
import org.thaw.article.Capture;
import org.thaw.article.Datelines;
import org.thaw.article.Extraction;
import org.thaw.article.Licence;
import org.thaw.intake.Intake;
import org.thaw.testkit.Articles;

class DatelinesTest {

  private static final String REST = "The foreign minister said on Friday that the talks went on.";
  private static final Instant TAKEN = Instant.parse("2026-05-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          OTTAWA, Jan 23 (Reuters) -              | OTTAWA | Jan 23 | Reuters
          OTTAWA (AP) —                           | OTTAWA | | AP
          PORT VELL, Marenia (AP) —               | PORT VELL, Marenia | | AP
          JERUSALEM/CAIRO, Oct. 9 (Reuters) -     | JERUSALEM/CAIRO | Oct. 9 | Reuters
          BEIJING, March 5 (Xinhua) --            | BEIJING | March 5 | Xinhua
          MOSCOW, January 23. /TASS/.             | MOSCOW | January 23 | TASS
          LONDON —                                | LONDON | |
          NIAGARA-ON-THE-LAKE —                   | NIAGARA-ON-THE-LAKE | |
          PORT-AU-PRINCE, Jan 23 (Reuters) -      | PORT-AU-PRINCE | Jan 23 | Reuters
          Bogotá, 23 ene (EFE).-                  | Bogotá | 23 ene | EFE
          Ciudad de México, 3 de marzo (EFE).-    | Ciudad de México | 3 de marzo | EFE
          MADRID, 5 Mar. (EUROPA PRESS) -         | MADRID | 5 Mar. | EUROPA PRESS
          Buenos Aires (AFP) –                    | Buenos Aires | | AFP
          New Delhi [India], Jan 23 (ANI):        | New Delhi | Jan 23 | ANI
          Islamabad, Jan 23, 2026 (APP) -         | Islamabad | Jan 23, 2026 | APP
          Beirut, Lebanon –                       | Beirut, Lebanon | |
          """)
  void printedFormsAreRead(String dateline, String place, String date, String agency) {
    Datelines.Opening opening = Datelines.read(dateline + " " + REST).orElseThrow();
    assertThat(opening.dateline().place()).isEqualTo(place);
    assertThat(opening.dateline().date()).isEqualTo(Optional.ofNullable(date));
    assertThat(opening.agency()).isEqualTo(Optional.ofNullable(agency));
    assertThat(opening.rest()).isEqualTo(REST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz (right) said on Friday that the talks went on as planned in the capital.",
        "The minister - who took office in March - said on Friday that the talks went on.",
        "Marenia, Estland and their neighbours said on Friday that the talks went on.",
        "On Jan 23 (Friday) the minister said that the talks went on as planned.",
        "Ruiz, 52, said on Friday – her first day back – that the talks went on as planned.",
      })
  void whatOnlyLooksLikeOneStays(String paragraph) {
    assertThat(Datelines.read(paragraph)).isEmpty();
  }

  @Test
  void aPagesDatelineLeavesTheTextForItsField() {
    Article article =
        taken(
            "text/html",
            """
            <html><head><title>Talks go on</title></head><body><article><h1>Talks go on</h1>
            <p>OTTAWA, Jan 23 (Reuters) - %1$s</p><p>%1$s Nobody knew for how long they would.</p>
            <p>Her deputy, who had come with her, spoke to nobody and left by the back door.</p>
            </article></body></html>
            """
                .formatted(REST));
    assertThat(article.dateline().map(Article.Dateline::place)).contains("OTTAWA");
    assertThat(article.body()).startsWith(REST);
    assertThat(article.blocks().getLast().span().in(article.text())).startsWith("Her deputy");
    assertThat(article.credits()).contains("Reuters");
    assertThat(article.published()).contains(Instant.parse("2026-01-23T12:00:00Z"));
    assertThat(article.publishedOrigin()).isEqualTo(Article.Origin.INFERRED);
  }

  private static Article taken(String type, String content) {
    Capture capture =
        Capture.of(
            "test",
            Optional.empty(),
            type,
            Map.of(),
            content.getBytes(StandardCharsets.UTF_8),
            TAKEN,
            Licence.OWN);
    Intake intake = new Intake(Clock.fixed(TAKEN, ZoneOffset.UTC));
    return ((Extraction.Extracted) intake.extract(capture)).article();
  }

  /// Text as it stands (gold, a pasted line): the dateline is read apart, every span stays.
  @Test
  void aDatelineLeftInTheTextIsAPassageOfItsOwn() {
    Article article = Articles.of("rome", "en", "wire", TAKEN, "Talks", "ROME (AP) — " + REST);

    assertThat(Datelines.passages(article).stream().map(span -> span.in(article.text())))
        .containsExactly("Talks", "ROME (AP) — ", REST);
  }
}
