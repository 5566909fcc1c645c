package org.thaw.evaluation.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.knowledge.Table;

/// The countries of actors as ICEWS names them: the country in brackets, a country's own name, or a
/// frequent actor of `icews-actors.tsv`. Others stay unresolved.
final class IcewsActors {

  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)$");

  private final Map<String, String> countries = new HashMap<>();

  IcewsActors() {
    for (Table.Row row : Table.load("countries.tsv").rows()) {
      countries.put(row.cell("name_en"), row.cell("iso3"));
      for (String alias : row.list("aliases_en")) {
        countries.putIfAbsent(alias, row.cell("iso3"));
      }
    }
    for (Table.Row row : Table.load(IcewsActors.class, "icews-actors.tsv").rows()) {
      countries.put(row.cell("name"), row.cell("country"));
    }
  }

  /// The country of an actor, ISO 3166-1 alpha-3.
  Optional<String> country(String actor) {
    Matcher brackets = BRACKETS.matcher(actor);
    List<String> names = brackets.find() ? List.of(brackets.group(1), actor) : List.of(actor);
    return names.stream().filter(countries::containsKey).map(countries::get).findFirst();
  }
}
