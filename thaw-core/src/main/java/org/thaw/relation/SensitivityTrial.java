package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.thaw.finding.EventType;
import org.thaw.fold.Pair;
import org.thaw.fold.Stories;

/// Folds a pair again without each of the outlets that report most, and without each type of event.
///
/// Without an outlet all its articles are gone: a copy of one speaks then for itself. The ledger is
/// left as it is, because measures are taken together with the other pairs.
final class SensitivityTrial {

  private static final int MOST_OUTLETS = 12;
  private static final long DAYS = 183;

  private final Track track;
  private final Pair pair;
  private final List<Report> reports;
  private final Stories stories;
  private final Parameters parameters;
  private final LocalDate asOf;

  SensitivityTrial(Track track, Stories stories, Parameters parameters, LocalDate asOf) {
    this.track = track;
    this.pair = track.pair();
    this.reports = track.reports().reports();
    this.stories = stories;
    this.parameters = parameters;
    this.asOf = asOf;
  }

  /// The trials, greatest change first. Outlets and types of the last half-year only: those before
  /// hardly weigh.
  List<Sensitivity> trials() {
    List<Sensitivity> trials = new ArrayList<>();
    for (String outlet : outlets()) {
      trials.add(
          trial(
              outlet,
              true,
              reports.stream().filter(report -> !report.outlet().equals(outlet)).toList()));
    }
    for (EventType type : types()) {
      trials.add(trial(type.name(), false, reports.stream().map(without(type)).toList()));
    }
    trials.sort(
        Comparator.comparingDouble((Sensitivity trial) -> -Math.abs(trial.change().orElse(0.0)))
            .thenComparing(Sensitivity::without));
    return List.copyOf(trials);
  }

  private Sensitivity trial(String without, boolean outlet, List<Report> left) {
    Optional<Double> value =
        value(Track.of(pair, new PairReports(left), track.measures(), stories, parameters, asOf));
    Optional<Double> change = value(track).flatMap(all -> value.map(then -> then - all));
    return new Sensitivity(without, outlet, value, change);
  }

  private static Optional<Double> value(Track track) {
    return track.now().map(Estimate::value);
  }

  private List<String> outlets() {
    Map<String, Long> articles =
        reports.stream()
            .filter(this::isRecent)
            .filter(report -> report.countries().containsAll(pair.countries()))
            .collect(Collectors.groupingBy(Report::outlet, Collectors.counting()));
    return articles.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_OUTLETS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<EventType> types() {
    return reports.stream()
        .filter(this::isRecent)
        .flatMap(report -> report.acts().stream())
        .filter(act -> pair.has(act.from()) && pair.has(act.to()))
        .map(Act::type)
        .distinct()
        .sorted()
        .toList();
  }

  private boolean isRecent(Report report) {
    return report.day().isAfter(asOf.minusDays(DAYS));
  }

  private static UnaryOperator<Report> without(EventType type) {
    return report ->
        report.withActs(report.acts().stream().filter(act -> act.type() != type).toList());
  }
}
