package org.thaw.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.text.Span;

class QuoteMarksTest {

  @Test
  void curlyAndStraightAndAngledMarksPair() {
    assertThat(quoted("“One,” he said. \"Two.\" «Tres», dijo."))
        .containsExactly("“One,”", "\"Two.\"", "«Tres»");
  }

  @Test
  void doubledMarksOfOldWiresPair() {
    assertThat(quoted("``We will go,'' the envoy said.")).containsExactly("``We will go,''");
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(quoted("The ministers’ plan won’t survive the '90s, and that's Peru's view."))
        .isEmpty();
  }

  @Test
  void singleMarksPairAlsoAroundApostrophes() {
    assertThat(quoted("‘It’s over,’ she said. ‘Ghost fleet’ tanker boarded"))
        .containsExactly("‘It’s over,’", "‘Ghost fleet’");
  }

  @Test
  void aQuotationInsideAnotherIsDeeper() {
    assertThat(find("“He called it ‘a farce,’ and left,” she said."))
        .extracting(Quoted::depth)
        .containsExactly(0, 1);
  }

  @Test
  void whatHasEndedHoldsNothingBehindIt() {
    assertThat(find("“One ‘two’ and ‘three’ here,” she said. “Four.” He said: “A ‘b’ c.”"))
        .extracting(Quoted::depth)
        .containsExactly(0, 1, 1, 0, 0, 1);
  }

  @Test
  void aParagraphWithoutClosingMarkIsQuotedToItsEndWhenTheNextOneOpensAgain() {
    String text = "He said: “The road is closed. We shall wait here.\n“Then we go home.”";
    assertThat(quoted(text))
        .containsExactly("“The road is closed. We shall wait here.", "“Then we go home.”");
  }

  @Test
  void inchMarksAreNoMarks() {
    assertThat(quoted("The fence is 12\" wide and the gate 9\" deep.")).isEmpty();
  }

  private static List<String> quoted(String text) {
    return find(text).stream().map(quoted -> quoted.span().in(text)).toList();
  }

  private static List<Quoted> find(String text) {
    List<Span> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n")) {
      blocks.add(new Span(at, at + line.length()));
      at += line.length() + 1;
    }
    return new QuoteMarks().find(text, blocks);
  }
}
