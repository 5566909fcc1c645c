package org.thaw.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.finding.Question;
import org.thaw.reading.PlainArticle;

class QuestionFinderTest {

  @Test
  void theQuestionIsTheArticlesOwnClause() {
    assertThat(
            find(
                "en",
                "It remains unclear whether the truce will last past Friday, but convoys moved."))
        .containsExactly("whether the truce will last past Friday");
  }

  @Test
  void whatObserversWatchIsAQuestion() {
    assertThat(find("en", "Diplomats will watch closely if the first ferry is allowed to land."))
        .containsExactly("if the first ferry is allowed to land");
  }

  @Test
  void whoAsksIsCutOff() {
    assertThat(find("en", "Much depends on whether the rains come, the minister said."))
        .containsExactly("whether the rains come");
  }

  @Test
  void aTestOfSomethingIsAQuestion() {
    assertThat(find("en", "The first flight will be a test of the new accord."))
        .containsExactly("The first flight will be a test of the new accord");
  }

  @Test
  void spanishQuestionsAreRead() {
    assertThat(find("es", "Está por verse si la tregua se mantiene."))
        .containsExactly("si la tregua se mantiene");
  }

  @Test
  void plainStatementsAreNone() {
    assertThat(find("en", "It is clear that the truce holds. They will see the president."))
        .isEmpty();
  }

  private static List<String> find(String language, String words) {
    return new QuestionFinder()
        .find(new PlainArticle(language).paragraph(words).annotated()).stream()
            .map(Question::text)
            .toList();
  }
}
