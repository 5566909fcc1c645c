package org.thaw.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.passage.Passage;
import org.thaw.text.Span;

/// Parses are written as `form/tag/head/relation`, heads counted from 0.
class TellingTest {

  @Test
  void aParticipleBeforeItsNounTellsNoAct() {
    Passage passage =
        passage(
            "Kyiv/NNP/1/nsubj spent/VBD/-1/root the/DT/4/det frozen/VBN/4/amod"
                + " reserves/NNS/1/dobj");
    Telling telling = telling(passage);
    assertThat(telling.isAttribute(at(passage, "frozen"), end(passage, "frozen"))).isTrue();
    assertThat(telling.isAttribute(at(passage, "spent"), end(passage, "spent"))).isFalse();
  }

  @Test
  void whatIsTheSubjectOfAFutureVerbHasNotHappened() {
    Passage passage =
        passage(
            "Lifting/VBG/3/csubj sanctions/NNS/0/dobj would/MD/3/aux help/VB/-1/root"
                + " Syria/NNP/3/dobj");
    Prospect prospect = new Prospect(Clauses.of(passage));
    assertThat(prospect.isSubjectOfFuture(at(passage, "Lifting"), end(passage, "Lifting")))
        .isTrue();
    assertThat(prospect.isSubjectOfFuture(at(passage, "help"), end(passage, "help"))).isFalse();
  }

  @Test
  void whatIsNeededOrPlannedHasNotHappened() {
    Passage passage =
        passage(
            "They/PRP/1/nsubj discussed/VBD/-1/root the/DT/3/det need/NN/1/dobj to/TO/5/aux"
                + " stop/VB/3/acl it/PRP/5/dobj and/CC/5/cc to/TO/9/aux bring/VB/5/conj"
                + " aid/NN/9/dobj");
    Prospect prospect = new Prospect(Clauses.of(passage));
    assertThat(prospect.isWished(at(passage, "stop"), end(passage, "stop"))).isTrue();
    assertThat(prospect.isWished(at(passage, "bring"), end(passage, "bring"))).isTrue();
    assertThat(prospect.isWished(at(passage, "discussed"), end(passage, "discussed"))).isFalse();
  }

  @Test
  void aWordBehindAMeasureBearsOnItOnlyAsItsVerb() {
    Passage announced = passage("Tariffs/NNS/2/nsubjpass were/VBD/2/auxpass announced/VBN/-1/root");
    Passage threats =
        passage(
            "Tariffs/NNS/1/nsubj help/VBP/-1/root us/PRP/1/dobj meet/VB/1/xcomp"
                + " threats/NNS/3/dobj");
    assertThat(isDoneTo(announced, "Tariffs", "announced")).isTrue();
    assertThat(isDoneTo(threats, "Tariffs", "threats")).isFalse();
  }

  private static boolean isDoneTo(Passage passage, String name, String word) {
    Kernel kernel =
        Lexicon.of("en")
            .orElseThrow()
            .in(passage.text().toLowerCase(Locale.ROOT))
            .orElseThrow()
            .kernels()
            .getFirst();
    assertThat(kernel.start()).isEqualTo(at(passage, name));
    return telling(passage)
        .isDoneTo(kernel, new Cue<>(Modality.ORDER, at(passage, word), end(passage, word)));
  }

  private static Telling telling(Passage passage) {
    return new Telling(Clauses.of(passage));
  }

  private static int at(Passage passage, String word) {
    return passage.text().indexOf(word);
  }

  private static int end(Passage passage, String word) {
    return at(passage, word) + word.length();
  }

  private static Passage passage(String parse) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String cell : parse.split(" ")) {
      String[] parts = cell.split("/");
      Span span = new Span(text.length(), text.length() + parts[0].length());
      text.append(parts[0]).append(' ');
      tokens.add(
          new Token(
              span,
              parts[0],
              parts[0].toLowerCase(Locale.ROOT),
              parts[1],
              Integer.parseInt(parts[2]),
              parts[3],
              List.of()));
    }
    Sentence sentence = new Sentence(0, new Span(0, text.length()), tokens);
    return new Passage(sentence, text.toString(), List.of());
  }
}
