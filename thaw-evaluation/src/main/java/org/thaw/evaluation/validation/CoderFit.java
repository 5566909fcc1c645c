package org.thaw.evaluation.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.thaw.evaluation.score.Tally;
import org.thaw.evaluation.task.Instrument;
import org.thaw.finding.EventType.Quad;
import org.thaw.relation.Parameters;
import org.thaw.relation.Relations;
import org.thaw.server.Wiring;
import org.thaw.server.edition.Edition;

/// The coder's error, as the index needs it.
///
/// @param classes by class of quad, on gold events of development splits
/// @param all over all classes: its precision is the most that `coderPrecision` can be
/// @param dated of the archive's distinct acts that some source dates, those that are facts
/// @param undated of those without a day, the facts of the day of the first report; its precision
///   over that of `dated` is `undatedShare`
/// @param trials how often the band holds the level of the facts, by `coderPrecision`
record CoderFit(List<OfClass> classes, Tally all, Tally dated, Tally undated, List<Trial> trials) {

  /// One class.
  ///
  /// @param confidence mean probability that the readings gave to what they found
  record OfClass(Quad quad, Tally tally, double confidence) {}

  /// How the band does with a share of right acts.
  ///
  /// @param miss how far its coverage is from what the band promises
  record Trial(double precision, BandCoverage coverage, double miss) {}

  /// Measures on gold files and on an archive whose facts are known.
  ///
  /// @param facts folder of files in the form of `demo/expected`
  /// @param archive data folder in which Thaw has read the articles that the facts name
  static CoderFit of(List<Path> gold, Path facts, Path archive, Parameters parameters)
      throws IOException {
    CoderAccuracy accuracy = new CoderAccuracy();
    Instrument instrument = new Instrument();
    for (Path file : gold) {
      accuracy.add(file, instrument.reader());
    }
    try (Wiring wiring = Wiring.open(archive)) {
      wiring.load();
      Edition edition = wiring.editions().current();
      FactCheck check = new FactCheck(edition.readings(), KnownAct.facts(facts));
      Relations relations =
          Relations.fold(edition.readings().stream(), edition.stories(), parameters, check.last());
      return new CoderFit(
          classes(accuracy),
          accuracy.all(),
          check.news(true, relations),
          check.news(false, relations),
          trials(check, edition, parameters));
    }
  }

  private static List<OfClass> classes(CoderAccuracy accuracy) {
    List<OfClass> classes = new ArrayList<>();
    for (Quad quad : Quad.values()) {
      classes.add(new OfClass(quad, accuracy.tally(quad), accuracy.confidence(quad)));
    }
    return classes;
  }

  private static List<Trial> trials(FactCheck check, Edition edition, Parameters parameters) {
    return IntStream.rangeClosed(3, 9)
        .mapToDouble(tenths -> tenths / 10.0)
        .mapToObj(precision -> {
          BandCoverage coverage =
              BandCoverage.of(check, edition.stories(), parameters.withCoderPrecision(precision));
          return new Trial(precision, coverage, Math.abs(coverage.share() - parameters.band()));
        })
        .toList();
  }

  /// The share of right acts under which the band holds as often as it promises, at most the
  /// precision on the gold.
  double coderPrecision() {
    double best =
        trials.stream().min(Comparator.comparingDouble(Trial::miss)).orElseThrow().precision();
    return Math.min(best, all.precision());
  }

  /// What an act without a day weighs beside one with a day.
  double undatedShare() {
    return undated.precision() / dated.precision();
  }

  /// The parameters in the form of their file, and what they rest on.
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("coderPrecision=%.2f".formatted(coderPrecision()));
    lines.add("undatedShare=%.2f".formatted(undatedShare()));
    lines.add("");
    lines.add("Acts between two states, class and direction right:");
    lines.add(
        "%-22s %6s %6s %9s %6s %10s"
            .formatted("", "gold", "found", "precision", "recall", "confidence"));
    classes.forEach(one -> lines.add(line(word(one.quad()), one.tally(), one.confidence())));
    lines.add("");
    lines.add(
        "Of the archive's acts, facts of their day: %d of %d with a day, %d of %d without"
            .formatted(dated.right(), dated.found(), undated.right(), undated.found()));
    lines.add("");
    lines.add("coderPrecision, days on which the band holds the level of the facts:");
    trials.forEach(trial -> lines.add(line(trial)));
    return lines;
  }

  private static String word(Quad quad) {
    return quad.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String line(String name, Tally tally, double confidence) {
    return "%-22s %6d %6d %9.3f %6.3f %10.3f"
        .formatted(
            name, tally.gold(), tally.found(), tally.precision(), tally.recall(), confidence);
  }

  private static String line(Trial trial) {
    BandCoverage coverage = trial.coverage();
    return "%.2f  %d of %d (%.3f), levels %.1f points apart"
        .formatted(
            trial.precision(),
            coverage.held(),
            coverage.days(),
            coverage.share(),
            coverage.within());
  }
}
