package org.thaw.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.fold.Pair;
import org.thaw.reading.Reading;

/// A trial folds only the stories that it changes; it must say what the news without them says.
class SensitivityTest {

  private static final Pair PAIR = new Pair("COL", "USA");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aTrialGivesTheLevelOfTheNewsWithoutTheOutletOrType(long seed) {
    Scenario scenario = new Scenario(seed, true);
    List<Sensitivity> trials = relations(scenario, scenario.readings().stream()).sensitivity(PAIR);

    assertThat(trials).hasSizeGreaterThan(8);
    for (Sensitivity trial : trials) {
      Stream<Reading> left =
          trial.outlet()
              ? scenario.readings().stream()
                  .filter(reading -> !reading.article().outlet().equals(trial.without()))
              : scenario.readings().stream().map(without(trial.without()));
      RelationHistory history = relations(scenario, left).of(PAIR).orElseThrow();

      assertThat(trial.value())
          .as(trial.without())
          .isEqualTo(history.level().estimate().map(Estimate::value));
    }
  }

  private static UnaryOperator<Reading> without(String type) {
    return reading ->
        reading.withEvents(
            reading.events().stream().filter(event -> !event.type().name().equals(type)).toList());
  }

  private static Relations relations(Scenario scenario, Stream<Reading> readings) {
    return Relations.fold(
        readings, scenario, Parameters.load(), Scenario.FIRST.plusDays(Scenario.DAYS));
  }
}
