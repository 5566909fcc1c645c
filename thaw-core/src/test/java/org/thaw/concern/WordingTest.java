package org.thaw.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.knowledge.Table;
import org.thaw.text.Span;

class WordingTest {

  @ParameterizedTest
  @ValueSource(strings = {"concerns.tsv", "questions.tsv", "claims.tsv"})
  void everyWordingReadsItsExampleAndSkipsItsCounterexample(String table) {
    for (Table.Row row : Table.load(Wording.class, table).rows()) {
      Wording wording = Wording.of(row);
      assertThat(row.cell("reads")).isNotBlank();
      assertThat(wording.pattern().matcher(row.cell("reads")).find())
          .as(row.cell("reads"))
          .isTrue();
      assertThat(wording.pattern().matcher(row.cell("skips")).find())
          .as(row.cell("skips"))
          .isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"concerns.tsv", "questions.tsv", "claims.tsv"})
  void everyWordingIsWorthTryingOnItsExample(String table) {
    Wordings wordings = Wordings.load(table);
    for (Table.Row row : Table.load(Wording.class, table).rows()) {
      String reads = row.cell("reads");
      assertThat(wordings.worthTrying(row.cell("lang"), reads, new Span(0, reads.length())))
          .as(reads)
          .anySatisfy(
              wording -> assertThat(wording.pattern().pattern()).isEqualTo(row.cell("pattern")));
    }
  }

  @Test
  void aSentenceWithoutACueIsNotWorthTrying() {
    String words = "The two ministers signed the text in Lima.";
    assertThat(Wordings.load("concerns.tsv").worthTrying("en", words, new Span(0, words.length())))
        .isEmpty();
  }
}
