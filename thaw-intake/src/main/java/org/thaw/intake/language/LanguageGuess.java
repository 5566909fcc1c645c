package org.thaw.intake.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The language of a text by its script and, in Latin letters, by its commonest words.
///
/// A word shared by several languages counts a share for each. A text is given a language only when
/// enough of its words are common in that language and clearly more than in the next one.
public final class LanguageGuess {

  private static final int MOST_WORDS = 600;
  private static final int FEWEST_WORDS = 4;
  private static final double LEAST_SHARE = 0.12;
  private static final double LEAST_LEAD = 1.25;
  private static final Map<Character.UnicodeScript, String> SCRIPTS =
      Map.of(
          Character.UnicodeScript.GREEK, "el",
          Character.UnicodeScript.HEBREW, "he",
          Character.UnicodeScript.HANGUL, "ko",
          Character.UnicodeScript.HIRAGANA, "ja",
          Character.UnicodeScript.KATAKANA, "ja",
          Character.UnicodeScript.HAN, "zh",
          Character.UnicodeScript.THAI, "th",
          Character.UnicodeScript.ARABIC, "ar",
          Character.UnicodeScript.DEVANAGARI, "hi",
          Character.UnicodeScript.CYRILLIC, "ru");

  private final Map<String, List<String>> languagesByWord;

  private LanguageGuess(Map<String, List<String>> languagesByWord) {
    this.languagesByWord = languagesByWord;
  }

  /// The guess that the shipped table of common words allows.
  public static LanguageGuess load() {
    return Holder.SHIPPED;
  }

  /// The ISO 639-1 code of the text's language, or empty if the text is too short or too mixed.
  public Optional<String> guess(String text) {
    Optional<String> byScript = byScript(text);
    return byScript.isPresent() ? byScript : byWords(text);
  }

  private Optional<String> byWords(String text) {
    Map<String, Double> scores = new HashMap<>();
    int size = 0;
    int end = 0;
    for (int start = word(text, 0); start < text.length() && size < MOST_WORDS; size++) {
      end = end(text, start);
      String word = text.substring(start, end).toLowerCase(Locale.ROOT);
      start = word(text, end);
      List<String> languages = languagesByWord.getOrDefault(word, List.of());
      for (String language : languages) {
        scores.merge(language, 1.0 / languages.size(), Double::sum);
      }
    }
    List<Map.Entry<String, Double>> ranked =
        scores.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .toList();
    if (size < FEWEST_WORDS || ranked.isEmpty()) {
      return Optional.empty();
    }
    double best = ranked.getFirst().getValue();
    double next = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
    boolean clear = best >= LEAST_SHARE * size && best >= LEAST_LEAD * next;
    return clear ? Optional.of(ranked.getFirst().getKey()) : Optional.empty();
  }

  /// Where the next word begins.
  private static int word(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int end(String text, int start) {
    int at = start;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Optional<String> byScript(String text) {
    Map<String, Integer> counts = new HashMap<>();
    int letters = 0;
    for (int i = 0; i < Math.min(text.length(), 2000); i++) {
      char character = text.charAt(i);
      if (character > 0x2FF && Character.isLetter(character)) {
        String language = SCRIPTS.get(Character.UnicodeScript.of(character));
        if (language != null) {
          counts.merge(language, 1, Integer::sum);
        }
      }
      letters += Character.isLetter(character) ? 1 : 0;
    }
    int total = letters;
    if (counts.getOrDefault("ja", 0) * 10 > total) {
      return Optional.of("ja");
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > total)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static LanguageGuess read() {
    try (InputStream stream = LanguageGuess.class.getResourceAsStream("common-words.txt");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    java.util.Objects.requireNonNull(stream, "common-words.txt"),
                    StandardCharsets.UTF_8))) {
      Map<String, List<String>> byWord = new HashMap<>();
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line, byWord));
      return new LanguageGuess(byWord);
    } catch (IOException broken) {
      throw new UncheckedIOException("common-words.txt of the jar", broken);
    }
  }

  private static void add(String line, Map<String, List<String>> byWord) {
    String[] fields = line.split("\\s+");
    Arrays.stream(fields, 1, fields.length)
        .forEach(word ->
            byWord.merge(
                word,
                List.of(fields[0]),
                (some, more) ->
                    java.util.stream.Stream.concat(some.stream(), more.stream()).toList()));
  }

  private static final class Holder {
    static final LanguageGuess SHIPPED = read();
  }
}
