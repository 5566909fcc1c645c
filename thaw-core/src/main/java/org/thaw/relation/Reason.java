package org.thaw.relation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.finding.Measure;
import org.thaw.fold.Pair;
import org.thaw.ledger.MeasureHistory;

/// One line that says why a relation stands where it does: the trend, the heaviest act of four
/// weeks on the side that drives it, the measures in force.
final class Reason {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final int RECENT = 28;

  private final Pair pair;
  private final LocalDate asOf;

  Reason(Pair pair, LocalDate asOf) {
    this.pair = pair;
    this.asOf = asOf;
  }

  /// The line.
  String of(
      Trend trend,
      List<Optional<Estimate>> estimates,
      List<DistinctEvent> events,
      List<MeasureHistory> measures,
      List<ChangePoint> changes) {
    if (estimates.isEmpty() || estimates.get(estimates.size() - 1).isEmpty()) {
      return uncovered(pair);
    }
    List<String> parts = new ArrayList<>();
    parts.add(lead(trend, changes));
    heaviest(trend, events).map(Reason::told).ifPresent(parts::add);
    long inForce = measures.stream().filter(this::inForce).count();
    if (inForce > 0) {
      parts.add(inForce == 1 ? "1 measure in force" : inForce + " measures in force");
    }
    return String.join("; ", parts) + ".";
  }

  /// The line of a pair without coverage.
  static String uncovered(Pair pair) {
    return "Not enough coverage: too few stories of late name both "
        + pair.a()
        + " and "
        + pair.b()
        + ".";
  }

  private String lead(Trend trend, List<ChangePoint> changes) {
    String word =
        switch (trend) {
          case WARMING -> "Easing";
          case COOLING -> "Rising";
          case STEADY -> "Steady";
          case UNKNOWN -> "Too new for a trend";
        };
    Optional<ChangePoint> last =
        changes.stream()
            .filter(change -> !change.date().isBefore(asOf.minusDays(3L * RECENT)))
            .reduce((earlier, later) -> later);
    return last.map(change ->
            "%s, last shift (%s) on %s"
                .formatted(word, change.direction().word(), DAY.format(change.date())))
        .orElse(word);
  }

  private Optional<DistinctEvent> heaviest(Trend trend, List<DistinctEvent> events) {
    LocalDate from = asOf.minusDays(RECENT);
    return events.stream()
        .filter(event -> event.date().isAfter(from))
        .filter(event -> event.weight() > 0)
        .filter(event -> drives(trend, event))
        .max(
            Comparator.comparingDouble(DistinctEvent::weight)
                .thenComparing(DistinctEvent::date)
                .thenComparing(DistinctEvent::id));
  }

  private static boolean drives(Trend trend, DistinctEvent event) {
    boolean conflict = event.type().quad().isConflict();
    return switch (trend) {
      case WARMING -> !conflict;
      case COOLING -> conflict;
      case STEADY, UNKNOWN -> true;
    };
  }

  private static String told(DistinctEvent event) {
    String who =
        event.mutual()
            ? String.join(" and ", event.actors())
            : event.actors().get(0) + " towards " + event.recipients().get(0);
    String outlets = event.outlets() == 1 ? "1 outlet" : event.outlets() + " outlets";
    String mode = event.mode().map(name -> " (" + name + ")").orElse("");
    return "%s%s by %s on %s, %s"
        .formatted(event.type(), mode, who, DAY.format(event.date()), outlets);
  }

  private boolean inForce(MeasureHistory measure) {
    return measure.kind() != Measure.Kind.GUARANTEE
        && measure.state(asOf).filter(Measure.State::isInForce).isPresent();
  }
}
