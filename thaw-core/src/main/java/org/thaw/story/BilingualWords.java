package org.thaw.story;

import java.text.Normalizer;
import java.util.ArrayList;
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

  /// Words besides names that both must have: whose names recur may have done another thing since.
  private static final int PLAIN = 2;

  /// Letters by which two words of one origin begin alike.
  private static final int BEGINNING = 5;

  private static final Pattern MARKS = Pattern.compile("\\p{M}|h");
  private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");

  private BilingualWords() {}

  /// @param known what the word is known by in the other language, in one way at least
  /// @param name with a capital inside the sentence
  record Word(Set<String> known, boolean name) {}

  /// A sentence's words but for those that say nothing.
  ///
  /// @param language ISO 639-1
  static List<Word> words(String text, String language) {
    List<Word> words = new ArrayList<>();
    boolean inside = false;
    for (String written : Words.written(text)) {
      String word = written.toLowerCase(Locale.ROOT);
      if (word.length() > 1 && !Words.isCommon(word)) {
        Set<String> known = language.equals("es") ? ofSpanish(word) : ofEnglish(word);
        words.add(new Word(known, inside && Character.isUpperCase(written.charAt(0))));
      }
      inside = true;
    }
    return words;
  }

  /// Share of a sentence's words that the other has; none where they are too few, or names alone.
  static double share(List<Word> words, Collection<String> other) {
    List<Word> shared =
        words.stream().filter(word -> word.known().stream().anyMatch(other::contains)).toList();
    return words.size() < FEWEST || shared.stream().filter(word -> !word.name()).count() < PLAIN
        ? 0
        : (double) shared.size() / words.size();
  }

  /// All ways in which the words are known.
  static Set<String> all(List<Word> words) {
    Set<String> all = new HashSet<>();
    words.forEach(word -> all.addAll(word.known()));
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
