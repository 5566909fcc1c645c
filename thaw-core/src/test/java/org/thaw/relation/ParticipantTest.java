package org.thaw.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thaw.finding.EventType;
import org.thaw.fold.Pair;

class ParticipantTest {

  private static final Pair PAIR = Pair.of("COL", "USA");
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  @Test
  void aPersonIsListedOnceUnderTheLatestOfTheirOffices() {
    Dispatch before = dispatch("one", 0).person("Ana Prueba", "mayor", "COL", "prueba");
    Dispatch after = dispatch("two", 9).person("Ana Prueba", "senator", "COL", "prueba--senator");

    List<Participant> people = people(after, before);

    assertThat(people).extracting(Participant::name).containsExactly("Ana Prueba");
    assertThat(people.getFirst().office()).isEqualTo(Optional.of("senator"));
    assertThat(people.getFirst().articles()).isEqualTo(2);
  }

  @Test
  void twoPeopleOfOneOfficeAreTwo() {
    assertThat(
            people(
                dispatch("one", 0).person("Ana Prueba", "minister", "COL", "prueba"),
                dispatch("two", 9).person("Luz Otra", "minister", "COL", "otra")))
        .extracting(Participant::name)
        .containsExactlyInAnyOrder("Ana Prueba", "Luz Otra");
  }

  @Test
  void aShorterNameGoesWithTheOnlyOneOfItsOfficeThatHoldsIt() {
    Dispatch full =
        dispatch("one", 0).person("Ana Prueba", "president", "COL", "prueba--president");
    Dispatch shorter = dispatch("two", 9).person("Prueba", "former president", "COL", "prueba-2");
    Dispatch other = dispatch("three", 9).person("Prueba", "senator", "COL", "prueba-3");

    List<Participant> people = people(full, shorter, other);

    assertThat(people)
        .extracting(Participant::name)
        .containsExactlyInAnyOrder("Ana Prueba", "Prueba");
    assertThat(people.getFirst().articles()).isEqualTo(2);
  }

  private static Dispatch dispatch(String id, int day) {
    return new Dispatch(id, id, FIRST.plusDays(day)).event(EventType.CONSULT, "COL", "USA");
  }

  private static List<Participant> people(Dispatch... dispatches) {
    return Relations.fold(
            Stream.of(dispatches).map(Dispatch::reading),
            article -> article,
            Parameters.load(),
            FIRST.plusDays(20))
        .of(PAIR)
        .orElseThrow()
        .people();
  }
}
