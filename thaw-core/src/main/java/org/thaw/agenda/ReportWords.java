package org.thaw.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.thaw.agenda.Meeting.Revision;
import org.thaw.agenda.Meeting.Status;
import org.thaw.finding.Appointment;
import org.thaw.finding.When;
import org.thaw.fold.Citation;
import org.thaw.fold.Wording;
import org.thaw.fold.Words;

/// The words of the reports of one appointment that say best what it is, in each language.
final class ReportWords {

  private ReportWords() {}

  /// What the reports say of it: first the report of its very date that was published nearest to
  /// it, afterwards if it was held, and that names most of those who take part.
  ///
  /// @param current what is known of it now
  static List<Wording> summaries(List<Planned> reports, Revision current) {
    boolean held = current.status() == Status.HELD;
    LocalDate day = current.when().map(When::start).orElse(reports.getLast().published());
    Comparator<Planned> order =
        Comparator.comparing((Planned report) -> !isOf(report, current.when()))
            .thenComparing(report -> Math.abs(ChronoUnit.DAYS.between(report.published(), day)))
            .thenComparing(report -> held && report.appointment().status() != HELD)
            .thenComparing(report -> -report.appointment().participants().size())
            .thenComparing(Comparator.naturalOrder());
    return Wording.firstOfEach(
        reports.stream()
            .sorted(order)
            .map(report -> report.wording(report.appointment().summary()))
            .toList());
  }

  private static final Appointment.Status HELD = Appointment.Status.HELD;

  private static boolean isOf(Planned report, Optional<When> when) {
    return report
        .when()
        .filter(own -> when.filter(best -> Revisions.sameDays(best, own)).isPresent())
        .isPresent();
  }

  /// What most reports call it.
  static String form(List<Planned> reports) {
    return commonest(reports, report -> Optional.of(Kinds.form(report.appointment())))
        .orElseThrow();
  }

  /// The rank of those who meet, as most reports have it that name several of one.
  static Optional<String> rank(List<Planned> reports) {
    return commonest(reports, report -> Ranks.common(report.appointment().summary()));
  }

  /// What most of the reports say that say something.
  static Optional<String> commonest(
      List<Planned> reports, Function<Planned, Optional<String>> said) {
    return reports.stream()
        .flatMap(report -> said.apply(report).stream())
        .collect(Collectors.groupingBy(words -> words, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /// Where it is, as most reports say.
  static List<Wording> places(List<Planned> reports) {
    return Wording.firstOfEach(
        Wording.byUse(
            reports.stream()
                .flatMap(report -> report.appointment().place().stream().map(report::wording))
                .toList()));
  }

  /// What it is to be about, each topic once with all who name it.
  static List<Topic> topics(List<Planned> reports) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    for (Planned report : reports) {
      for (String words : report.appointment().agenda()) {
        topics.merge(
            Words.plain(words),
            new Topic(report.wording(words), List.of(report.citation())),
            ReportWords::both);
      }
    }
    return List.copyOf(topics.values());
  }

  private static Topic both(Topic one, Topic other) {
    List<Citation> evidence = new ArrayList<>(one.evidence());
    evidence.addAll(other.evidence());
    return new Topic(one.wording(), evidence.stream().distinct().sorted().toList());
  }
}
