package org.thaw.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// When a trend begins, and when it ends.
class TrendsTest {

  private static final Parameters PARAMETERS = Parameters.load();

  /// Half the width of every band.
  private static final double BAND = 5;

  @Test
  void aChangeWithinTheBandIsNoTrend() {
    assertThat(last(50, 50 + BAND - 0.1)).isEqualTo(Trend.STEADY);
    assertThat(last(50, 50 + BAND + 0.1)).isEqualTo(Trend.COOLING);
    assertThat(last(50, 50 - BAND - 0.1)).isEqualTo(Trend.WARMING);
  }

  @Test
  void aTrendThatHasBegunEndsUnderAPartOfTheBand() {
    double released = BAND * PARAMETERS.trendRelease();

    assertThat(last(50, 50 + BAND + 1, 50 + released + 0.1)).isEqualTo(Trend.COOLING);
    assertThat(last(50, 50 + BAND + 1, 50 + released - 0.1)).isEqualTo(Trend.STEADY);
    assertThat(last(50, 50 + released + 0.1)).isEqualTo(Trend.STEADY);
  }

  @Test
  void whereCoverageEndsThereIsNoTrend() {
    List<Optional<Estimate>> estimates = line(50, 70);
    estimates.add(Optional.empty());

    assertThat(new Trends(PARAMETERS).of(estimates).getLast()).isEqualTo(Trend.UNKNOWN);
  }

  /// The trend on the last day of a line that stands at one level as long as a trend takes and then
  /// has a day at each of the others.
  private static Trend last(double level, double... days) {
    List<Optional<Estimate>> estimates = line(level, days);
    Trend last = new Trends(PARAMETERS).of(estimates).getLast();
    assertThat(new Trends(PARAMETERS).last(estimates)).isEqualTo(last);
    return last;
  }

  private static List<Optional<Estimate>> line(double level, double... days) {
    List<Optional<Estimate>> estimates = new ArrayList<>();
    for (int day = 0; day < PARAMETERS.trendDays(); day++) {
      estimates.add(estimate(level));
    }
    for (double value : days) {
      estimates.add(estimate(value));
    }
    return estimates;
  }

  private static Optional<Estimate> estimate(double value) {
    return Optional.of(new Estimate(value, value - BAND, value + BAND));
  }
}
