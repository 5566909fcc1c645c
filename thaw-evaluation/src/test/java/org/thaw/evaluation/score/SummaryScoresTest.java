package org.thaw.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryScoresTest {

  @Test
  void rougeCountsSharedRunsOfWords() {
    String reference = "The envoy left Lima on Monday";
    String summary = "On Monday the ENVOY left.";
    // Five of six and five of five words; runs: "on monday", "the envoy", "envoy left" of 5 and 4.
    assertThat(Rouge.of(reference, summary, 1)).isCloseTo(10 / 11.0, within(1e-9));
    assertThat(Rouge.of(reference, summary, 2)).isCloseTo(6 / 9.0, within(1e-9));
    // The longest common subsequence is "the envoy left".
    assertThat(Rouge.longest(reference, summary)).isCloseTo(6 / 11.0, within(1e-9));
    assertThat(Rouge.of(reference, "", 1)).isZero();
  }

  @Test
  void aRepeatedWordCountsAsOftenAsTheReferenceHasIt() {
    assertThat(Rouge.of("no no", "no no no no", 1)).isCloseTo(4 / 6.0, within(1e-9));
  }

  @Test
  void bCubedAveragesOverItems() {
    // Story a has items 1, 2, 3; story b item 4. Found: {1, 2}, {3, 4}.
    BCubed agreement = BCubed.of(List.of("a", "a", "a", "b"), List.of("x", "x", "y", "y"));
    assertThat(agreement.precision()).isCloseTo((1 + 1 + .5 + .5) / 4, within(1e-9));
    assertThat(agreement.recall()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, within(1e-9));
    assertThat(BCubed.of(List.of("a", "b"), List.of("x", "y")).f1()).isEqualTo(1);
  }
}
