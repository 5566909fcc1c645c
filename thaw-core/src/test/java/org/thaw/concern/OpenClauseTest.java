package org.thaw.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.annotation.TaggedSentence;

class OpenClauseTest {

  @Test
  void aDeniedVerbLeavesItsQuestionOpen() {
    assertThat(open("Lima/PROPN no/ADV contó/VERB cuándo/ADV irá/VERB el/DET buque/NOUN"))
        .contains("cuándo irá el buque");
  }

  @Test
  void aDenialReachesThroughAnInfinitive() {
    assertThat(
            open(
                "Nadie/PRON se/PRON atreve/VERB a/ADP vaticinar/VERB si/SCONJ habrá/VERB paz/NOUN"))
        .contains("si habrá paz");
  }

  @Test
  void aWordOfNotKnowingLeavesItsQuestionOpen() {
    assertThat(open("Guardan/VERB silencio/NOUN sobre/ADP cuándo/ADV irá/VERB el/DET buque/NOUN"))
        .contains("cuándo irá el buque");
  }

  @Test
  void theFutureWillTell() {
    assertThat(open("El/DET voto/NOUN dirá/VERB a/ADP quién/PRON sigue/VERB Lima/PROPN"))
        .contains("a quién sigue Lima");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lima/PROPN contó/VERB cuándo/ADV irá/VERB el/DET buque/NOUN",
        "Nadie/PRON preguntó/VERB si/SCONJ irá/VERB el/DET buque/NOUN",
        "No/ADV importa/VERB cuándo/ADV irá/VERB el/DET buque/NOUN",
        "No/ADV fue/VERB ;/PUNCT contó/VERB cuándo/ADV irá/VERB el/DET buque/NOUN",
        "Irá/VERB ,/PUNCT si/SCONJ no/ADV llueve/VERB"
      })
  void whatIsToldAskedOrOfNoMatterIsNotOpen(String tagged) {
    assertThat(open(tagged)).isEmpty();
  }

  private static Optional<String> open(String tagged) {
    return OpenClause.find(TaggedSentence.of(tagged))
        .map(span -> span.in(TaggedSentence.text(tagged)));
  }
}
