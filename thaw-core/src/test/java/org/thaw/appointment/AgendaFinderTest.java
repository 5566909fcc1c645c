package org.thaw.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.knowledge.Table;
import org.thaw.mention.Mentions;
import org.thaw.reading.PlainArticle;

class AgendaFinderTest {

  @Test
  void everyWordingReadsItsExampleAndSkipsItsCounterexample() {
    for (Table.Row row : Table.load(AgendaFinder.class, "agenda.tsv").rows()) {
      Pattern pattern = AgendaPhrase.pattern(row.cell("pattern"));
      assertThat(pattern.matcher(row.cell("reads")).find()).as(row.cell("reads")).isTrue();
      assertThat(pattern.matcher(row.cell("skips")).find()).as(row.cell("skips")).isFalse();
    }
  }

  @Test
  void topicsStandBehindTheVerb() {
    assertThat(topics("en", "The two meet on Monday to discuss tolls, cod and a hotline."))
        .containsExactly("tolls", "cod", "a hotline");
  }

  @Test
  void theNextSentenceMayHoldThem() {
    assertThat(topics("en", "Ministers meet in Lima on Monday. On the agenda: cod and gas."))
        .containsExactly("cod", "gas");
  }

  @Test
  void topicsMayComeFirst() {
    assertThat(topics("en", "They meet on Monday. Tolls and cod top the agenda."))
        .containsExactly("Tolls", "cod");
  }

  @Test
  void aDayIsNoTopic() {
    assertThat(topics("en", "They hold talks on Monday. The city closed roads.")).isEmpty();
  }

  private static List<String> topics(String language, String words) {
    AnnotatedArticle article = new PlainArticle(language).paragraph(words).annotated();
    return AgendaFinder.topics(
        article, new Mentions(List.of(), List.of()), article.sentences().get(0), false);
  }
}
