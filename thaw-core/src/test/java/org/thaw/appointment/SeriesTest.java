package org.thaw.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.mention.Mentions;
import org.thaw.reading.PlainArticle;

class SeriesTest {

  private static final Mentions NOBODY = new Mentions(List.of(), List.of());

  @Test
  void theSentenceBeforeSaysHowOftenTheBodyMeets() {
    assertThat(rule("en", "The commission meets every quarter. It next sits on 3 March.", 1))
        .contains("FREQ=MONTHLY;INTERVAL=3");
  }

  @Test
  void soDoesTheSentenceBehindThatNamesTheSameBody() {
    assertThat(rule("es", "La comisión se verá el 3 de marzo. La comisión se reúne cada mes.", 0))
        .contains("FREQ=MONTHLY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The commission used to meet every quarter. It next sits on 3 March.",
        "The commission no longer meets every quarter. It next sits on 3 March.",
        "Rents rise every quarter. The presidents meet on 3 March.",
        "The board meets every quarter. Reporters were told of a visit on 3 March.",
        "The commission is old. It next sits on 3 March."
      })
  void whatIsOverOrOfOthersIsNoSeries(String words) {
    assertThat(rule("en", words, 1)).isEmpty();
  }

  @Test
  void aPronounDoesNotReachAcrossParagraphs() {
    AnnotatedArticle article =
        new PlainArticle("en")
            .paragraph("The commission meets every quarter.")
            .paragraph("It rains on 3 March.")
            .annotated();

    assertThat(Series.beside(article, NOBODY, article.sentences().get(1))).isEmpty();
  }

  @Test
  void theSentenceItStandsInIsKept() {
    AnnotatedArticle article =
        new PlainArticle("en")
            .paragraph("The commission meets every quarter. It next sits on 3 March.")
            .annotated();

    assertThat(Series.beside(article, NOBODY, article.sentences().get(1)))
        .map(series -> article.words(series.sentence()))
        .contains("The commission meets every quarter.");
  }

  private static Optional<String> rule(String language, String words, int dated) {
    AnnotatedArticle article = new PlainArticle(language).paragraph(words).annotated();
    return Series.beside(article, NOBODY, article.sentences().get(dated))
        .map(series -> series.recurrence().rule());
  }
}
