package org.thaw.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.text.Span;

class MatchingTest {

  @Test
  void theMostAlikePairIsTakenFirst() {
    Matching<Integer> matching =
        Matching.of(
            List.of(10, 20), List.of(14, 11, 90), (g, f) -> Math.max(0, 10 - Math.abs(g - f)));
    assertThat(matching.pairs())
        .containsExactly(new Matching.Pair<>(10, 11), new Matching.Pair<>(20, 14));
    assertThat(matching.spurious()).containsExactly(90);
    assertThat(matching.missed()).isEmpty();
    assertThat(matching.tally()).isEqualTo(new Tally(2, 3, 2));
  }

  @Test
  void theOverlapIsThatOfTheUnion() {
    assertThat(Matching.overlap(new Span(0, 10), new Span(5, 15))).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(Matching.overlap(new Span(0, 10), new Span(10, 15))).isZero();
    assertThat(Matching.overlap(new Span(3, 7), new Span(3, 7))).isEqualTo(1);
  }

  @Test
  void precisionRecallAndF1AreAsUsual() {
    Tally tally = new Tally(2, 4, 5).plus(new Tally(1, 1, 1));
    assertThat(tally.precision()).isCloseTo(.6, within(1e-9));
    assertThat(tally.recall()).isEqualTo(.5);
    assertThat(tally.f1()).isCloseTo(6 / 11.0, within(1e-9));
    assertThat(Tally.NONE.f1()).isZero();
    assertThatThrownBy(() -> new Tally(3, 2, 5)).isInstanceOf(IllegalArgumentException.class);
  }
}
