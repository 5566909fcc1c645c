package org.thaw.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.thaw.agenda.CalendarFold;
import org.thaw.fold.Pair;
import org.thaw.fold.Stories;
import org.thaw.ledger.LedgerFold;
import org.thaw.reading.Reading;

/// Gathers readings and folds them into relations. Readings may come in any order; one that comes
/// again, or anew after a correction, takes the place of the older reading of its article.
///
/// Keeps no text. Not thread-safe; the [Relations] it gives are.
public final class RelationFold {

  private final Curve curve;
  private final ReportMaker reportMaker;
  private final Map<String, Report> reports = new HashMap<>();
  private final LedgerFold ledger = new LedgerFold();
  private final CalendarFold calendar = new CalendarFold();
  private final Map<Pair, PairReports> pairs = new HashMap<>();
  private final Map<Pair, Track> tracks = new ConcurrentHashMap<>();

  /// Where the reports of `pairs` stand, by article, and the stories that say so.
  private final Map<String, Placed> placed = new HashMap<>();

  private Stories stories = Stories.alone();

  /// Articles that came or went since.
  private final Set<String> touched = new HashSet<>();

  public RelationFold(Parameters parameters) {
    this.curve = new Curve(parameters);
    this.reportMaker = new ReportMaker(parameters);
  }

  /// Reports that no longer are of a pair as they were, and those that now are.
  private record Moved(List<Placed> gone, List<Placed> come) {
    Moved() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /// Takes a reading of which nobody knows when it came in.
  public void add(Reading reading) {
    add(reading, 0);
  }

  /// Takes a reading.
  ///
  /// @param arrival place of its article in the order in which they came in
  public void add(Reading reading, long arrival) {
    remove(reading.article().id());
    reportMaker.make(reading, arrival).ifPresent(this::add);
  }

  private void add(Report report) {
    reports.put(report.article(), report);
    touched.add(report.article());
    report.measures().forEach(ledger::add);
    report.appointments().forEach(calendar::add);
    report.encounters().forEach(calendar::add);
  }

  /// Takes a reading out again, as after an erasure.
  public void remove(String article) {
    Report old = reports.remove(article);
    if (old == null) {
      return;
    }
    touched.add(article);
    old.measures().forEach(ledger::remove);
    old.appointments().forEach(calendar::remove);
    old.encounters().forEach(calendar::remove);
  }

  /// The relations as they stand on a day, from the readings published until then. What did not
  /// change since the last call is not worked out again.
  public Relations relations(Stories now, LocalDate asOf) {
    Set<String> articles = new HashSet<>(touched);
    articles.addAll(now.differences(stories).orElseGet(reports::keySet));
    place(articles, now);
    touched.clear();
    stories = now;
    return new Relations(
        curve, asOf, ledger.ledger(asOf), calendar.calendar(asOf), Map.copyOf(pairs), tracks);
  }

  /// Puts these articles where they now stand.
  private void place(Collection<String> articles, Stories now) {
    Map<Pair, Moved> moved = new HashMap<>();
    for (String article : articles) {
      Optional<Placed> before = Optional.ofNullable(placed.get(article));
      Optional<Placed> after =
          Optional.ofNullable(reports.get(article)).map(report -> Placed.of(report, now));
      if (!before.flatMap(one -> after.filter(one::same)).isPresent()) {
        before.ifPresent(
            old -> pairs(old.report()).forEach(pair -> moved(moved, pair).gone().add(old)));
        after.ifPresent(
            fresh -> pairs(fresh.report()).forEach(pair -> moved(moved, pair).come().add(fresh)));
        after.ifPresentOrElse(fresh -> placed.put(article, fresh), () -> placed.remove(article));
      }
    }
    moved.forEach(this::move);
  }

  private static Moved moved(Map<Pair, Moved> moved, Pair pair) {
    return moved.computeIfAbsent(pair, any -> new Moved());
  }

  private void move(Pair pair, Moved moved) {
    PairReports now = pairs.getOrDefault(pair, PairReports.none()).with(moved.gone(), moved.come());
    if (now.size() == 0) {
      pairs.remove(pair);
      tracks.remove(pair);
    } else {
      pairs.put(pair, now);
    }
  }

  private Set<Pair> pairs(Report report) {
    Set<Pair> found = new LinkedHashSet<>();
    List<String> countries = report.countries();
    if (countries.size() <= curve.parameters().countriesInAnArticle()) {
      for (int i = 0; i < countries.size(); i++) {
        for (String other : countries.subList(i + 1, countries.size())) {
          found.add(Pair.of(countries.get(i), other));
        }
      }
    }
    report.acts().forEach(act -> found.add(Pair.of(act.from(), act.to())));
    return found;
  }
}
