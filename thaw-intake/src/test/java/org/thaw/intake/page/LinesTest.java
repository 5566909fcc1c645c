package org.thaw.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

  @ParameterizedTest
  @MethodSource("examples")
  void everyPatternLeavesOutItsOwnExample(String example) {
    assertThat(HtmlText.isAside(example)).as(example).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Preparations",
        "Related talks on fishing are to follow.",
        "The ministers met on Tuesday.",
        "By evening the bridge was open again, and lorries were crossing."
      })
  void sentencesAndSubHeadsStay(String line) {
    assertThat(HtmlText.isAside(line)).as(line).isFalse();
  }

  private static Stream<String> examples() {
    return Table.read("lines.txt").stream().map(List::getFirst);
  }
}
