package org.thaw.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.evaluation.floor.Floor;
import org.thaw.evaluation.floor.FloorRaiser;
import org.thaw.evaluation.floor.Floors;
import org.thaw.evaluation.gold.GoldFile;
import org.thaw.evaluation.task.Conditions;
import org.thaw.evaluation.task.Instrument;
import org.thaw.evaluation.task.Outcome;
import org.thaw.evaluation.task.Task;
import org.thaw.evaluation.task.Tasks;

/// What Thaw scores on the test splits it ships does not fall under the floors in
/// `gold/floors.json`.
class FloorsTest {
  private static final Path ROOT = Loaded.ROOT;
  private static final Instrument INSTRUMENT = Loaded.INSTRUMENT;
  private static final Map<String, Outcome> OUTCOMES = new HashMap<>();

  static List<Floor> floors() throws IOException {
    return Floors.read(ROOT).all();
  }

  @ParameterizedTest
  @MethodSource("floors")
  void aScoreDoesNotFallUnderItsFloor(Floor floor) throws IOException {
    assertThat(outcome(floor).scores().getOrDefault(floor.score(), 0.0))
        .as("%s of %s on %s", floor.score(), floor.task(), floor.file())
        .isGreaterThanOrEqualTo(floor.least());
  }

  @ParameterizedTest
  @MethodSource("floors")
  void aFloorStandsOnTheGoldItWasSetOn(Floor floor) throws IOException {
    assertThat(GoldFile.read(ROOT.resolve(floor.file())).fingerprint())
        .as("%s has changed: set its floors anew with `thaw eval --raise-floors`", floor.file())
        .isEqualTo(floor.sha256());
  }

  static Stream<Path> tests() throws IOException {
    Stream<Path> tests = Stream.empty();
    for (Task task : Tasks.all()) {
      tests = Stream.concat(tests, FloorRaiser.tests(ROOT, task).stream());
    }
    return tests;
  }

  @ParameterizedTest
  @MethodSource("tests")
  void everyTestSplitHasAFloor(Path file) throws IOException {
    assertThat(floors()).extracting(floor -> ROOT.resolve(floor.file())).contains(file);
  }

  @Test
  void theScoreboardIsThere() {
    assertThat(Files.exists(ROOT.resolve("SCOREBOARD.md"))).isTrue();
  }

  private static Outcome outcome(Floor floor) throws IOException {
    Outcome known = OUTCOMES.get(floor.file());
    if (known == null) {
      Path file = ROOT.resolve(floor.file());
      known = Tasks.named(floor.task()).run(List.of(file), Conditions.plain(INSTRUMENT));
      OUTCOMES.put(floor.file(), known);
    }
    return known;
  }
}
