package org.thaw.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thaw.knowledge.Table;

class RanksTest {

  @Test
  void everyRankIsNamedByItsExample() {
    for (Table.Row row : Table.load(Ranks.class, "ranks.tsv").rows()) {
      assertThat(Ranks.of(row.cell("example"))).containsExactly(row.cell("rank"));
      assertThat(Ranks.common(row.cell("example"))).contains(row.cell("rank"));
    }
  }

  /// Whose ranks differ, or of whom one is named, have none in common.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The US president received the Colombian president            | leaders
          The prime minister and the president met                     | leaders
          The president received the foreign minister                  |
          The foreign minister visited Oslo                            |
          The foreign minister met her Canadian counterpart            | diplomats
          He met his counterpart, who spoke of a visit by the president |
          El canciller se reunió con su homólogo de Perú               | diplomats
          La canciller se reunió con el encargado de negocios          |
          """)
  void aRankIsCommonToSeveralWhoHaveIt(String words, String rank) {
    assertThat(Ranks.common(words)).isEqualTo(Optional.ofNullable(rank));
  }

  @Test
  void wordsWithoutARankNameNone() {
    assertThat(Ranks.of("Talks on fishing in Oslo")).isEmpty();
  }
}
