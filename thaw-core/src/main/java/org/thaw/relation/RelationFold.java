package org.thaw.relation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  private final Parameters parameters;
  private final ReportMaker reportMaker;
  private final Map<String, Report> reports = new HashMap<>();
  private final LedgerFold ledger = new LedgerFold();
  private final CalendarFold calendar = new CalendarFold();
  private final Map<Pair, Map<String, Report>> pairs = new HashMap<>();
  private final Map<String, Integer> tellings = new HashMap<>();
  private final Map<Pair, PairReports> listed = new HashMap<>();
  private final Map<Pair, Track> tracks = new ConcurrentHashMap<>();
  private int undated;

  public RelationFold(Parameters parameters) {
    this.parameters = parameters;
    this.reportMaker = new ReportMaker(parameters);
  }

  /// Takes a reading.
  public void add(Reading reading) {
    remove(reading.article().id());
    reportMaker.make(reading).ifPresentOrElse(this::add, () -> undated++);
  }

  private void add(Report report) {
    reports.put(report.article(), report);
    report.measures().forEach(ledger::add);
    report.appointments().forEach(calendar::add);
    report.encounters().forEach(calendar::add);
    for (Pair pair : pairs(report)) {
      listed.remove(pair);
      pairs.computeIfAbsent(pair, key -> new HashMap<>()).put(report.article(), report);
    }
  }

  /// Takes a reading out again, as after an erasure.
  public void remove(String article) {
    Report old = reports.remove(article);
    if (old == null) {
      return;
    }
    old.measures().forEach(ledger::remove);
    old.appointments().forEach(calendar::remove);
    old.encounters().forEach(calendar::remove);
    tellings.remove(article);
    for (Pair pair : pairs(old)) {
      Map<String, Report> ofPair = pairs.getOrDefault(pair, Map.of());
      ofPair.remove(article);
      listed.remove(pair);
      if (ofPair.isEmpty()) {
        pairs.remove(pair);
        tracks.remove(pair);
      }
    }
  }

  /// Number of readings that were left out because nothing says when they were published.
  public int undated() {
    return undated;
  }

  /// The relations as they stand on a day, from the readings published until then. What did not
  /// change since the last call is not worked out again.
  public Relations relations(Stories stories, LocalDate asOf) {
    renew(stories);
    pairs.forEach(
        (pair, ofPair) -> listed.computeIfAbsent(pair, key -> new PairReports(ofPair.values())));
    return new Relations(
        parameters,
        stories,
        asOf,
        ledger.ledger(asOf),
        calendar.calendar(asOf),
        Map.copyOf(listed),
        tracks);
  }

  /// Forgets the lists of pairs with an article that has come into another story or group of
  /// copies.
  private void renew(Stories stories) {
    for (Report report : reports.values()) {
      String article = report.article();
      int telling = 31 * stories.story(article).hashCode() + stories.copyGroup(article).hashCode();
      Integer before = tellings.put(article, telling);
      if (before == null || before != telling) {
        pairs(report).forEach(listed::remove);
      }
    }
  }

  private Set<Pair> pairs(Report report) {
    Set<Pair> found = new LinkedHashSet<>();
    List<String> countries = report.countries();
    if (countries.size() <= parameters.countriesInAnArticle()) {
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
