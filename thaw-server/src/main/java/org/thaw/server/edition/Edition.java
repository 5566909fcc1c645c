package org.thaw.server.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thaw.finding.Finding;
import org.thaw.reading.Reading;

/// All readings at one moment, with what pages look up in them. Immutable; a new one is made when
/// readings come in.
public final class Edition {

  private static final Comparator<Reading> BY_PUBLICATION =
      Comparator.comparing((Reading reading) -> reading.article().published().orElse(Instant.MIN))
          .thenComparing(reading -> reading.article().id());

  private final List<Reading> readings;
  private final Map<String, Reading> articles = new HashMap<>();
  private final Map<String, Found<Finding>> findings = new HashMap<>();
  private final Map<Pair, List<Act>> acts = new TreeMap<>();
  private final Map<String, OfficeHolder> people = new LinkedHashMap<>();

  private Edition(List<Reading> readings) {
    this.readings = readings;
    for (Reading reading : readings) {
      articles.put(reading.article().id(), reading);
      reading.findings().forEach(found -> findings.put(found.id(), new Found<>(reading, found)));
      for (Act act : Act.in(reading)) {
        acts.computeIfAbsent(act.pair(), pair -> new ArrayList<>()).add(act);
      }
    }
    OfficeHolder.in(readings).forEach(person -> people.put(person.id(), person));
  }

  /// The edition of the readings, in any order.
  public static Edition of(Collection<Reading> readings) {
    return new Edition(readings.stream().sorted(BY_PUBLICATION).toList());
  }

  /// All readings, oldest first.
  public List<Reading> readings() {
    return readings;
  }

  /// Publication time of the latest article; an edition has no other clock.
  public Optional<Instant> asOf() {
    return readings.isEmpty() ? Optional.empty() : readings.getLast().article().published();
  }

  public Optional<Reading> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  public Optional<Found<Finding>> finding(String id) {
    return Optional.ofNullable(findings.get(id));
  }

  /// Pairs with at least one act between them, most acts first.
  public List<Pair> pairs() {
    return acts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Pair, List<Act>> entry) -> -entry.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// What the two have done to each other, in order of report; empty for an unknown pair.
  public List<Act> acts(Pair pair) {
    return List.copyOf(acts.getOrDefault(pair, List.of()));
  }

  /// Readings that name both countries, oldest first.
  public List<Reading> naming(Pair pair) {
    return readings.stream()
        .filter(
            reading ->
                reading.countries().containsAll(pair.countries())
                    || Act.in(reading).stream().anyMatch(act -> act.pair().equals(pair)))
        .toList();
  }

  /// People with a public office in evidence, by id.
  public Map<String, OfficeHolder> people() {
    return people;
  }
}
