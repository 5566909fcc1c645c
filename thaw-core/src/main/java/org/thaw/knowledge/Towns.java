package org.thaw.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names of large towns that all but surely mean one of a single state.
final class Towns {

  private static final double LARGE = 50_000;

  /// How many times as many people live in the towns of the name in that state as elsewhere.
  private static final double DOMINANCE = 3;

  private final Map<String, Map<String, Double>> people = new HashMap<>();

  private Towns() {}

  /// The table of names, each with one value.
  static PhraseTable<Name> load() {
    Towns towns = new Towns();
    Table.load("places.tsv.gz").rows().forEach(towns::add);
    PhraseTable<Name> names = new PhraseTable<>();
    towns.people.forEach((name, states) ->
        only(states)
            .ifPresent(state ->
                names.put(
                    name,
                    new Name(
                        Name.Kind.CITY,
                        Optional.of(state),
                        Optional.empty(),
                        Optional.empty(),
                        name))));
    return names;
  }

  private void add(Table.Row row) {
    List<String> names = new ArrayList<>(row.list("alternates"));
    names.add(row.cell("name"));
    names.add(row.cell("ascii"));
    double population = Double.parseDouble(row.cell("population"));
    for (String name : Set.copyOf(names.stream().map(Towns::plain).toList())) {
      people
          .computeIfAbsent(name, key -> new HashMap<>())
          .merge(row.cell("iso3"), population, Double::sum);
    }
  }

  /// Without the marks by which `Ryazan’` is transcribed.
  private static String plain(String name) {
    return name.replaceAll("['’‘]$", "");
  }

  private static Optional<String> only(Map<String, Double> states) {
    double all = states.values().stream().mapToDouble(Double::doubleValue).sum();
    return states.entrySet().stream()
        .filter(state -> state.getValue() >= LARGE)
        .filter(state -> state.getValue() >= DOMINANCE * (all - state.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
