package org.thaw.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.thaw.knowledge.Knowledge;

/// Where a place lies that is printed alone, as in a dateline: `BOGOTA`, `Paris, Texas`,
/// `JERUSALEM/CAIRO` (the first).
final class PrintedPlace {

  private static final Set<String> SMALL_WORDS =
      Set.of("de", "del", "la", "las", "los", "of", "the", "do", "da", "y", "and");
  private static final int CODE = 3;

  private final Knowledge knowledge;
  private final Atlas atlas;

  PrintedPlace(Knowledge knowledge, Atlas atlas) {
    this.knowledge = knowledge;
    this.atlas = atlas;
  }

  /// Its country, ISO 3166-1 alpha-3; empty if no table has the place.
  Optional<String> country(String printed, String language) {
    String[] parts = printed.split("[,/]\\s*");
    List<String> forms = new ArrayList<>();
    for (String word : parts[0].strip().split("\\s+")) {
      forms.add(
          SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT))
              ? word.toLowerCase(Locale.ROOT)
              : Capitals.lowered(word));
    }
    Optional<String> holder =
        printed.contains(",")
            ? holder(parts[parts.length - 1].strip(), language)
            : Optional.empty();
    return holder.map(where -> where.substring(0, CODE)).or(() -> country(forms, language));
  }

  private Optional<String> holder(String name, String language) {
    return atlas.state(name).or(() -> country(List.of(name.split("\\s+")), language));
  }

  private Optional<String> country(List<String> forms, String language) {
    Optional<String> named =
        knowledge
            .names(language)
            .longest(forms, 0)
            .filter(match -> match.end() == forms.size())
            .stream()
            .flatMap(match -> match.values().stream())
            .flatMap(name -> atlas.of(name).stream())
            .map(Spot::country)
            .findFirst();
    return named.or(() ->
        atlas.longest(forms, 0).filter(match -> match.end() == forms.size()).stream()
            .flatMap(match -> match.values().stream())
            .max(Comparator.comparingDouble(Spot::population))
            .map(Spot::country));
  }
}
