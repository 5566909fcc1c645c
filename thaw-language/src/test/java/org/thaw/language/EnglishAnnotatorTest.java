package org.thaw.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.text.Span;

class EnglishAnnotatorTest {

  private static EnglishAnnotator annotator;

  @BeforeAll
  static void load() {
    annotator = EnglishAnnotator.load(Set.of("china", "iran")::contains);
  }

  @Test
  void threatsHaveAnAgentAndAnAct() {
    Sentence sentence = first("Iran has threatened to close the strait.");
    assertThat(sentence.arguments(4, "A0")).containsExactly(0);
    assertThat(token(sentence, "close").lemma()).isEqualTo("close");
  }

  @Test
  void offsetsAreThoseOfTheTextWhateverItsMarks() {
    String text = "Officials said. “China’s envoy left,” he said.";
    Sentence second =
        annotator.annotate(text, List.of(new Span(0, text.length()))).sentences().get(1);
    assertThat(second.tokens())
        .extracting(token -> token.span().in(text))
        .contains("’s", "”", "envoy");
    assertThat(second.span().start()).isEqualTo(16);
  }

  @Test
  void headlinesInTitleCaseAreReadLikeRunningText() {
    Sentence sentence = first("Iran Threatens China With New Tariffs After Talks Collapse");
    assertThat(token(sentence, "Threatens").tag()).isEqualTo("VBZ");
    assertThat(token(sentence, "Talks").tag()).isEqualTo("NNS");
    assertThat(token(sentence, "China").tag()).isEqualTo("NNP");
  }

  @Test
  void endlessSentencesAreTaggedButNotParsed() {
    Sentence sentence = first("and ".repeat(400) + "done.");
    assertThat(sentence.tokens()).allMatch(token -> token.head() == -1).hasSizeGreaterThan(300);
  }

  private static Sentence first(String text) {
    return annotator.annotate(text, List.of(new Span(0, text.length()))).sentences().get(0);
  }

  private static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
  }
}
