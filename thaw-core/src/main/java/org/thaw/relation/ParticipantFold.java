package org.thaw.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.Person;
import org.thaw.fold.Citation;
import org.thaw.fold.Pair;
import org.thaw.fold.Words;

/// Folds the people whom reports name with an office in one of two countries, each once.
///
/// A name that no table of office-holders decides goes with the only other of the same country and
/// office that holds all its words (`former president Uribe` with `Álvaro Uribe`).
final class ParticipantFold {

  private static final int MOST_CITATIONS = 10;

  private ParticipantFold() {}

  private record Named(Person person, Citation citation) {}

  /// Those with an office in one of the two countries, most named first.
  ///
  /// @param reports in order of publication
  static List<Participant> of(Pair pair, Collection<Report> reports) {
    Map<String, List<Named>> named = new LinkedHashMap<>();
    for (Report report : reports) {
      for (Person person : report.people()) {
        if (person.country().filter(pair::has).isPresent()) {
          named
              .computeIfAbsent(key(person), id -> new ArrayList<>())
              .add(new Named(person, report.cite(person.id())));
        }
      }
    }
    Map<String, String> hosts = new LinkedHashMap<>();
    named.keySet().forEach(key -> longer(key, named).ifPresent(host -> hosts.put(key, host)));
    List<Participant> people = new ArrayList<>();
    named.forEach((key, group) -> {
      if (!hosts.containsKey(key)) {
        List<Named> all = new ArrayList<>(group);
        hosts.forEach((shorter, host) -> {
          if (host.equals(key)) {
            all.addAll(named.getOrDefault(shorter, List.of()));
          }
        });
        people.add(participant(group.getLast().person(), all));
      }
    });
    people.sort(
        Comparator.comparingInt((Participant person) -> -person.articles())
            .thenComparing(Participant::name));
    return List.copyOf(people);
  }

  /// One person under all offices: the part of a table's id before `--`; a name where it has none.
  private static String key(Person person) {
    return person
        .entity()
        .map(id -> id.replaceFirst("--.*", ""))
        .orElseGet(() -> Words.plain(person.name()));
  }

  /// The key of the one whose name holds that of another, whom no table knows.
  private static Optional<String> longer(String key, Map<String, List<Named>> named) {
    Person person = named.getOrDefault(key, List.of()).getLast().person();
    if (person.entity().filter(id -> id.contains("--")).isPresent()) {
      return Optional.empty();
    }
    List<String> hosts =
        named.entrySet().stream()
            .filter(other -> !other.getKey().equals(key))
            .filter(other -> holds(other.getValue().getLast().person(), person))
            .map(Map.Entry::getKey)
            .toList();
    return hosts.size() == 1 ? Optional.of(hosts.getFirst()) : Optional.empty();
  }

  private static boolean holds(Person longer, Person shorter) {
    List<String> words = Words.of(longer.name());
    Set<String> own = Set.copyOf(Words.of(shorter.name()));
    return words.size() > own.size()
        && words.containsAll(own)
        && longer.country().equals(shorter.country())
        && office(longer).equals(office(shorter));
  }

  private static Optional<String> office(Person person) {
    return person
        .office()
        .map(office -> Words.plain(office).replaceFirst("^(?:former |ex-?)", "").strip());
  }

  private static Participant participant(Person latest, List<Named> named) {
    List<Citation> citations =
        named.stream().map(Named::citation).sorted(Comparator.reverseOrder()).toList();
    return new Participant(
        latest.name(),
        latest.office(),
        latest.country().orElseThrow(),
        latest.entity(),
        (int) citations.stream().map(Citation::article).distinct().count(),
        citations.subList(0, Math.min(MOST_CITATIONS, citations.size())));
  }
}
