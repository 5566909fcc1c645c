package org.thaw.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.finding.Measure;
import org.thaw.fold.Wording;
import org.thaw.text.ContentId;

/// Folds the reports of one kind of measure of one state against another into histories.
final class MeasureFold {

  private static final int NEAR_DAYS = 3;

  /// Words that only point at a country that the measure names already.
  private static final Pattern POINTING =
      Pattern.compile("(?iu)(?:his|her|its|their|that|the|su|este|ese|el) (?:country|nation|país)");

  /// For so long what was only announced is recalled as if it were done.
  private static final int LOOSE_DAYS = 7;

  private final Measure.Kind kind;
  private final String imposer;
  private final String target;
  private final LocalDate asOf;

  MeasureFold(Measure.Kind kind, String imposer, String target, LocalDate asOf) {
    this.kind = kind;
    this.imposer = imposer;
    this.target = target;
    this.asOf = asOf;
  }

  /// The histories, in any order.
  List<MeasureHistory> fold(Collection<ReportedMeasure> group) {
    List<StepReport> reports =
        group.stream().flatMap(report -> StepReport.of(report).stream()).distinct().toList();
    List<MeasureHistory> histories = new ArrayList<>();
    for (List<StepReport> ofObject : new ObjectGroups().of(reports)) {
      for (Episode episode : episodes(placed(careful(ofObject)))) {
        if (!isRoutine(episode)) {
          histories.add(history(episode));
        }
      }
    }
    return histories;
  }

  /// An envoy who takes up a post ends a recall only where one is known.
  private boolean isRoutine(Episode episode) {
    return kind == Measure.Kind.AMBASSADOR_RECALLED
        && Phase.of(episode.steps().get(0).state()) == Phase.END;
  }

  /// The reports, with headlines that outrun their articles taken as the articles tell it.
  private List<StepReport> careful(List<StepReport> reports) {
    if (Repetition.isAtOnce(kind)) {
      return reports;
    }
    return reports.stream()
        .map(report ->
            reports.stream()
                .filter(report::outruns)
                .findFirst()
                .map(other -> report.in(other.state()))
                .orElse(report))
        .toList();
  }

  private static List<Episode> episodes(List<StepReport> reports) {
    List<Episode> episodes = new ArrayList<>();
    for (StepReport report : reports) {
      Optional<Episode> life = life(episodes, report);
      Episode episode = life.orElseGet(Episode::new);
      if (life.isEmpty()) {
        episodes.add(episode);
      }
      episode.take(report);
    }
    return episodes;
  }

  /// The life that a report tells of: the latest, unless an earlier one that still stands fits
  /// better, as when a court strikes down a duty while another is only threatened.
  private static Optional<Episode> life(List<Episode> episodes, StepReport report) {
    if (episodes.isEmpty()) {
      return Optional.empty();
    }
    Episode last = episodes.get(episodes.size() - 1);
    Optional<Episode> standing =
        episodes.stream()
            .filter(episode -> episode != last && episode.fitsBetter(report, last))
            .reduce((earlier, later) -> later);
    return standing.or(() -> Optional.of(last).filter(episode -> !episode.isOver(report)));
  }

  /// In order, each report known only to the week or month moved to the day that a better one
  /// gives, and each that only recalls a step moved to the step; what recalls none is left out
  /// where better reports came before.
  private List<StepReport> placed(List<StepReport> reports) {
    List<StepReport> exact = reports.stream().filter(StepReport::dated).toList();
    List<StepReport> told =
        reports.stream()
            .filter(report -> !report.retold() && !report.onlyStands())
            .map(report -> report.dated() ? report : place(report, exact))
            .sorted(StepReport.ORDER)
            .toList();
    return Stream.concat(
            told.stream(),
            reports.stream()
                .filter(report -> report.retold() || report.onlyStands())
                .flatMap(report -> recalled(report, told).stream()))
        .sorted(StepReport.ORDER)
        .toList();
  }

  private Optional<StepReport> recalled(StepReport report, List<StepReport> told) {
    List<StepReport> before =
        told.stream().filter(other -> !other.date().isAfter(report.date())).toList();
    if (before.isEmpty()) {
      return report.onlyStands() ? Optional.empty() : Optional.of(report);
    }
    Optional<StepReport> same =
        before.stream()
            .filter(other -> other.state() == report.state())
            .reduce((earlier, later) -> later)
            .map(other -> report.on(other.date()));
    StepReport latest = before.get(before.size() - 1);
    boolean loosely =
        !Repetition.isAtOnce(kind)
            && !report.stands()
            && !report.date().isAfter(latest.date().plusDays(LOOSE_DAYS));
    boolean begun =
        report.state() == Measure.State.IN_FORCE
            && Phase.of(latest.state()) == Phase.WORDS
            && !loosely;
    return same.or(() -> begun ? Optional.of(report) : Optional.empty());
  }

  private static StepReport place(StepReport report, List<StepReport> exact) {
    LocalDate from = report.date().minusDays(NEAR_DAYS);
    LocalDate to = report.last().plusDays(report.last().equals(report.date()) ? 0 : NEAR_DAYS);
    List<StepReport> within =
        exact.stream()
            .filter(other -> !other.date().isBefore(from) && !other.date().isAfter(to))
            .toList();
    return within.stream()
        .filter(other -> other.state() == report.state())
        .map(StepReport::date)
        .max(Comparator.naturalOrder())
        .or(() -> lastSaid(within))
        .map(report::on)
        .orElse(report);
  }

  /// The day on which words were first heard of the last state that they came to; later reports of
  /// that state retell it.
  private static Optional<LocalDate> lastSaid(List<StepReport> reports) {
    Map<Measure.State, LocalDate> first = new EnumMap<>(Measure.State.class);
    reports.stream()
        .filter(report -> Phase.of(report.state()) == Phase.WORDS)
        .sorted(StepReport.ORDER)
        .forEach(report -> first.putIfAbsent(report.state(), report.date()));
    return first.values().stream().max(Comparator.naturalOrder());
  }

  private MeasureHistory history(Episode episode) {
    List<MeasureStep> steps = new Lapses(asOf, kind).with(episode.steps());
    List<StepReport> reports = episode.reports();
    String first = steps.get(0).evidence().get(0).finding();
    return new MeasureHistory(
        ContentId.of("measure", kind, imposer, target, first),
        kind,
        imposer,
        target,
        objects(reports),
        commonest(reports, report -> report.measure().legalBasis()),
        steps,
        List.of(),
        List.of());
  }

  private static List<Wording> objects(List<StepReport> reports) {
    return Wording.firstOfEach(
        Wording.byUse(
            reports.stream()
                .flatMap(report ->
                    report.measure().object().stream()
                        .filter(object -> !POINTING.matcher(object).matches())
                        .map(object -> new Wording(object, report.language())))
                .toList()));
  }

  /// The commonest value, of equally common ones the longest.
  private static Optional<String> commonest(
      List<StepReport> reports, Function<StepReport, Optional<String>> property) {
    Map<String, Integer> counts = new TreeMap<>();
    Stream<String> values = reports.stream().flatMap(report -> property.apply(report).stream());
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
