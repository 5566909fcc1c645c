package org.thaw.evaluation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.thaw.evaluation.gold.GoldPaths;
import org.thaw.relation.Parameters;
import org.thaw.relation.Relations;

/// A decade of coded events, where it lies beside the project: the peaks that everybody knows are
/// peaks of the index, and the crises of five other pairs stand in the top twentieth of their
/// months.
class RealHistoryTest {

  @Test
  void theIndexFindsTheCrisesThatEverybodyKnows() throws IOException {
    Relations relations = relations();
    assertThat(Crisis.load())
        .filteredOn(Crisis::mustPeak)
        .isNotEmpty()
        .allMatch(crisis -> rank(relations, crisis).filter(MonthRank::peaks).isPresent());
    assertThat(Crisis.load())
        .filteredOn(crisis -> !crisis.mustPeak())
        .filteredOn(crisis -> rank(relations, crisis).filter(MonthRank::inTopTwentieth).isPresent())
        .extracting(crisis -> crisis.pair().id())
        .contains("KHM-THA", "SDN-SSD", "ISR-PSE", "CHN-VNM", "JPN-KOR", "CHN-TWN");
  }

  /// A fifth of the events of ten years, in which most of these days have few rows or none.
  @Test
  void turnsThatEverybodyKnowsAreMarkedFarMoreOftenThanByChance() throws IOException {
    Relations relations = relations();
    FoundTurns days = FoundTurns.among(Turn.ofHistory(), relations::of, Turn.NEAR);
    FoundTurns weeks = FoundTurns.among(Turn.ofHistory(), relations::of, 14);
    assertThat(days.found()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(weeks.found()).hasSizeGreaterThanOrEqualTo(10);
    assertThat((double) weeks.found().size()).isGreaterThan(5 * weeks.chance());
    assertThat(weeks.marks()).isLessThanOrEqualTo(60);
  }

  private static Relations relations() throws IOException {
    Path folder = GoldPaths.home().resolve("../shared/gold/icews_2005_2015");
    assumeTrue(Files.isDirectory(folder), "no coded events beside the project");
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".gz")).sorted().toList();
    }
    CodedHistory coded = CodedHistory.read(files);
    return coded.relations(coded.withOwnReferences(Parameters.load()));
  }

  private static Optional<MonthRank> rank(Relations relations, Crisis crisis) {
    return relations.of(crisis.pair()).flatMap(history -> MonthRank.of(history, crisis.month()));
  }
}
