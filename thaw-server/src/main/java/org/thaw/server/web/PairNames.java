package org.thaw.server.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.thaw.fold.Pair;
import org.thaw.fold.Words;
import org.thaw.knowledge.Knowledge;
import org.thaw.knowledge.Table;
import org.thaw.text.Brief;

/// Reads which two countries somebody means, by codes or by names in English or Spanish, and says
/// which is none.
public final class PairNames {

  /// Letters that two names must share for one to be offered for the other, by [#likeness].
  private static final double ALIKE = 0.4;

  /// Codes by names without accents, in lower case.
  private static final Map<String, String> CODES = codes();

  private PairNames() {}

  /// The pair of two countries.
  ///
  /// @throws IllegalArgumentException naming what is no country, with the name most like it; or if
  ///   both are one
  public static Pair of(String one, String other) {
    String a = code(one);
    String b = code(other);
    if (a.equals(b)) {
      throw new IllegalArgumentException(
          "a relation has two countries: %s is one".formatted(CountryNames.of(a, Locale.ENGLISH)));
    }
    return Pair.of(a, b);
  }

  /// The pair of words such as `COL-USA` or `Colombia-United States`.
  ///
  /// @throws IllegalArgumentException naming what is no country, with the name most like it; if
  ///   both are one; or if there are not two
  public static Pair parse(String words) {
    String[] parts = words.strip().split(" ?[-–—,/] ?|_");
    for (int at = 1; at < parts.length; at++) {
      String one = join(parts, 0, at);
      String other = join(parts, at, parts.length);
      if (parts.length == 2 || CODES.containsKey(plain(one)) && CODES.containsKey(plain(other))) {
        return of(one, other);
      }
    }
    throw new IllegalArgumentException("pair is none such as COL-USA: " + Brief.of(words));
  }

  private static String join(String[] parts, int from, int to) {
    List<String> own = List.of(parts).subList(from, to);
    String spaced = String.join(" ", own);
    return CODES.containsKey(plain(spaced)) ? spaced : String.join("-", own);
  }

  private static String code(String words) {
    String code = CODES.get(plain(words));
    if (code == null) {
      throw new IllegalArgumentException(
          "no country is called "
              + Brief.of(words)
              + nearest(words).map(name -> "; is it " + name + "?").orElse(""));
    }
    return code;
  }

  /// The name most like these words, as countries are called in English; empty if none is like
  /// them.
  private static Optional<String> nearest(String words) {
    String plain = plain(words);
    return CODES.keySet().stream()
        .filter(name -> name.length() > 3)
        .max(Comparator.comparingDouble(name -> likeness(plain, name)))
        .filter(name -> likeness(plain, name) >= ALIKE)
        .map(name -> CountryNames.of(CODES.getOrDefault(name, name), Locale.ENGLISH));
  }

  /// The share of pairs of letters that two words have in common (Dice 1945), from 0 to 1.
  private static double likeness(String one, String other) {
    List<String> letters = letters(one);
    List<String> others = letters(other);
    Set<String> shared = new HashSet<>(letters);
    shared.retainAll(others);
    return 2.0 * shared.size() / Math.max(1, letters.size() + others.size());
  }

  private static List<String> letters(String word) {
    List<String> pairs = new ArrayList<>();
    String bounded = "^" + word + "$";
    for (int i = 0; i + 1 < bounded.length(); i++) {
      pairs.add(bounded.substring(i, i + 2));
    }
    return pairs;
  }

  private static String plain(String words) {
    return Words.plain(words).replaceAll("[.\\s]+", " ").strip();
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new TreeMap<>();
    for (Table.Row row : Table.load(Knowledge.class, "countries.tsv").rows()) {
      String code = row.cell("iso3");
      Stream.of(
              Stream.of(code, row.cell("iso2"), row.cell("name_en"), row.cell("name_es")),
              row.list("aliases_en").stream(),
              row.list("aliases_es").stream(),
              Stream.of(Locale.ENGLISH, Locale.of("es")).map(one -> CountryNames.of(code, one)))
          .flatMap(names -> names)
          .filter(name -> !name.isEmpty())
          .forEach(name -> codes.putIfAbsent(plain(name), code));
    }
    return new HashMap<>(codes);
  }
}
