package org.thaw.time;

import java.util.Locale;

/// Ordinal numbers of days, weeks and months, spelled or with an ending, 1 to 31.
final class Ordinals {

  private static final String[] ENGLISH_WORDS = {
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth"
  };
  private static final String[] SPANISH_STEMS = {
    "primer",
    "segund",
    "tercer",
    "cuart",
    "quint",
    "sext",
    "séptim",
    "octav",
    "noven",
    "décim",
    "undécim",
    "duodécim"
  };

  /// As in `twenty-second`, `22nd`.
  static final String ENGLISH =
      "(?:(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)|(?:twenty|thirty)[-"
          + " ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
          + String.join("|", ENGLISH_WORDS)
          + "|thirtieth)";

  /// As in `tercera`, `3.ª`.
  static final String SPANISH =
      "(?:\\d{1,2}\\s?\\.?\\s?[ºª°]|(?:" + String.join("|", SPANISH_STEMS) + ")[oa]?)";

  private Ordinals() {}

  /// The number of an ordinal that one of the patterns matched.
  ///
  /// @throws IllegalArgumentException if it is none
  static int value(String words) {
    String lower = words.toLowerCase(Locale.ROOT).strip();
    if (Character.isDigit(lower.charAt(0))) {
      return Integer.parseInt(lower.replaceAll("\\D+", ""));
    }
    if (lower.matches("(?:twenty|thirty)[- ].*")) {
      return (lower.startsWith("thirty") ? 30 : 20) + value(lower.split("[- ]")[1]);
    }
    for (int i = 0; i < ENGLISH_WORDS.length; i++) {
      if (lower.equals(ENGLISH_WORDS[i])) {
        return i + 1;
      }
    }
    return lower.equals("thirtieth") ? 30 : spanish(lower);
  }

  private static int spanish(String lower) {
    for (int i = 0; i < SPANISH_STEMS.length; i++) {
      if (lower.startsWith(SPANISH_STEMS[i])) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no ordinal: " + lower);
  }
}
