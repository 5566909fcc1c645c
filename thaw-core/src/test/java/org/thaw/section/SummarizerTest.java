package org.thaw.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.reading.PlainArticle;

class SummarizerTest {

  private final AnnotatedArticle article =
      new PlainArticle("en")
          .headline("Lima and Quito reopen the border bridge")
          .paragraph(
              "LIMA (Wire) — Peru and Ecuador reopened the border bridge on Monday after a month.")
          .paragraph(
              "“We waited for a month. The bridge is open at last,” said the mayor of Tumbes.")
          .paragraph("He smiled and left the hall without another word to anybody there.")
          .paragraph(
              "Peru and Ecuador reopened the border bridge on Monday, the ministry said after a"
                  + " month.")
          .paragraph("Traders on both banks of the river had lost two thirds of their income.")
          .annotated();

  private final List<String> summary = new Summarizer().summarize(article, List.of());

  @Test
  void everySentenceStandsInTheArticle() {
    assertThat(summary).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    assertThat(summary).allSatisfy(sentence -> assertThat(article.text()).contains(sentence));
  }

  @Test
  void theLeadComesFirstWithoutItsDateline() {
    assertThat(summary.get(0)).startsWith("Peru and Ecuador reopened the border bridge");
  }

  @Test
  void nothingIsSaidTwiceNoQuotationIsCutAndNoSentenceLeansOnAnother() {
    assertThat(summary).filteredOn(sentence -> sentence.contains("reopened")).hasSize(1);
    assertThat(summary).noneMatch(sentence -> sentence.contains("“") != sentence.contains("”"));
    assertThat(summary).noneMatch(sentence -> sentence.startsWith("He "));
  }
}
