package org.thaw.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.knowledge.Table;

class WordingTest {

  @ParameterizedTest
  @ValueSource(strings = {"concerns.tsv", "questions.tsv", "claims.tsv"})
  void everyWordingReadsItsExampleAndSkipsItsCounterexample(String table) {
    for (Table.Row row : Table.load(Wording.class, table).rows()) {
      Pattern pattern = Pattern.compile(row.cell("pattern"), Wording.FLAGS);
      assertThat(row.cell("reads")).isNotBlank();
      assertThat(pattern.matcher(row.cell("reads")).find()).as(row.cell("reads")).isTrue();
      assertThat(pattern.matcher(row.cell("skips")).find()).as(row.cell("skips")).isFalse();
    }
  }
}
