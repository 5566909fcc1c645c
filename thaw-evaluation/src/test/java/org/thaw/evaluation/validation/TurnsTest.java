package org.thaw.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.evaluation.DemoArchive;
import org.thaw.evaluation.Loaded;
import org.thaw.relation.Parameters;
import org.thaw.server.edition.Edition;

/// The index of the demo archive's relations, read and folded as `thaw demo` does it: the months of
/// crisis of `demo/expected` stand above the quiet ones beside them, and the known turns of
/// `turns.tsv` are found within three days. Of the turns of `demo/expected` the count is held.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurnsTest {

  /// Turns that may be missed, of those that are not `core` (docs/decisions/0128 says which and
  /// why).
  private static final int MISSED = 1;

  /// Turns of `demo/expected` that are found, and marks beside them (docs/decisions/0156).
  private static final int FOUND = 12;

  private static final int BESIDE = 2;

  private final Edition edition;

  TurnsTest() throws IOException {
    edition = Edition.of(DemoArchive.read(), Parameters.load(), Loaded.INSTRUMENT.embedder());
  }

  @BeforeAll
  void show() {
    for (Crests crests : crests()) {
      System.out.println(crests.line(edition));
    }
    for (Turn turn : Turn.load()) {
      System.out.printf(
          "%s %s %s: %s%n",
          turn.pair().id(), turn.date(), turn.must(), found(turn) ? "found" : "missed");
    }
    FoundTurns expected = expected();
    System.out.println("demo/expected: " + expected.line());
    for (Turn turn : expected.turns()) {
      System.out.printf(
          "%s %s %s: %s%n",
          turn.pair().id(),
          turn.date(),
          turn.must(),
          expected.found().containsKey(turn) ? expected.found().get(turn) : "missed");
    }
  }

  private FoundTurns expected() {
    return FoundTurns.among(Crests.turns(), edition::relation, Turn.NEAR);
  }

  @Test
  void ofTheTurnsOfTheRecordNoFewerAreFoundByNoMoreMarks() {
    FoundTurns expected = expected();
    assertThat(expected.turns()).hasSize(20);
    assertThat(expected.found()).hasSizeGreaterThanOrEqualTo(FOUND);
    assertThat(expected.marks() - expected.found().size()).isLessThanOrEqualTo(BESIDE);
  }

  private boolean found(Turn turn) {
    return turn.in(edition.relation(turn.pair()).orElseThrow()).isPresent();
  }

  static List<Turn> core() {
    return Turn.load().stream().filter(Turn::core).toList();
  }

  static List<Crests> crests() {
    return Crests.load();
  }

  @ParameterizedTest
  @MethodSource("core")
  void aTurnThatEveryReaderKnowsIsFoundWithinThreeDays(Turn turn) {
    assertThat(turn.in(edition.relation(turn.pair()).orElseThrow()))
        .as("%s %s: %s", turn.pair().id(), turn.date(), turn.what())
        .isPresent();
  }

  @Test
  void mostOfTheOtherTurnsAreFoundToo() {
    assertThat(Turn.load().stream().filter(turn -> !turn.core() && !found(turn)).toList())
        .hasSizeLessThanOrEqualTo(MISSED);
  }

  @ParameterizedTest
  @MethodSource("crests")
  void aMonthOfCrisisStandsAboveTheQuietMonthsBesideIt(Crests crests) {
    assertThat(crests.failures(edition)).isEmpty();
  }
}
