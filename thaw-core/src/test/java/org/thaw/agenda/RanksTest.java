package org.thaw.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thaw.knowledge.Table;

class RanksTest {

  @Test
  void everyRankIsNamedByItsExample() {
    for (Table.Row row : Table.load(Ranks.class, "ranks.tsv").rows()) {
      assertThat(Ranks.of(row.cell("example"))).containsExactly(row.cell("rank"));
    }
  }

  @Test
  void wordsWithoutARankNameNone() {
    assertThat(Ranks.of("Talks on fishing in Oslo")).isEmpty();
  }
}
