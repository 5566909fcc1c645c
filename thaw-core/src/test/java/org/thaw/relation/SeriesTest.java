package org.thaw.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeriesTest {

  @Test
  void cooperationAndConflictAreTheSumsOfWordsAndDeeds() {
    Series series = new Series(1, 2, 4, 8);

    assertThat(series.cooperation()).isEqualTo(3);
    assertThat(series.conflict()).isEqualTo(12);
  }
}
