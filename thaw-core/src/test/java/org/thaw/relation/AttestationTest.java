package org.thaw.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.finding.EventType;
import org.thaw.fold.Pair;
import org.thaw.fold.Stories;
import org.thaw.reading.Reading;
import org.thaw.relation.ChangePoint.Direction;

/// A shift begins on a day of whose acts two outlets tell.
class AttestationTest {

  private static final LocalDate START = LocalDate.of(2025, 1, 1);
  private static final int RUMOUR = 60;
  private static final int CRISIS = 75;

  /// Calm told by two outlets, a blow that one of them tells, and a crisis told by both.
  private static List<Reading> year(String rumour) {
    List<Reading> readings = new ArrayList<>();
    for (int day = 0; day < RUMOUR; day += 3) {
      readings.add(told(day, day % 2 == 0 ? "one" : "two", EventType.CONSULT));
    }
    readings.add(told(RUMOUR, "one", EventType.ASSAULT));
    readings.add(told(RUMOUR + 1, rumour, EventType.ASSAULT));
    for (int day = CRISIS; day < CRISIS + 30; day += 2) {
      readings.add(told(day, day % 4 == 1 ? "one" : "two", EventType.ASSAULT));
    }
    return readings;
  }

  private static Reading told(int day, String outlet, EventType type) {
    LocalDate date = START.plusDays(day);
    return new Dispatch("told" + day, outlet, date).event(type, "USA", "COL", date).reading();
  }

  private static List<ChangePoint> shifts(List<Reading> readings) {
    return Relations.fold(
            readings.stream(), Stories.alone(), Parameters.load(), START.plusDays(CRISIS + 60))
        .of(Pair.of("COL", "USA"))
        .orElseThrow()
        .changePoints();
  }

  @Test
  void whatOneOutletTellsIsNoTurnUntilAnotherTellsIt() {
    assertThat(shifts(year("one")))
        .extracting(ChangePoint::date, ChangePoint::direction)
        .containsExactly(tuple(START.plusDays(CRISIS), Direction.RISING));
  }

  @Test
  void whatTwoOutletsTellIsOneFromItsFirstDay() {
    assertThat(shifts(year("two")))
        .extracting(ChangePoint::date, ChangePoint::direction)
        .containsExactly(tuple(START.plusDays(RUMOUR), Direction.RISING));
  }
}
