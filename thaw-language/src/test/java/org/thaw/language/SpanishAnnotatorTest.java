package org.thaw.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.knowledge.Knowledge;
import org.thaw.text.Span;

class SpanishAnnotatorTest {

  private static SpanishAnnotator annotator;

  @BeforeAll
  static void load() {
    annotator = SpanishAnnotator.load(Knowledge.load());
  }

  @Test
  void subjectsAndObjectsHangOnTheirVerb() {
    Sentence sentence = first("El canciller colombiano convocó al embajador de Estados Unidos.");
    Token verb = token(sentence, "convocó");
    assertThat(verb.lemma()).isEqualTo("convocar");
    assertThat(verb.head()).isEqualTo(-1);
    assertThat(token(sentence, "canciller").relation()).isEqualTo("nsubj");
    assertThat(token(sentence, "embajador").head()).isEqualTo(sentence.tokens().indexOf(verb));
  }

  @Test
  void offsetsAreThoseOfTheText() {
    String text = "Según “fuentes”, México rompió relaciones. Después calló.";
    List<Sentence> sentences =
        annotator.annotate(text, List.of(new Span(0, text.length()))).sentences();
    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(0).tokens())
        .extracting(token -> token.span().in(text))
        .contains("“", "fuentes", "México", "rompió");
  }

  @Test
  void namesOfSeveralWordsAreOneInTheTree() {
    Sentence sentence = first("La República Dominicana deportará a más haitianos.");
    assertThat(token(sentence, "República").relation()).isEqualTo("nsubj");
    assertThat(token(sentence, "Dominicana").relation()).isEqualTo("flat");
  }

  @Test
  void verbsWithPronounsKeepTheirLemma() {
    assertThat(token(first("El ministro quiere reunirse con ella."), "reunirse").lemma())
        .isEqualTo("reunir");
  }

  @Test
  void endlessSentencesAreTaggedButNotParsed() {
    Sentence sentence = first("y ".repeat(400) + "fin.");
    assertThat(sentence.tokens()).allMatch(token -> token.head() == -1).hasSizeGreaterThan(300);
  }

  private static Sentence first(String text) {
    return annotator.annotate(text, List.of(new Span(0, text.length()))).sentences().getFirst();
  }

  private static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
  }
}
