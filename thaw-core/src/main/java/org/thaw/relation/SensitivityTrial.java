package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.finding.EventType;
import org.thaw.fold.Pair;

/// Folds a pair again without each of the outlets that report most, and without each type of event.
///
/// Without an outlet all its articles are gone: a copy of one speaks then for itself. The ledger is
/// left as it is, because measures are taken together with the other pairs.
final class SensitivityTrial {

  private static final int MOST_OUTLETS = 12;
  private static final long DAYS = 183;

  private final Track track;
  private final Pair pair;
  private final List<Placed> reports;
  private final Curve curve;
  private final LocalDate asOf;
  private final List<ChangePoint> shifts;

  /// @param shifts those of the track
  SensitivityTrial(Track track, Curve curve, List<ChangePoint> shifts, LocalDate asOf) {
    this.track = track;
    this.pair = track.pair();
    this.reports = track.reports().all();
    this.curve = curve;
    this.asOf = asOf;
    this.shifts = shifts;
  }

  /// The trials, greatest change first. Of outlets and types that were not heard of in the last
  /// half-year only those on which a shift hangs: they hardly weigh in the level.
  List<Sensitivity> trials() {
    List<Sensitivity> trials = new ArrayList<>();
    trials.addAll(outlets().parallelStream().map(this::withoutOutlet).toList());
    trials.addAll(types().parallelStream().map(this::withoutType).toList());
    Set<String> recent = recent();
    trials.removeIf(trial -> !trial.movesShifts() && !recent.contains(trial.without()));
    trials.sort(
        Comparator.comparingDouble((Sensitivity trial) -> -Math.abs(trial.change().orElse(0.0)))
            .thenComparing(Sensitivity::without));
    return List.copyOf(trials);
  }

  private Sensitivity withoutOutlet(String outlet) {
    List<Placed> gone =
        reports.stream().filter(placed -> placed.report().outlet().equals(outlet)).toList();
    return trial(outlet, true, track.reports().with(gone, List.of()));
  }

  private Sensitivity withoutType(EventType type) {
    List<Placed> gone =
        reports.stream()
            .filter(placed -> placed.report().acts().stream().anyMatch(act -> act.type() == type))
            .toList();
    List<Placed> come = gone.stream().map(without(type)).toList();
    return trial(type.name(), false, track.reports().with(gone, come));
  }

  /// Only the stories that tell something else are folded again.
  private Sensitivity trial(String without, boolean outlet, PairReports left) {
    Track trial = track.renewed(left, track.measures(), curve, asOf);
    Optional<Double> value = value(trial);
    Optional<Double> change = value(track).flatMap(all -> value.map(then -> then - all));
    List<ChangePoint> others = new HistoryMaker(curve).shifts(trial, asOf);
    return new Sensitivity(
        without, outlet, value, change, missing(shifts, others), missing(others, shifts));
  }

  /// Those of `shifts` that have none of their direction within days among the others.
  private List<ChangePoint> missing(List<ChangePoint> of, List<ChangePoint> others) {
    int days = curve.parameters().change().days();
    return of.stream()
        .filter(shift -> others.stream().noneMatch(other -> other.isNear(shift, days)))
        .toList();
  }

  private static Optional<Double> value(Track track) {
    return track.now().map(Estimate::value);
  }

  private List<String> outlets() {
    Map<String, Long> articles =
        told()
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
    return types(told());
  }

  private Stream<Report> told() {
    return reports.stream().map(Placed::report);
  }

  private Set<String> recent() {
    Set<String> recent =
        types(told().filter(this::isRecent)).stream()
            .map(EventType::name)
            .collect(Collectors.toSet());
    told().filter(this::isRecent).map(Report::outlet).forEach(recent::add);
    return recent;
  }

  private List<EventType> types(Stream<Report> told) {
    return told.flatMap(report -> report.acts().stream())
        .filter(act -> pair.has(act.from()) && pair.has(act.to()))
        .map(Act::type)
        .distinct()
        .sorted()
        .toList();
  }

  private boolean isRecent(Report report) {
    return report.day().isAfter(asOf.minusDays(DAYS));
  }

  private static UnaryOperator<Placed> without(EventType type) {
    return placed -> placed.with(without(placed.report(), type));
  }

  private static Report without(Report report, EventType type) {
    return report.withActs(report.acts().stream().filter(act -> act.type() != type).toList());
  }
}
