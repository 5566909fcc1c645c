package org.thaw.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.text.Span;

class ModalityTest {

  /// Fragments such as a title without a verb may have an adjective without a head.
  @Test
  void readsAComplementWithoutAVerb() {
    Token not = new Token(new Span(0, 3), "not", "not", "RB", 1, "neg", List.of());
    Token ready = new Token(new Span(4, 9), "ready", "ready", "JJ", -1, "acomp", List.of());
    Tree tree = new Tree(new Sentence(0, new Span(0, 9), List.of(not, ready)));
    assertThat(Modality.of(tree, 1).negated()).isTrue();
    Token alone = new Token(new Span(0, 5), "ready", "ready", "JJ", -1, "acomp", List.of());
    Tree bare = new Tree(new Sentence(0, new Span(0, 5), List.of(alone)));
    assertThat(Modality.of(bare, 0).negated()).isFalse();
  }

  /// A parser may leave a clause without the noun that it describes.
  @Test
  void aRelativeClauseWithoutItsNounIsRead() {
    Token which = new Token(new Span(0, 5), "which", "which", "WDT", 1, "dobj", List.of());
    Token hit = new Token(new Span(6, 9), "hit", "hit", "VBD", -1, "relcl", List.of());
    Tree tree = new Tree(new Sentence(0, new Span(0, 9), List.of(which, hit)));
    assertThat(new Clauses(tree, Lexicon.of("en")).of(1).objects()).isEmpty();
  }
}
