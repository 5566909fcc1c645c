package org.thaw.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thaw.finding.Measure;
import org.thaw.text.ContentId;

/// Folds the reports of one kind of measure of one state against another into histories.
final class MeasureFold {

  private static final int NEAR_DAYS = 3;

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
      for (Episode episode : episodes(placed(ofObject))) {
        histories.add(history(episode));
      }
    }
    return histories;
  }

  private static List<Episode> episodes(List<StepReport> reports) {
    List<Episode> episodes = new ArrayList<>();
    Episode episode = new Episode();
    for (StepReport report : reports) {
      if (episode.reports().isEmpty()) {
        episodes.add(episode);
      } else if (episode.isOver(report)) {
        episode = new Episode();
        episodes.add(episode);
      }
      episode.take(report);
    }
    return episodes;
  }

  /// In order, each report known only to the week or month moved to the day that a better one
  /// gives.
  private static List<StepReport> placed(List<StepReport> reports) {
    List<StepReport> exact = reports.stream().filter(StepReport::dated).toList();
    return reports.stream()
        .map(report -> report.dated() ? report : place(report, exact))
        .sorted(StepReport.ORDER)
        .toList();
  }

  private static StepReport place(StepReport report, List<StepReport> exact) {
    LocalDate from = report.date().minusDays(NEAR_DAYS);
    LocalDate to = report.last().plusDays(report.last().equals(report.date()) ? 0 : NEAR_DAYS);
    return exact.stream()
        .filter(other -> other.state() == report.state())
        .map(StepReport::date)
        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
        .max(Comparator.naturalOrder())
        .map(report::on)
        .orElse(report);
  }

  private MeasureHistory history(Episode episode) {
    List<MeasureStep> steps = new Lapses(asOf).with(episode.steps());
    List<StepReport> reports = episode.reports();
    String first = steps.get(0).evidence().get(0).finding();
    return new MeasureHistory(
        ContentId.of("measure", kind, imposer, target, first),
        kind,
        imposer,
        target,
        commonest(reports, report -> report.measure().object()),
        commonest(reports, report -> report.measure().legalBasis()),
        steps,
        List.of(),
        List.of());
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
