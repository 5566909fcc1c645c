package org.thaw.fold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The words of a report for a thing, and the language they are in.
///
/// @param language ISO 639-1 code
public record Wording(String words, String language) {

  /// The first of each language, in the order of the list: of wordings ordered from the best to the
  /// least good the best of all, and the best of every other language.
  public static List<Wording> firstOfEach(List<Wording> ordered) {
    Map<String, Wording> first = new LinkedHashMap<>();
    ordered.forEach(wording -> first.putIfAbsent(wording.language(), wording));
    return List.copyOf(first.values());
  }

  /// Those that most reports give first; of equally common ones the longest.
  public static List<Wording> byUse(List<Wording> given) {
    Map<Wording, Integer> uses = new LinkedHashMap<>();
    given.forEach(wording -> uses.merge(wording, 1, Integer::sum));
    List<Wording> ordered = new ArrayList<>(uses.keySet());
    ordered.sort((one, other) -> {
      int more = Integer.compare(uses.getOrDefault(other, 0), uses.getOrDefault(one, 0));
      int longer = Integer.compare(other.words().length(), one.words().length());
      return more != 0 ? more : longer != 0 ? longer : other.words().compareTo(one.words());
    });
    return ordered;
  }

  /// Those in a language, or all where none is.
  public static List<Wording> in(String language, List<Wording> wordings) {
    Predicate<Wording> own = wording -> wording.language().equals(language);
    return wordings.stream().anyMatch(own) ? wordings.stream().filter(own).toList() : wordings;
  }
}
