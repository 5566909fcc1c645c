package org.thaw.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Number words of time expressions, English and Spanish, as digits; `X` for unknown amounts.
final class Numbers {

  private static final String ENGLISH_ONES = "one|two|three|four|five|six|seven|eight|nine";
  private static final String ENGLISH_TEENS =
      "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
  private static final String ENGLISH_TENS =
      "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
  private static final String ENGLISH_SMALL =
      "(?:(?:%s)(?:[- ](?:%s))?|%s|%s)"
          .formatted(ENGLISH_TENS, ENGLISH_ONES, ENGLISH_TEENS, ENGLISH_ONES);

  private static final String SPANISH_ONES = "un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve";
  private static final String SPANISH_TEENS =
      "diez|once|doce|trece|catorce|quince|dieciséis|dieciseis|diecisiete|dieciocho|diecinueve|veinte|"
          + "veinti(?:uno|una|ún|un|dós|dos|trés|tres|cuatro|cinco|séis|seis|siete|ocho|nueve)";
  private static final String SPANISH_TENS =
      "treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa";

  /// Whole numbers in words, 1 to 99.
  static final String SPANISH_SMALL =
      "(?:(?:%s)(?:\\s+y\\s+(?:%s))?|%s|%s)"
          .formatted(SPANISH_TENS, SPANISH_ONES, SPANISH_TEENS, SPANISH_ONES);

  static final String ENGLISH =
      "(?:\\d+(?:[.,]\\d+)*|(?:"
          + ENGLISH_ONES
          + "|an?)\\s+hundred(?:(?:\\s+and)?\\s+"
          + ENGLISH_SMALL
          + ")?|"
          + ENGLISH_SMALL
          + "|half an?|half a dozen|a couple(?: of)?|a few|a dozen|several|many|some|dozens"
          + " of|an?|another|hundred|both)";
  static final String SPANISH =
      "(?:\\d+(?:[.,]\\d+)?|medi[oa]|un[oa]s cuant[oa]s|un par de|un[oa]s"
          + " poc[oa]s|vari[oa]s|algun[oa]s|much[oa]s|cien|ciento(?:\\s+"
          + SPANISH_SMALL
          + ")?|doscient[oa]s|"
          + SPANISH_SMALL
          + ")";

  /// Years in words: `nineteen eighty-six`, `two thousand and ten`.
  static final String ENGLISH_YEAR =
      "(?:(?:eighteen|nineteen|twenty)[- ](?:oh[- ](?:%s)|%s)|two thousand(?:(?: and)?[- ]%s)?)"
          .formatted(
              ENGLISH_ONES,
              "(?:" + ENGLISH_TENS + ")(?:[- ](?:" + ENGLISH_ONES + "))?|" + ENGLISH_TEENS,
              ENGLISH_SMALL);

  /// Years in words: `mil novecientos noventa y dos`, `dos mil veinte`.
  static final String SPANISH_YEAR =
      "(?:dos\\s+mil|mil\\s+(?:setecientos|ochocientos|novecientos))(?:\\s+" + SPANISH_SMALL + ")?";

  private static final Map<String, Integer> WORDS = new HashMap<>();

  static {
    for (String list : List.of(ENGLISH_ONES, "uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve")) {
      count(list, 1, 1);
    }
    count(ENGLISH_TEENS, 10, 1);
    count("diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve", 10, 1);
    count("veinte|veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis", 20, 1);
    count("veintisiete|veintiocho|veintinueve", 27, 1);
    count("veintiún|veintidos|veintitres", 21, 1);
    count("veintiun|veintiuna", 21, 0);
    WORDS.put("veintiseis", 26);
    WORDS.put("dieciseis", 16);
    count(ENGLISH_TENS, 20, 10);
    count(SPANISH_TENS, 30, 10);
    count("a|an|another|un|una", 1, 0);
    WORDS.put("oh", 0);
    count("cien|ciento", 100, 0);
    count("doscientos|doscientas", 200, 0);
    count("setecientos|ochocientos|novecientos", 700, 100);
    count("both|a couple of|a couple|un par de", 2, 0);
    WORDS.put("a dozen", 12);
    WORDS.put("half a dozen", 6);
  }

  private Numbers() {}

  private static void count(String words, int first, int step) {
    int value = first;
    for (String word : words.split("\\|")) {
      WORDS.put(word, value);
      value += step;
    }
  }

  /// The digits of a number word, or `X`; `.5` for a half.
  static String digits(String words) {
    String lower = words.toLowerCase(Locale.ROOT).strip();
    if (lower.startsWith("half a") && !lower.endsWith("dozen") || lower.matches("medi[oa]")) {
      return "0.5";
    }
    if (Character.isDigit(lower.charAt(0))) {
      return lower.replace(",", "");
    }
    Integer known = WORDS.get(lower);
    return known != null ? known.toString() : composed(lower);
  }

  private static String composed(String lower) {
    int sum = 0;
    for (String word : lower.split("[-\\s]+")) {
      Integer known = WORDS.get(word);
      switch (word) {
        case "and", "y" -> {}
        case "hundred" -> sum = Math.max(1, sum) * 100;
        case "thousand", "mil" -> sum = Math.max(1, sum) * 1000;
        default -> {
          if (known == null) {
            return "X";
          }
          sum += known;
        }
      }
    }
    return Integer.toString(sum);
  }

  /// The year of words that one of the patterns of years matched.
  static int year(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    String[] parts = lower.split("[-\\s]+", 2);
    boolean halves = parts[0].matches("eighteen|nineteen|twenty");
    return halves
        ? 100 * Integer.parseInt(digits(parts[0])) + Integer.parseInt(digits(parts[1]))
        : Integer.parseInt(digits(lower));
  }
}
