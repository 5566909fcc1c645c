package org.thaw.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.evaluation.score.Tally;
import org.thaw.finding.EventType;
import org.thaw.finding.EventType.Quad;

class CoderAccuracyTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 26);

  private static KnownAct known(String from, String to, EventType... types) {
    return new KnownAct(from, to, List.of(types), Optional.of(DAY), List.of());
  }

  private static StateAct found(String from, String to, EventType type, double confidence) {
    return new StateAct(from, to, type, confidence);
  }

  @Test
  void anActIsRightInDirectionAndClassAndCountsOnce() {
    CoderAccuracy accuracy = new CoderAccuracy();
    accuracy.compare(
        List.of(known("USA", "COL", EventType.SANCTION)),
        List.of(
            found("USA", "COL", EventType.COERCE, 0.9),
            found("USA", "COL", EventType.SANCTION, 0.7),
            found("COL", "USA", EventType.SANCTION, 0.5)));

    assertThat(accuracy.tally(Quad.MATERIAL_CONFLICT)).isEqualTo(new Tally(1, 3, 1));
    assertThat(accuracy.confidence(Quad.MATERIAL_CONFLICT)).isCloseTo(0.7, within(1e-9));
  }

  @Test
  void whatWasMissedCountsUnderItsOwnClass() {
    CoderAccuracy accuracy = new CoderAccuracy();
    accuracy.compare(
        List.of(known("USA", "COL", EventType.AGREE)),
        List.of(found("USA", "COL", EventType.ACCUSE, 1)));

    assertThat(accuracy.tally(Quad.VERBAL_COOPERATION)).isEqualTo(new Tally(0, 0, 1));
    assertThat(accuracy.tally(Quad.VERBAL_CONFLICT)).isEqualTo(new Tally(0, 1, 0));
    assertThat(accuracy.all()).isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void anActIsNewsWithinADayAndInOneOfTheTypesOfTheFact() {
    KnownAct fact = known("USA", "COL", EventType.THREATEN, EventType.SANCTION);

    assertThat(fact.isNews(EventType.SANCTION, DAY.plusDays(1))).isTrue();
    assertThat(fact.isNews(EventType.SANCTION, DAY.plusDays(2))).isFalse();
    assertThat(fact.isNews(EventType.ASSAULT, DAY)).isFalse();
  }
}
