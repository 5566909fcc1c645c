package org.thaw.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitTest {

  private static final LocalDate DAY = LocalDate.of(2024, 4, 4);

  @Test
  void whatLiesBeforeTheYearOneIsOnlyPast() {
    assertThat(Unit.YEAR.around(DAY, -2500).value()).isEqualTo("PAST_REF");
    assertThat(Unit.CENTURY.around(DAY, -25).start()).isEmpty();
  }

  @Test
  void weeksMonthsAndYearsKeepTheirGranularity() {
    assertThat(Unit.WEEK.around(DAY, -2).value()).isEqualTo("2024-W12");
    assertThat(Unit.MONTH.around(DAY, 1).value()).isEqualTo("2024-05");
    assertThat(Unit.YEAR.around(DAY, -3).value()).isEqualTo("2021");
  }
}
