package org.thaw.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LevelFitTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final Parameters.Levels SHIPPED = Parameters.load().levels();

  @Test
  void whatChangesWithinWeeksIsFittedAShorterHalfLifeThanWhatNeverChanges() {
    LevelFit restless = new LevelFit(pairs(40), 30, LocalDate.MAX);
    LevelFit steady = new LevelFit(pairs(100_000), 30, LocalDate.MAX);

    double quick = restless.best(SHIPPED).levels().halfLife();
    double slow = steady.best(SHIPPED).levels().halfLife();
    double own = steady.best(SHIPPED).levels().conflictStories();
    assertThat(quick).isLessThanOrEqualTo(42);
    assertThat(slow > quick || own == 40).isTrue();
  }

  @Test
  void anOrdinaryRelationIsTheMedianOfThePool() {
    List<ActiveDay> days = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      days.add(new ActiveDay(FIRST.plusDays(i), 4, 6, 1, 2, 2));
    }
    Parameters.Levels levels = new LevelFit(List.of(days), 10, LocalDate.MAX).references(SHIPPED);

    assertThat(levels.conflictReference()).isCloseTo(2, within(1e-9));
    assertThat(levels.cooperationReference()).isCloseTo(3, within(1e-9));
    assertThat(levels.eventWeight()).isCloseTo(10.0 / 3, within(1e-9));
  }

  @Test
  void levelsThatDifferMoreAreFittedASmallerShape() {
    Parameters shipped = Parameters.load();
    LevelFit restless = new LevelFit(pairs(40), 30, FIRST.plusDays(300));
    LevelFit steady = new LevelFit(pairs(1), 30, FIRST.plusDays(300));

    LevelFit.Spread likeliest = restless.spreads(shipped).getFirst();
    LevelFit.Spread ships = restless.spreads(shipped).getLast();
    assertThat(likeliest.shape()).isLessThan(steady.spreads(shipped).getFirst().shape());
    assertThat(ships.shape()).isEqualTo(shipped.change().conflictShape());
    assertThat(likeliest.score().fitted()).isGreaterThanOrEqualTo(ships.score().fitted());
    assertThat(likeliest.score().heldOut()).isNegative();
  }

  @Test
  void daysFromTheSplitOnAreHeldOut() {
    LevelFit fit = new LevelFit(pairs(40), 30, FIRST.plusDays(300));
    LevelFit.Trial trial = fit.best(SHIPPED);

    assertThat(fit.trial(trial.levels())).isEqualTo(trial);
    assertThat(trial.conflict().heldOut()).isNotEqualTo(trial.conflict().fitted()).isNegative();
  }

  @Test
  void aPoolWithoutNewsIsRefused() {
    assertThatThrownBy(() -> new LevelFit(List.of(), 30, FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("30 days of news");
  }

  /// Four pairs whose level of conflict is drawn anew every `period` days.
  private static List<List<ActiveDay>> pairs(int period) {
    List<List<ActiveDay>> pairs = new ArrayList<>();
    for (int pair = 0; pair < 4; pair++) {
      Random random = new Random(17 + pair);
      List<ActiveDay> days = new ArrayList<>();
      double level = 0;
      for (int day = 0; day < 400; day++) {
        if (day % period == 0) {
          level = random.nextBoolean() ? 0.1 : 0.9;
        }
        int conflicts = random.nextDouble() < level ? 2 : 0;
        days.add(new ActiveDay(FIRST.plusDays(day), 4 * conflicts, 3, conflicts, 1, 1));
      }
      pairs.add(days);
    }
    return pairs;
  }
}
