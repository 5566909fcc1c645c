package org.thaw.story;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How much of a sentence stands in one of the other language: English and Spanish words meet by
/// [Translation], and those that it lacks by how they begin (`provocation`, `provocaciones`).
final class BilingualWords {

  /// Fewer words say too little to be compared.
  private static final int FEWEST = 5;

  /// Letters by which two words of one origin begin alike.
  private static final int BEGINNING = 5;

  private static final Pattern MARKS = Pattern.compile("\\p{M}|h");
  private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");

  private BilingualWords() {}

  /// What a sentence's words are known by in the other language, each word in one way at least.
  ///
  /// @param language ISO 639-1
  static List<Set<String>> words(String text, String language) {
    return Words.written(text).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 1 && !Words.isCommon(word))
        .map(word -> language.equals("es") ? ofSpanish(word) : ofEnglish(word))
        .toList();
  }

  /// Share of a sentence's words that the other has; none where they are too few.
  static double share(List<Set<String>> words, Collection<String> other) {
    if (words.size() < FEWEST) {
      return 0;
    }
    long shared = words.stream().filter(keys -> keys.stream().anyMatch(other::contains)).count();
    return (double) shared / words.size();
  }

  /// All ways in which the words are known.
  static Set<String> all(List<Set<String>> words) {
    Set<String> all = new HashSet<>();
    words.forEach(all::addAll);
    return all;
  }

  private static Set<String> ofSpanish(String word) {
    Optional<String> english = Translation.english(word);
    return Set.of(english.map(Words::stem).orElseGet(() -> beginning(word)));
  }

  private static Set<String> ofEnglish(String word) {
    return new HashSet<>(List.of(Words.stem(word), beginning(word)));
  }

  /// The first letters as both languages have them: `attack` and `ataque` differ by their ends.
  private static String beginning(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    String alike =
        DOUBLED
            .matcher(plain)
            .replaceAll("$1")
            .replace('y', 'i')
            .replace('k', 'c')
            .replace("qu", "c");
    return "=" + alike.substring(0, Math.min(BEGINNING, alike.length()));
  }
}
