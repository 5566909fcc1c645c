package org.thaw.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-07",
        "2026/01/07",
        "7 January 2026",
        "07 Jan 2026",
        "january 7, 2026",
        "January 7 2026",
        "7 de enero de 2026",
        "7 ene 2026"
      })
  void aDayIsReadAsPeopleWriteIt(String written) {
    assertThat(Day.parse(written)).isEqualTo("2026-01-07");
    assertThat(Day.isMeant(written)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13-01", "31 February 2026", "07/01/2026", "yesterday", "ayer"})
  void whatCanBeReadTwoWaysOrNotAtAllIsSaidToBeNone(String written) {
    assertThat(Day.isMeant(written)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Day.parse(written))
        .withMessageContaining("31 January 2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3e0ec159050b7de5", "2026010712345678", "nope"})
  void anIdIsNoDay(String id) {
    assertThat(Day.isMeant(id)).isFalse();
  }
}
