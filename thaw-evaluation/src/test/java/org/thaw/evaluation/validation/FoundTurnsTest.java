package org.thaw.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thaw.fold.Pair;
import org.thaw.relation.Parameters;
import org.thaw.relation.Relations;

/// Sixty days of consultations and thirty of threats, four rows a day.
class FoundTurnsTest {

  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final LocalDate CRISIS = FIRST.plusDays(60);
  private static final Pair PAIR = Pair.of("CHN", "JPN");

  @TempDir private Path folder;

  private static Turn turn(LocalDate day, String direction) {
    return new Turn(PAIR, day, direction, false, "made up");
  }

  private FoundTurns among(int within, Turn... turns) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(90)); day = day.plusDays(1)) {
      String name = day.isBefore(CRISIS) ? "Consult" : "Threaten";
      rows.append("China\t%s\tJapan\t%s%n".formatted(name, day).repeat(2));
      rows.append("Japan\t%s\tChina\t%s%n".formatted(name, day).repeat(2));
    }
    CodedHistory coded =
        CodedHistory.read(List.of(Files.writeString(folder.resolve("rows.txt"), rows)));
    Relations relations = coded.relations(Parameters.load());
    return FoundTurns.among(List.of(turns), relations::of, within);
  }

  @Test
  void aMarkStandsForOneTurnTheNearest() throws IOException {
    Turn near = turn(CRISIS, "rising");
    FoundTurns found = among(3, turn(CRISIS.plusDays(2), "rising"), near);
    assertThat(found.marks()).isEqualTo(1);
    assertThat(found.found()).hasSize(1).containsEntry(near, CRISIS);
  }

  @Test
  void aMarkOfTheOtherDirectionAndOneTooFarAwayAreNone() throws IOException {
    assertThat(among(3, turn(CRISIS, "easing"), turn(CRISIS.plusDays(4), "rising")).found())
        .isEmpty();
  }

  /// Within three days of a mark lie seven of the ninety.
  @Test
  void theShareOfDaysNearAMarkIsWhatChanceWouldFind() throws IOException {
    FoundTurns found = among(3, turn(CRISIS, "rising"), turn(CRISIS, "easing"));
    assertThat(found.line()).isEqualTo("1 of 2 by 1 marks (0.1 by chance)");
    assertThat(found.chance()).isEqualTo(7.0 / 90);
  }
}
