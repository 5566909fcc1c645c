package org.thaw.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thaw.relation.ChangePoint.Direction;

class CourseTest {

  private static final LocalDate START = LocalDate.of(2025, 1, 1);

  @Test
  void aRiseMarkedWhereTheLineFallsIsNotBorneOut() {
    Course falling = course(day -> Optional.of(day < 20 ? 80.0 : 77.0));
    assertThat(falling.bearsOut(shift(20, Direction.RISING))).isFalse();
    assertThat(falling.bearsOut(shift(20, Direction.EASING))).isTrue();
  }

  @Test
  void aLineThatBeginsWithTheShiftBeginsOnItsSideOfAnOrdinaryRelation() {
    Course tense = course(day -> day < 20 ? Optional.empty() : Optional.of(70.9));
    assertThat(tense.bearsOut(shift(19, Direction.RISING))).isTrue();
    assertThat(tense.bearsOut(shift(19, Direction.EASING))).isFalse();
    Course warm = course(day -> day < 20 ? Optional.empty() : Optional.of(44.0));
    assertThat(warm.bearsOut(shift(19, Direction.EASING))).isTrue();
  }

  @Test
  void whereThereIsNoLineAShiftStands() {
    assertThat(course(day -> Optional.empty()).bearsOut(shift(20, Direction.RISING))).isTrue();
  }

  private static Course course(IntFunction<Optional<Double>> line) {
    List<Optional<Estimate>> estimates =
        IntStream.range(0, 60)
            .mapToObj(line)
            .map(value -> value.map(v -> new Estimate(v, v - 5, v + 5)))
            .toList();
    return new Course(START, estimates);
  }

  private static ChangePoint shift(int day, Direction direction) {
    return new ChangePoint(START.plusDays(day), direction, 0.95, false, List.of());
  }
}
