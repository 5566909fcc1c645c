package org.thaw.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.text.Span;

class TenseFinderTest {

  @Test
  void aGerundHasTheTenseOfTheVerbThatItFills() {
    assertThat(tenseOfThursday("will/MD/2/aux resume/VB/-1/root"))
        .isEqualTo(TimeContext.Tense.FUTURE);
    assertThat(tenseOfThursday("suddenly/RB/2/advmod resumed/VBD/-1/root"))
        .isEqualTo(TimeContext.Tense.PAST);
  }

  /// The tense around `Thursday`, behind a verb that `issuing` fills.
  private static TimeContext.Tense tenseOfThursday(String verb) {
    String parse =
        "India/NNP/2/nsubj "
            + verb
            + " issuing/VBG/2/xcomp visas/NNS/3/dobj from/IN/3/prep Thursday/NNP/5/pobj";
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String cell : parse.split(" ")) {
      String[] parts = cell.split("/");
      Span span = new Span(at, at + parts[0].length());
      at = span.end() + 1;
      String lemma = parts[0].toLowerCase(Locale.ROOT);
      int head = Integer.parseInt(parts[2]);
      tokens.add(new Token(span, parts[0], lemma, parts[1], head, parts[3], List.of()));
    }
    Sentence sentence = new Sentence(0, new Span(0, at), tokens);
    return new TenseFinder().find(sentence, tokens.size() - 1, "en");
  }
}
