package org.thaw.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.agenda.Calendar;
import org.thaw.fold.Pair;
import org.thaw.fold.Stories;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.MeasureHistory;
import org.thaw.reading.Reading;

/// The relations of all pairs of countries on a day: the facade over index, ledger and calendar.
///
/// The same for any order of the readings. Histories are worked out when they are asked for and
/// kept. Thread-safe.
///
/// ```java
/// Relations relations = Relations.fold(readings, stories, Parameters.load(), today);
/// relations.of(Pair.parse("COL-USA")).ifPresent(history -> …);
/// ```
public final class Relations {

  private static final Comparator<Standing> MOST_EXPOSED =
      Comparator.comparingDouble((Standing standing) -> -standing.exposure())
          .thenComparing(Standing::pair);

  private static final Comparator<Standing> MOST_MOVED =
      Comparator.comparingDouble(
              (Standing standing) -> -Math.rint(Math.abs(standing.weekChange().orElse(0.0)) * 10))
          .thenComparing(MOST_EXPOSED);

  private final Curve curve;
  private final HistoryMaker maker;
  private final LocalDate asOf;
  private final Ledger ledger;
  private final Calendar calendar;
  private final Map<Pair, PairReports> pairs;
  private final Map<Pair, Track> tracks;
  private final Map<Pair, Track> today = new ConcurrentHashMap<>();
  private final Map<Pair, RelationHistory> histories = new ConcurrentHashMap<>();
  private final Map<Pair, List<ChangePoint>> shifts = new ConcurrentHashMap<>();
  private final Map<Pair, Outline> outlines = new ConcurrentHashMap<>();
  private final Map<Pair, List<Sensitivity>> sensitivities = new ConcurrentHashMap<>();
  private volatile List<Standing> standings = List.of();

  /// @param pairs for each pair the reports that concern it
  /// @param tracks curves kept from earlier days, shared and renewed
  Relations(
      Curve curve,
      LocalDate asOf,
      Ledger ledger,
      Calendar calendar,
      Map<Pair, PairReports> pairs,
      Map<Pair, Track> tracks) {
    this.curve = curve;
    this.maker = new HistoryMaker(curve);
    this.asOf = asOf;
    this.ledger = ledger;
    this.calendar = calendar;
    this.pairs = pairs;
    this.tracks = tracks;
  }

  /// The relations that readings tell of, on a day.
  ///
  /// @param stories which articles tell one story: `Stories.of(function)`, `Stories.alone()`, or
  ///   the clustering's own
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
    return curve.parameters();
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
    return track(pair).map(track -> histories.computeIfAbsent(pair, key -> history(track)));
  }

  /// What changed in a relation from the end of one day to the end of another; empty if no article
  /// names both.
  ///
  /// @param since may lie before the first or after the last day of the relation
  public Optional<Digest> digest(Pair pair, LocalDate since, LocalDate until) {
    return track(pair)
        .map(track ->
            maker.digest(
                track,
                calendar.of(pair),
                notes(track),
                shifts(track),
                new Digest.Span(since, until),
                asOf));
  }

  /// The exact split of a day's change; empty outside the days of the pair.
  public Optional<DayChange> change(Pair pair, LocalDate day) {
    return track(pair)
        .flatMap(track -> new Changes(track, curve, asOf).between(day, day).stream().findFirst());
  }

  /// The line and the events of a pair, at a small part of what its history costs; empty if no
  /// article names both.
  public Optional<Outline> outline(Pair pair) {
    Outline known = outlines.get(pair);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Outline> made = track(pair).map(track -> Outline.of(track, asOf));
    made.ifPresent(outline -> outlines.put(pair, outline));
    return made;
  }

  /// The pairs with news, those that moved most in the last week first; then the covered ones by
  /// exposure, then those with not enough coverage.
  public List<Standing> pairs() {
    if (standings.isEmpty() && !pairs.isEmpty()) {
      standings = ranked();
    }
    return standings;
  }

  /// The days on which something was told of a pair, in order: what `thaw fit` fits to.
  public List<ActiveDay> activeDays(Pair pair) {
    return track(pair).map(track -> track.news().activeDays()).orElse(List.of());
  }

  /// Where a pair would stand without one outlet, or one type of event, greatest change first.
  public List<Sensitivity> sensitivity(Pair pair) {
    return track(pair)
        .map(track ->
            sensitivities.computeIfAbsent(
                pair, key -> new SensitivityTrial(track, curve, shifts(track), asOf).trials()))
        .orElse(List.of());
  }

  /// The pairs that some article names together.
  public Set<Pair> named() {
    return pairs.keySet();
  }

  /// The standing of a pair; empty if no article names both. A pair without coverage and news is
  /// spared its days.
  public Optional<Standing> standing(Pair pair) {
    PairReports reports = pairs.get(pair);
    Track kept = tracks.get(pair);
    if (reports != null && kept != null && !kept.next().isAfter(asOf.plusDays(1))) {
      Optional<Double> exposure = kept.fading(reports.until(asOf), asOf, curve);
      if (exposure.isPresent()) {
        return Optional.of(HistoryMaker.uncovered(pair, exposure.get(), kept.reports().size()));
      }
    }
    return track(pair).map(track -> maker.standing(track, asOf));
  }

  private List<Standing> ranked() {
    Map<Boolean, List<Standing>> covered =
        pairs.keySet().parallelStream()
            .flatMap(pair -> standing(pair).stream())
            .collect(
                Collectors.partitioningBy(standing -> standing.level().estimate().isPresent()));
    return Stream.concat(
            covered.getOrDefault(true, List.of()).stream().sorted(MOST_MOVED),
            covered.getOrDefault(false, List.of()).stream().sorted(MOST_EXPOSED))
        .toList();
  }

  /// The curve of a pair up to the day of these relations; made once.
  private Optional<Track> track(Pair pair) {
    Track made = today.get(pair);
    return made == null ? renewed(pair) : Optional.of(made);
  }

  /// The kept curve of a pair with the days since then and those that changed, or a new one.
  private Optional<Track> renewed(Pair pair) {
    PairReports all = pairs.get(pair);
    if (all == null) {
      return Optional.empty();
    }
    PairReports reports = all.until(asOf);
    if (reports.size() == 0) {
      return Optional.empty();
    }
    Track kept = tracks.get(pair);
    List<MeasureHistory> measures = ledger.of(pair);
    Track track =
        kept == null || kept.next().isAfter(asOf.plusDays(1))
            ? Track.of(pair, reports, new Stock(measures, parameters()), curve, asOf)
            : kept.renewed(reports, measures, curve, asOf);
    tracks.put(pair, track);
    today.put(pair, track);
    return Optional.of(track);
  }

  private RelationHistory history(Track track) {
    return maker.history(track, calendar.of(track.pair()), notes(track), shifts(track), asOf);
  }

  private static PairNotes notes(Track track) {
    return new PairNotes(
        track.pair(), track.reports().all().stream().map(Placed::report).toList(), track.news());
  }

  /// The shifts of a pair, found once: that takes the most of all that is told of a large one.
  private List<ChangePoint> shifts(Track track) {
    return shifts.computeIfAbsent(track.pair(), pair -> maker.shifts(track, asOf));
  }
}
