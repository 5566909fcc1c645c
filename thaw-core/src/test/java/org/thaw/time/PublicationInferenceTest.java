package org.thaw.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thaw.article.Article;
import org.thaw.article.Licence;
import org.thaw.text.Span;

class PublicationInferenceTest {

  private static final PublicationInference INFERENCE = new PublicationInference();
  private static final String DATED = "They met on Friday, March 6, 2026.";

  @Test
  void aGivenTimeIsLeftAlone() {
    Article article = article(DATED, Instant.parse("2026-03-02T14:05:00Z"), null, null, null);
    assertThat(INFERENCE.complete(article)).isSameAs(article);
  }

  @Test
  void theCaptionIsTrustedBeforeTheText() {
    assertThat(day(article(DATED, null, "2026-03-01", null, null)))
        .isEqualTo("2026-03-01T12:00:00Z");
  }

  @Test
  void anInferredTimeSaysSo() {
    Article article = article(DATED, null, null, null, null);
    assertThat(INFERENCE.complete(article).publishedOrigin()).isEqualTo(Article.Origin.INFERRED);
  }

  @Test
  void theDatelineIsTrustedBeforeTheText() {
    assertThat(day(article(DATED, null, null, "March 9", null))).isEqualTo("2026-03-09T12:00:00Z");
  }

  @Test
  void aDayInTheAddressIsTrustedBeforeTheCaption() {
    String url = "https://news.example/2026/03/08/meeting.html";
    assertThat(day(article("They met.", null, "2026-03-01", null, url)))
        .isEqualTo("2026-03-08T12:00:00Z");
  }

  @Test
  void theYearIsTheOneThatMakesTheWeekdayRight() {
    String text = "They met on Friday, March 6. Relations broke in 2025.";
    assertThat(day(article(text, null, null, null, null))).isEqualTo("2026-03-06T12:00:00Z");
  }

  @Test
  void spanishDaysAreRead() {
    String text = "Se reunieron el viernes 6 de marzo de 2026.";
    assertThat(day(article(text, null, null, null, null))).isEqualTo("2026-03-06T12:00:00Z");
  }

  @Test
  void aWeekdayThatContradictsItsDateIsNoEvidence() {
    Article article = article("They met on Monday, March 6, 2026.", null, null, null, null);
    assertThat(INFERENCE.complete(article).published()).isEmpty();
  }

  @Test
  void aDayWithoutAnyYearLeavesTheTimeUnknown() {
    Article article = article("They met on Friday, March 6.", null, null, null, null);
    assertThat(INFERENCE.complete(article).publishedOrigin()).isEqualTo(Article.Origin.UNKNOWN);
  }

  @Test
  void aDatelinesDayTakesTheYearOfTheCaptionBeforeIt() {
    Article article =
        article("The minister said so on Friday.", null, "2026-01-07", "Jan 23", null);
    assertThat(day(article)).isEqualTo("2026-01-23T12:00:00Z");
  }

  @Test
  void aFilePhotographsYearGivesWayToTheWeekday() {
    Article article =
        article("The minister said so on Friday.", null, "2023-11-07", "Jan 23", null);
    assertThat(day(article)).isEqualTo("2026-01-23T12:00:00Z");
  }

  @Test
  void aDatelinesDayOfYesterdaysEventCounts() {
    Article article = article("El ministro lo dijo el jueves.", null, "2026-01-22", "23 ene", null);
    assertThat(day(article)).isEqualTo("2026-01-23T12:00:00Z");
  }

  @Test
  void theDayAnArticleWasTakenBoundsTheYearThatItsWeekdayTells() {
    Article article = article("The minister said so on Friday.", null, null, "Jan. 23", null);
    assertThat(INFERENCE.complete(article, LocalDate.parse("2026-05-01")).published())
        .contains(Instant.parse("2026-01-23T12:00:00Z"));
    assertThat(INFERENCE.complete(article, LocalDate.parse("2026-01-20")).published())
        .contains(Instant.parse("2021-01-23T12:00:00Z"));
    assertThat(INFERENCE.complete(article).published()).isEmpty();
  }

  private static String day(Article article) {
    return INFERENCE.complete(article).published().orElseThrow().toString();
  }

  private static Article article(
      String text,
      @Nullable Instant published,
      @Nullable String caption,
      @Nullable String dateline,
      @Nullable String url) {
    return new Article(
        "a1",
        Optional.ofNullable(url),
        "Example",
        "en",
        Optional.empty(),
        "",
        List.of(),
        Optional.ofNullable(published),
        published == null ? Article.Origin.UNKNOWN : Article.Origin.METADATA,
        Optional.ofNullable(dateline)
            .map(date -> new Article.Dateline("OTTAWA", Optional.of("CAN"), Optional.of(date))),
        List.of(),
        List.of(),
        Optional.ofNullable(caption).map(PublicationInferenceTest::picture).stream().toList(),
        List.of(new Article.Block(Article.Kind.PARAGRAPH, new Span(0, text.length()))),
        text,
        Licence.OWN);
  }

  private static Article.Picture picture(String date) {
    return new Article.Picture(
        Optional.empty(), "A picture", Optional.empty(), Optional.empty(), Optional.of(date));
  }
}
