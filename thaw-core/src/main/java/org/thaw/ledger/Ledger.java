package org.thaw.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thaw.finding.Measure;
import org.thaw.fold.Ordered;
import org.thaw.fold.Pair;

/// The histories of all measures, folded from the steps that articles report. The same for any
/// order of the reports.
public final class Ledger {

  private static final Comparator<MeasureHistory> ORDER =
      Comparator.comparing((MeasureHistory history) -> history.first().date())
          .thenComparing(MeasureHistory::id);

  private record Key(String imposer, String target, Measure.Kind kind) {}

  private static final Ledger NONE = new Ledger(List.of(), Map.of());

  private final List<MeasureHistory> histories;

  /// The same by whom they are of, in the same order.
  private final Map<Pair, List<MeasureHistory>> byPair;

  private Ledger(List<MeasureHistory> histories, Map<Pair, List<MeasureHistory>> byPair) {
    this.histories = histories;
    this.byPair = byPair;
  }

  /// The histories that reports tell of, as of a day. Reports that leave imposer or target open are
  /// not of any two countries and are left out.
  public static Ledger fold(Collection<ReportedMeasure> reported, LocalDate asOf) {
    LedgerFold fold = new LedgerFold();
    reported.forEach(fold::add);
    return fold.ledger(asOf);
  }

  static Ledger none() {
    return NONE;
  }

  /// The ledger without some histories and with others.
  Ledger with(Collection<MeasureHistory> gone, Collection<MeasureHistory> come) {
    return new Ledger(
        Ordered.with(histories, gone, come, ORDER),
        Ordered.with(byPair, byPair(gone), byPair(come), ORDER));
  }

  private static Map<Pair, List<MeasureHistory>> byPair(Collection<MeasureHistory> histories) {
    return histories.stream()
        .collect(Collectors.groupingBy(history -> Pair.of(history.imposer(), history.target())));
  }

  /// The histories of one pair, from all that was reported by `asOf` of all kinds of measures or of
  /// some: none bears on another.
  static List<MeasureHistory> histories(Collection<ReportedMeasure> reported, LocalDate asOf) {
    Map<Key, List<ReportedMeasure>> groups = new HashMap<>();
    Directions directions = Directions.of(reported);
    for (ReportedMeasure report : reported) {
      directions
          .of(report)
          .map(way -> new Key(way.imposer(), way.target(), report.measure().kind()))
          .ifPresent(key -> groups.computeIfAbsent(key, any -> new ArrayList<>()).add(report));
    }
    List<MeasureHistory> histories = new ArrayList<>();
    groups.forEach((key, group) ->
        histories.addAll(
            new MeasureFold(key.kind(), key.imposer(), key.target(), asOf).fold(group)));
    histories.sort(ORDER);
    return Retaliations.link(histories);
  }

  /// All histories, in order of their first day.
  public List<MeasureHistory> histories() {
    return histories;
  }

  /// The measures of two countries against or for each other, in order of their first day.
  public List<MeasureHistory> of(Pair pair) {
    return byPair.getOrDefault(pair, List.of());
  }
}
