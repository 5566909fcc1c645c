package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.thaw.agenda.Calendar;
import org.thaw.agenda.Encounter;
import org.thaw.fold.Pair;
import org.thaw.fold.Stories;
import org.thaw.ledger.Ledger;
import org.thaw.finding.EventType;
import org.thaw.reading.Reading;

/// The relations of all pairs of countries on a day: the facade over index, ledger and calendar.
///
/// The same for any order of the readings. Histories are worked out when they are asked for and kept.
/// Thread-safe.
///
/// ```java
/// Relations relations = Relations.fold(readings, stories, Parameters.load(), today);
/// relations.of(Pair.parse("COL-USA")).ifPresent(history -> …);
/// ```
public final class Relations {

  private final Parameters parameters;
  private final Stories stories;
  private final LocalDate asOf;
  private final Ledger ledger;
  private final Calendar calendar;
  private final Map<Pair, List<Report>> pairs;
  private final Map<Pair, RelationHistory> histories = new ConcurrentHashMap<>();
  private volatile List<Standing> standings = List.of();

  Relations(
      Parameters parameters,
      Stories stories,
      LocalDate asOf,
      List<Report> reports,
      Map<Pair, List<Report>> pairs) {
    this.parameters = parameters;
    this.stories = stories;
    this.asOf = asOf;
    this.pairs = pairs;
    this.ledger =
        Ledger.fold(reports.stream().flatMap(report -> report.measures().stream()).toList(), asOf);
    this.calendar =
        Calendar.fold(
            reports.stream().flatMap(report -> report.appointments().stream()).toList(),
            reports.stream().flatMap(Relations::encounters).toList(),
            asOf);
  }

  /// The relations that readings tell of, on a day.
  ///
  /// @param stories which articles tell one story: `Stories.of(function)`, `Stories.alone()`, or the
  ///     clustering's own
  public static Relations fold(
      Stream<Reading> readings, Stories stories, Parameters parameters, LocalDate asOf) {
    RelationFold fold = new RelationFold(parameters);
    readings.forEach(fold::add);
    return fold.relations(stories, asOf);
  }

  public LocalDate asOf() {
    return asOf;
  }

  public Parameters parameters() {
    return parameters;
  }

  /// All measures of all countries.
  public Ledger ledger() {
    return ledger;
  }

  /// All appointments of all countries.
  public Calendar calendar() {
    return calendar;
  }

  /// All that is known of a pair; empty if no article names both.
  public Optional<RelationHistory> of(Pair pair) {
    List<Report> reports = pairs.get(pair);
    if (reports == null) {
      return Optional.empty();
    }
    return Optional.of(histories.computeIfAbsent(pair, key -> history(key, reports)));
  }

  /// The pairs with news, those that moved most in the last week first; then the covered ones by
  /// exposure, then those with not enough coverage.
  public List<Standing> pairs() {
    if (standings.isEmpty() && !pairs.isEmpty()) {
      standings = ranked();
    }
    return standings;
  }

  /// The standing of a pair; empty if no article names both.
  public Optional<Standing> standing(Pair pair) {
    return Optional.ofNullable(pairs.get(pair)).map(reports -> standing(pair, reports));
  }

  private List<Standing> ranked() {
    List<Standing> ranked = new ArrayList<>();
    pairs.forEach((pair, reports) -> ranked.add(standing(pair, reports)));
    ranked.sort(
        Comparator.comparing((Standing standing) -> standing.level().estimate().isEmpty())
            .thenComparing(
                standing -> -Math.rint(Math.abs(standing.weekChange().orElse(0.0)) * 10))
            .thenComparing(standing -> -standing.exposure())
            .thenComparing(Standing::pair));
    return List.copyOf(ranked);
  }

  private Standing standing(Pair pair, List<Report> reports) {
    PairNews news = new PairFold(stories, parameters).fold(pair, reports, asOf);
    return new HistoryMaker(parameters).standing(pair, news, ledger.of(pair), asOf, reports.size());
  }

  private RelationHistory history(Pair pair, List<Report> reports) {
    PairNews news = new PairFold(stories, parameters).fold(pair, reports, asOf);
    PairNotes notes = new PairNotes(pair, reports, news);
    return new HistoryMaker(parameters)
        .history(pair, news, ledger.of(pair), calendar.of(pair), notes, asOf);
  }

  private static Stream<Encounter> encounters(Report report) {
    return report.acts().stream()
        .filter(act -> act.type() == EventType.CONSULT)
        .map(
            act ->
                new Encounter(
                    Pair.of(act.from(), act.to()),
                    act.day().orElse(report.day()),
                    report.cite(act.finding())));
  }
}
