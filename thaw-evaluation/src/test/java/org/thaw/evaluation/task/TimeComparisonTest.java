package org.thaw.evaluation.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TimeComparisonTest {
  private static final String ROW =
      "{'published':'2026-03-09','text':'" + "a".repeat(40) + "','times':[%s]}";

  private final Sheets<TimeLabel> sheets = new Sheets<>(new TimeComparison());

  @Test
  void relaxedStrictTypeAndValueAreCountedApart() {
    sheets.score(
        ROW.formatted(
            "{'span':[0,6],'type':'DATE','value':'2026-03-12'},"
                + "{'span':[10,16],'type':'DURATION','value':'P2W'},"
                + "{'span':[20,26],'type':'DATE','value':'2026-03-06'}"),
        ROW.formatted(
            "{'span':[3,6],'type':'DATE','value':'2026-03-12'},"
                + "{'span':[10,16],'type':'DATE','value':'2026-03-23'},"
                + "{'span':[30,36],'type':'TIME','value':'T09:00'}"));
    assertThat(sheets.of("relaxed.f1")).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(sheets.of("strict.f1")).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(sheets.of("type.f1")).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(sheets.of("value.f1")).isCloseTo(1 / 3.0, within(1e-9));
    // One future day in the gold, two found, one of them right.
    assertThat(sheets.of("future.f1")).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(sheets.mistakes())
        .containsExactly("missing DATE", "spurious TIME", "DURATION read as DATE", "wrong extent");
  }

  @Test
  void theSameSpanIsPreferredToAnOverlappingOne() {
    sheets.score(
        ROW.formatted("{'span':[4,8],'type':'DATE','value':'2026'}"),
        ROW.formatted(
            "{'span':[0,8],'type':'DATE','value':'2025'},{'span':[4,8],'type':'DATE','value':'2026'}"));
    assertThat(sheets.of("value.r")).isEqualTo(1);
    assertThat(sheets.of("value.p")).isEqualTo(.5);
  }

  @Test
  void withoutFutureDaysThereIsNoScoreForThem() {
    sheets.score(
        ROW.formatted("{'span':[4,8],'type':'DATE','value':'2025'}"),
        ROW.formatted("{'span':[4,8],'type':'DATE','value':'2026-03-09'}"));
    assertThat(sheets.names()).doesNotContain("future.f1");
  }
}
