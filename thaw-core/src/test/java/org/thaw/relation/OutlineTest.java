package org.thaw.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.fold.Pair;

class OutlineTest {

  private static final Pair PAIR = new Pair("COL", "USA");

  @ParameterizedTest
  @ValueSource(ints = {0, 40, 400})
  void theOutlineIsTheLineAndTheEventsOfTheHistory(int silentDays) {
    Scenario scenario = new Scenario(5, true);
    LocalDate asOf = Scenario.FIRST.plusDays(Scenario.DAYS + silentDays);
    Relations relations =
        Relations.fold(scenario.readings().stream(), scenario, Parameters.load(), asOf);
    RelationHistory history = relations.of(PAIR).orElseThrow();

    Outline outline = relations.outline(PAIR).orElseThrow();

    assertThat(outline.events()).isEqualTo(history.events());
    assertThat(outline.estimates())
        .isEqualTo(history.points().stream().map(Point::estimate).toList());
    assertThat(outline.back(outline.estimates().size())).isEmpty();
    Optional<LocalDate> covered =
        history.points().reversed().stream()
            .filter(point -> point.estimate().isPresent())
            .map(Point::date)
            .findFirst();
    assertThat(outline.sinceCovered().stream().mapToObj(asOf::minusDays).findFirst())
        .isEqualTo(covered);
  }
}
