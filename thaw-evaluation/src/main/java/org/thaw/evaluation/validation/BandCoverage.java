package org.thaw.evaluation.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.fold.Pair;
import org.thaw.fold.Stories;
import org.thaw.reading.Reading;
import org.thaw.relation.Estimate;
import org.thaw.relation.LevelFit;
import org.thaw.relation.Parameters;
import org.thaw.relation.Point;
import org.thaw.relation.RelationHistory;
import org.thaw.relation.Relations;

/// How often the band of the index holds the level that the facts would give.
///
/// The readings are folded twice: as they are, and with the facts in place of what the coder found.
/// Facts are fewer than findings, so each fold has the levels of an ordinary relation of its own.
///
/// @param days days on which both have a line
/// @param held those on which the band of the readings holds the level of the facts
/// @param within the mean distance of the two levels on those days [points]
record BandCoverage(int days, int held, double within) {

  private static final int LEAST_DAYS = 10;

  /// Part of the days on which the band holds.
  double share() {
    return days == 0 ? 0 : (double) held / days;
  }

  /// The coverage over the pairs of the facts.
  static BandCoverage of(FactCheck check, Stories stories, Parameters parameters) {
    List<RelationHistory> read = histories(check.readings(), check, stories, parameters);
    List<RelationHistory> known = histories(check.known(), check, stories, parameters);
    int days = 0;
    int held = 0;
    double distance = 0;
    for (int i = 0; i < read.size(); i++) {
      for (Point point : read.get(i).points()) {
        Optional<Estimate> truth = known.get(i).point(point.date()).flatMap(Point::estimate);
        if (truth.isPresent() && point.estimate().isPresent()) {
          Estimate band = point.estimate().get();
          double level = truth.get().value();
          days++;
          held += band.low() <= level && level <= band.high() ? 1 : 0;
          distance += Math.abs(band.value() - level);
        }
      }
    }
    return new BandCoverage(days, held, distance / Math.max(1, days));
  }

  private static List<RelationHistory> histories(
      List<Reading> readings, FactCheck check, Stories stories, Parameters parameters) {
    List<Pair> pairs = check.pairs().stream().sorted().toList();
    LocalDate last = check.last();
    Relations fold = Relations.fold(readings.stream(), stories, parameters, last);
    LevelFit fit =
        new LevelFit(pairs.stream().map(fold::activeDays).toList(), LEAST_DAYS, LocalDate.MAX);
    Parameters own = parameters.with(parameters.version(), fit.references(parameters.levels()));
    Relations relations = Relations.fold(readings.stream(), stories, own, last);
    List<RelationHistory> histories = new ArrayList<>();
    pairs.forEach(pair -> relations.of(pair).ifPresent(histories::add));
    return histories;
  }
}
