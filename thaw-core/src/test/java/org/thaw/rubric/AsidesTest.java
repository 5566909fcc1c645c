package org.thaw.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.knowledge.Table;

class AsidesTest {

  @ParameterizedTest
  @MethodSource("examples")
  void everyPatternLeavesOutItsOwnExample(String example) {
    assertThat(Asides.isAside(example)).as(example).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Preparations",
        "Related talks on fishing are to follow.",
        "The ministers met on Tuesday.",
        "Reporting by the committee showed a shortfall of grain.",
        "This story has been told in Lima for years.",
        "Norway contributed to this report on the fisheries of the north.",
        "Watch committees were set up in three ports.",
        "Correction of the border took two years.",
        "La información de Quito llegó el martes.",
        "Ships must register with the authority of the canal.",
        "Get well, the minister wrote to his rival.",
        "By evening the bridge was open again, and lorries were crossing."
      })
  void sentencesAndSubHeadsStay(String line) {
    assertThat(Asides.isAside(line)).as(line).isFalse();
  }

  private static Stream<String> examples() {
    return Table.load(Asides.class, "asides.tsv").rows().stream().map(row -> row.cell("example"));
  }
}
