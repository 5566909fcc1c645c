package org.thaw.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.finding.Claim;
import org.thaw.finding.EventType;
import org.thaw.finding.Realis;
import org.thaw.fold.Pair;
import org.thaw.fold.Stories;
import org.thaw.reading.Reading;

/// Single properties of the index on days of few acts.
class IndexPropertiesTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final Pair PAIR = new Pair("COL", "USA");

  @Test
  void aCoderThatErrsMoreMakesTheBandWider() {
    Parameters parameters = Parameters.load();
    double precise = level(blows(40), parameters.withCoderPrecision(0.95)).margin();
    double rough = level(blows(40), parameters.withCoderPrecision(0.4)).margin();

    assertThat(rough).isGreaterThan(1.2 * precise);
  }

  @ParameterizedTest
  @EnumSource(value = Realis.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTUAL")
  void whatDidNotHappenIsNoAct(Realis realis) {
    Reading told =
        new Dispatch("a", "one", FIRST)
            .event(EventType.ASSAULT, "USA", "COL", Optional.empty(), realis)
            .reading();

    assertThat(history(List.of(told), Parameters.load()).events()).isEmpty();
  }

  @Test
  void oneStoryIsTooLittleForALevel() {
    List<Reading> one = blows(1);
    RelationHistory history = fold(one, Parameters.load(), FIRST).of(PAIR).orElseThrow();

    assertThat(history.points()).isNotEmpty().allMatch(point -> point.estimate().isEmpty());
    assertThat(history.level().estimate()).isEmpty();
  }

  /// However much is reported, all sources may err alike.
  @Test
  void theBandDoesNotCloseOverMuchNews() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      String id = "blow" + i;
      LocalDate day = FIRST.plusDays(i % 60);
      readings.add(new Dispatch(id, "outlet" + i % 9, day).event(type(i), "USA", "COL").reading());
    }
    assertThat(level(readings, Parameters.load()).margin()).isGreaterThan(2);
  }

  private static EventType type(int number) {
    return number % 2 == 0 ? EventType.ASSAULT : EventType.COOPERATE;
  }

  @Test
  void theDirectionOfAnActIsThatOfItsSeries() {
    RelationHistory history = history(blows(40), Parameters.load());
    Point last = history.points().getLast();

    assertThat(last.backward().materialConflict())
        .isGreaterThan(10 * last.forward().materialConflict());
  }

  @Test
  void thePercentileIsTheShareOfLowerDays() {
    List<Reading> rising = new ArrayList<>();
    for (int day = 0; day < 60; day++) {
      EventType type = day < 40 ? EventType.COOPERATE : EventType.ASSAULT;
      rising.add(
          new Dispatch("act" + day, "outlet" + day % 4, FIRST.plusDays(day))
              .event(type, "USA", "COL")
              .reading());
    }
    assertThat(history(rising, Parameters.load()).level().percentile().orElseThrow())
        .isGreaterThan(90);
  }

  @Test
  void whatIsPublishedAfterTheDayIsNotKnownOnIt() {
    List<Reading> known = blows(30);
    List<Reading> all = blows(40);

    assertThat(fold(all, Parameters.load(), FIRST.plusDays(29)).of(PAIR))
        .isEqualTo(fold(known, Parameters.load(), FIRST.plusDays(29)).of(PAIR));
  }

  /// Copies that came out in one minute: the first by id speaks for all.
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void noOrderOfCopiesOfOneMinuteChangesWhoSpeaks(long seed) {
    Random random = new Random(seed);
    List<Reading> copies = new ArrayList<>();
    Instant minute = FIRST.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    String words = "The two governments broke off their talks on the border road on Monday. ";
    for (int i = 0; i < 8; i++) {
      copies.add(
          new Dispatch("copy" + random.nextInt(1_000_000), "outlet" + i, minute)
              .text(words.repeat(5))
              .event(EventType.REJECT, "USA", "COL")
              .reading());
    }
    List<DistinctEvent> once = history(copies, Parameters.load()).events();
    assertThat(once).isNotEmpty().allMatch(event -> event.outlets() == 1);
    for (int turn = 0; turn < 4; turn++) {
      Collections.shuffle(copies, random);
      assertThat(history(copies, Parameters.load()).events()).isEqualTo(once);
    }
  }

  @Test
  void aClaimIsCheckedAgainstItsOwnPairOnly() {
    List<Reading> readings = new ArrayList<>(blows(40));
    readings.add(
        new Dispatch("claim", "one", FIRST.plusDays(38))
            .names("COL", "USA", "VEN")
            .claim(Claim.Direction.RISING, "COL", "VEN")
            .reading());

    assertThat(history(readings, Parameters.load()).claims()).isEmpty();
  }

  @Test
  void theLevelIsThatOfTheLastPoint() {
    Relations relations = fold(blows(40), Parameters.load(), FIRST.plusDays(59));
    RelationHistory history = relations.of(PAIR).orElseThrow();
    Optional<Estimate> last = history.points().getLast().estimate();

    assertThat(history.level().estimate()).isEqualTo(last);
    assertThat(last.orElseThrow().value())
        .isCloseTo(relations.change(PAIR, history.asOf()).orElseThrow().to(), within(1e-9));
  }

  private static List<Reading> blows(int days) {
    List<Reading> readings = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      readings.add(
          new Dispatch("blow" + day, "outlet" + day % 4, FIRST.plusDays(day))
              .event(EventType.ASSAULT, "USA", "COL")
              .reading());
    }
    return readings;
  }

  private static Estimate level(List<Reading> readings, Parameters parameters) {
    return history(readings, parameters).level().estimate().orElseThrow();
  }

  private static RelationHistory history(List<Reading> readings, Parameters parameters) {
    return fold(readings, parameters, FIRST.plusDays(59)).of(PAIR).orElseThrow();
  }

  private static Relations fold(List<Reading> readings, Parameters parameters, LocalDate asOf) {
    return Relations.fold(readings.stream(), Stories.alone(), parameters, asOf);
  }
}
