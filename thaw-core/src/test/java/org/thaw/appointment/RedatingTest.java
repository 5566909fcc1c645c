package org.thaw.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.thaw.finding.When;

class RedatingTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

  @Test
  void aBareWeekdayToComeIsTheNextOne() {
    When last = When.day(LocalDate.of(2026, 3, 11), "Wednesday");
    assertThat(Redating.forward(last, MONDAY).start()).isEqualTo("2026-03-18");
  }

  @Test
  void theDayOfPublicationCountsAsToCome() {
    When week = When.day(LocalDate.of(2026, 3, 23), "Monday");
    assertThat(Redating.forward(week, MONDAY).start()).isEqualTo(MONDAY);
  }

  @Test
  void aWeekdayThatIsOverIsTheLastOne() {
    When next = When.day(LocalDate.of(2026, 3, 20), "viernes");
    assertThat(Redating.back(next, MONDAY).start()).isEqualTo("2026-03-13");
  }

  @Test
  void aBareMonthToComeIsNeverBehind() {
    When past =
        new When(
            LocalDate.of(2025, 11, 1),
            LocalDate.of(2025, 11, 30),
            When.Precision.MONTH,
            "November");
    assertThat(Redating.forward(past, MONDAY).start()).isEqualTo("2026-11-01");
  }

  @Test
  void aFullDateStaysAsItIs() {
    When full = When.day(LocalDate.of(2026, 3, 11), "March 11");
    assertThat(Redating.forward(full, MONDAY)).isEqualTo(full);
  }

  @Test
  void aBareMonthThatIsOverIsTheLastOne() {
    When ahead =
        new When(
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2026, 10, 31),
            When.Precision.MONTH,
            "In October");
    assertThat(Redating.back(ahead, MONDAY).start()).isEqualTo("2025-10-01");
  }
}
