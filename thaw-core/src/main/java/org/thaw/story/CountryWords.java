package org.thaw.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.knowledge.Table;

/// Names of states and of their people in English and Spanish, as `countries.tsv` lists them.
///
/// Two states have talks, a match and a quarrel over tariffs on one day; what their reports share
/// beside these words tells which of them is told. Capitals stay, for they say where.
final class CountryWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /// By their first word, the longest first.
  private static final Map<String, List<String>> PHRASES = load();

  private static final Map<String, String> ENGLISH =
      Table.load("countries.tsv").rows().stream()
          .collect(Collectors.toMap(row -> row.cell("iso3"), row -> row.cell("name_en")));

  private CountryWords() {}

  /// The English name of a state's ISO 3166-1 alpha-3 code; anything else as it is.
  static String english(String code) {
    return ENGLISH.getOrDefault(code, code);
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> phrases = new HashMap<>();
    for (Table.Row row : Table.load("countries.tsv").rows()) {
      Stream.of("name", "aliases", "demonyms")
          .flatMap(column -> Stream.of(column + "_en", column + "_es"))
          .flatMap(column -> row.list(column).stream())
          .forEach(phrase -> put(phrases, phrase));
    }
    phrases.values().forEach(all -> all.sort(Comparator.comparingInt(String::length).reversed()));
    return phrases;
  }

  private static void put(Map<String, List<String>> phrases, String phrase) {
    Matcher first = WORD.matcher(phrase);
    if (first.find() && first.start() == 0) {
      phrases.computeIfAbsent(first.group(), word -> new ArrayList<>()).add(phrase);
    }
  }

  /// A text with these names left out, the white space around them as it stands.
  static String leftOut(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    Matcher word = WORD.matcher(text);
    int done = 0;
    for (int from = 0; word.find(from); ) {
      int end = end(text, word.start(), word.group());
      if (end > 0) {
        rest.append(text, done, word.start());
        done = end;
      }
      from = Math.max(end, word.end());
    }
    return rest.append(text, done, text.length()).toString();
  }

  /// Where the longest name that begins here ends; 0 if none does.
  private static int end(String text, int start, String first) {
    for (String phrase : PHRASES.getOrDefault(first, List.of())) {
      int end = start + phrase.length();
      boolean whole = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (whole && text.startsWith(phrase, start)) {
        return end;
      }
    }
    return 0;
  }
}
