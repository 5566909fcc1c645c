package org.thaw.server.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thaw.finding.Finding;
import org.thaw.fold.Ordered;
import org.thaw.fold.PersistentMap;
import org.thaw.reading.Reading;

/// The readings of an edition as they may be shown, with what finds them: articles, findings,
/// people. Immutable; the next edition's shares with it what did not change, and costs what did.
final class Shown {

  private static final Comparator<Reading> BY_PUBLICATION =
      Comparator.comparing((Reading reading) -> reading.article().published().orElse(Instant.MIN))
          .thenComparing(reading -> reading.article().id());

  private static final Shown NONE =
      new Shown(List.of(), PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

  private final List<Reading> readings;
  private final PersistentMap<Reading> articles;
  private final PersistentMap<Found<Finding>> findings;

  /// By id of a person, the readings that name or quote it, by article.
  private final PersistentMap<PersistentMap<Reading>> naming;

  private final Map<String, Optional<OfficeHolder>> people = new ConcurrentHashMap<>();

  private Shown(
      List<Reading> readings,
      PersistentMap<Reading> articles,
      PersistentMap<Found<Finding>> findings,
      PersistentMap<PersistentMap<Reading>> naming) {
    this.readings = readings;
    this.articles = articles;
    this.findings = findings;
    this.naming = naming;
  }

  static Shown none() {
    return NONE;
  }

  /// These readings without those of some articles, and with others.
  Shown with(Set<String> articlesGone, Collection<Reading> come) {
    List<Reading> gone =
        articlesGone.stream().flatMap(article -> article(article).stream()).toList();
    return new Shown(
        Ordered.with(readings, gone, come, BY_PUBLICATION),
        articles.with(changes -> {
          gone.forEach(reading -> changes.remove(reading.article().id()));
          come.forEach(reading -> changes.put(reading.article().id(), reading));
        }),
        findings.with(changes -> {
          gone.forEach(reading -> reading.findings().forEach(found -> changes.remove(found.id())));
          for (Reading reading : come) {
            reading
                .findings()
                .forEach(found -> changes.put(found.id(), new Found<>(reading, found)));
          }
        }),
        naming.with(changes -> named(gone, come).forEach(changes::put)));
  }

  /// Those of the people of these readings.
  private Map<String, PersistentMap<Reading>> named(
      Collection<Reading> gone, Collection<Reading> come) {
    Map<String, Map<String, Optional<Reading>>> changed = new HashMap<>();
    for (Reading reading : gone) {
      change(changed, reading, Optional.empty());
    }
    for (Reading reading : come) {
      change(changed, reading, Optional.of(reading));
    }
    Map<String, PersistentMap<Reading>> named = new HashMap<>();
    changed.forEach((person, readings) ->
        named.put(
            person,
            naming(person)
                .with(changes ->
                    readings.forEach((article, reading) ->
                        reading.ifPresentOrElse(
                            now -> changes.put(article, now), () -> changes.remove(article))))));
    return named;
  }

  private static void change(
      Map<String, Map<String, Optional<Reading>>> changed, Reading reading, Optional<Reading> now) {
    for (String person : OfficeHolder.ids(reading)) {
      changed.computeIfAbsent(person, any -> new HashMap<>()).put(reading.article().id(), now);
    }
  }

  private PersistentMap<Reading> naming(String person) {
    return Objects.requireNonNullElseGet(naming.get(person), PersistentMap::empty);
  }

  /// All of them, oldest first.
  List<Reading> readings() {
    return readings;
  }

  Optional<Reading> article(String id) {
    @Nullable Reading reading = articles.get(id);
    return Optional.ofNullable(reading);
  }

  Optional<Found<Finding>> finding(String id) {
    @Nullable Found<Finding> found = findings.get(id);
    return Optional.ofNullable(found);
  }

  /// The office-holder of an id, put together when first asked for.
  Optional<OfficeHolder> person(String id) {
    return people.computeIfAbsent(id, this::officeHolder);
  }

  private Optional<OfficeHolder> officeHolder(String id) {
    List<Reading> named = new ArrayList<>();
    naming(id).forEach((article, reading) -> named.add(reading));
    named.sort(BY_PUBLICATION);
    return OfficeHolder.of(id, named);
  }
}
