package org.thaw.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.finding.Measure;
import org.thaw.fold.Pair;

/// Who imposes a reported measure on whom, in the light of all reports.
///
/// A report that leaves the direction to be guessed follows the nearest report that says it.
/// Relations are broken between two: their breaking has one direction, that of who broke them
/// first.
final class Directions {

  private static final double SAID = 0.55;
  private static final long DAYS = 120;
  private static final long OTHER_STATE_DAYS = 14;

  /// From one country to another.
  record Way(String imposer, String target) {

    Way reversed() {
      return new Way(target, imposer);
    }
  }

  private record Subject(Measure.Kind kind, Pair pair) {}

  private record Said(Way way, LocalDate day, Measure.State state, String finding) {}

  private final Map<Subject, List<Said>> said = new HashMap<>();

  private Directions() {}

  static Directions of(Collection<ReportedMeasure> reports) {
    Directions directions = new Directions();
    for (ReportedMeasure report : reports) {
      if (report.measure().evidence().confidence() >= SAID) {
        directions.add(report);
      }
    }
    directions
        .said
        .values()
        .forEach(list -> list.sort(Comparator.comparing(Said::day).thenComparing(Said::finding)));
    return directions;
  }

  private void add(ReportedMeasure report) {
    way(report.measure())
        .ifPresent(way ->
            said.computeIfAbsent(subject(report.measure(), way), any -> new ArrayList<>())
                .add(
                    new Said(
                        way,
                        report.citation().day(),
                        report.measure().state(),
                        report.citation().finding())));
  }

  private static Subject subject(Measure measure, Way way) {
    return new Subject(measure.kind(), Pair.of(way.imposer(), way.target()));
  }

  private static Optional<Way> way(Measure measure) {
    return measure
        .imposer()
        .flatMap(from -> measure.target().map(to -> new Way(from, to)))
        .filter(way -> !way.imposer().equals(way.target()));
  }

  /// The direction of a report; empty if imposer or target is open.
  Optional<Way> of(ReportedMeasure report) {
    return way(report.measure()).map(way -> settled(report, way));
  }

  private Way settled(ReportedMeasure report, Way way) {
    List<Said> others = said.getOrDefault(subject(report.measure(), way), List.of());
    if (report.measure().kind() == Measure.Kind.RELATIONS_BROKEN) {
      return broken(others, way);
    }
    if (report.measure().evidence().confidence() >= SAID) {
      return way;
    }
    return others.stream()
        .filter(other -> distance(other, report) <= DAYS)
        .min(
            Comparator.comparingLong((Said other) -> strangeness(other, report))
                .thenComparing(other -> !other.way().equals(way))
                .thenComparing(Said::finding))
        .map(Said::way)
        .orElse(way);
  }

  /// Days apart, and as many again as for a report of another state.
  private static long strangeness(Said other, ReportedMeasure report) {
    boolean same = other.state() == report.measure().state();
    return distance(other, report) + (same ? 0 : OTHER_STATE_DAYS);
  }

  private static long distance(Said other, ReportedMeasure report) {
    return Math.abs(other.day().toEpochDay() - report.citation().day().toEpochDay());
  }

  private static Way broken(List<Said> others, Way way) {
    Way plain = way.imposer().compareTo(way.target()) < 0 ? way : way.reversed();
    return others.stream()
        .filter(other -> other.state() == Measure.State.IN_FORCE)
        .findFirst()
        .map(Said::way)
        .orElse(plain);
  }
}
