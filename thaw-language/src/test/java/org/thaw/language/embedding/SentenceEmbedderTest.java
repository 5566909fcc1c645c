package org.thaw.language.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thaw.embedding.Embedder;

class SentenceEmbedderTest {

  private static final Embedder EMBEDDER = SentenceEmbedder.load();

  @Test
  void aParaphraseIsCloserThanAnotherEventOfTheSameTown() {
    var strike = EMBEDDER.embed("Dock workers in Hamburg walked out on Monday over pay.");
    var same =
        EMBEDDER.embed("A wage dispute stopped the port of Hamburg as its staff went on strike.");
    var other = EMBEDDER.embed("Hamburg's zoo showed its new elephant calf to visitors on Monday.");
    assertThat(strike.cosine(same)).isGreaterThan(0.4);
    assertThat(strike.cosine(other)).isLessThan(strike.cosine(same) - 0.1);
  }

  @Test
  void theVectorOfATextDoesNotDependOnWhatCameBefore() {
    var before = EMBEDDER.embed("Norway and Chad signed a treaty.");
    EMBEDDER.embed("Something else, and much longer than the first text was, comes in between.");
    assertThat(EMBEDDER.embed("Norway and Chad signed a treaty.")).isEqualTo(before);
    assertThat(before.bytes()).hasSize(384);
  }

  @Test
  void wordsAreCutIntoTheLongestPiecesKnown() {
    WordPieces pieces =
        WordPieces.of(
            "{\"model\":{\"vocab\":{\"[UNK]\":1,\"[CLS]\":2,\"[SEP]\":3,\"un\":4,\"##able\":5,\"##a\":6,"
                + "\"\\u00e7\":8,\"\\\"\":9,\"cafe\":10}}}");
    assertThat(pieces.of("Unable café \"x", 20)).containsExactly(2, 4, 5, 10, 9, 1, 3);
    assertThat(pieces.of("unable unable unable", 4)).containsExactly(2, 4, 5, 3);
  }
}
