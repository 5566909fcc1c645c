package org.thaw.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Number words of time expressions, English and Spanish, as digits; `X` for unknown amounts.
final class Numbers {

  static final String ENGLISH =
      "(?:\\d+(?:[.,]\\d+)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
          + "|one hundred|two hundred|three hundred|a hundred|half an?|half a dozen|a couple of|a few|a dozen|several|many|some|dozens of|"
          + "an?|another|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
          + "seventeen|eighteen|nineteen|hundred|both)";
  static final String SPANISH =
      "(?:\\d+(?:[.,]\\d+)?|treinta y (?:uno|dos|cinco)|veinticuatro|veinticinco|veintiuno|veintiún|veintidós|treinta|cuarenta y ocho|cuarenta|"
          + "cincuenta|sesenta|setenta y dos|setenta|ochenta|noventa|cien|doscientos|media|medio|unas cuantas|unos cuantos|un par de|"
          + "unos pocos|unas pocas|varios|varias|algunos|algunas|muchos|muchas|una|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|"
          + "once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte)";

  private static final Map<String, String> WORDS = new HashMap<>();

  static {
    String[] english = {
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen",
      "twenty"
    };
    String[] spanish = {
      "uno",
      "dos",
      "tres",
      "cuatro",
      "cinco",
      "seis",
      "siete",
      "ocho",
      "nueve",
      "diez",
      "once",
      "doce",
      "trece",
      "catorce",
      "quince",
      "dieciséis",
      "diecisiete",
      "dieciocho",
      "diecinueve",
      "veinte"
    };
    for (int i = 0; i < english.length; i++) {
      WORDS.put(english[i], Integer.toString(i + 1));
      WORDS.put(spanish[i], Integer.toString(i + 1));
    }
    String[] tens = {"thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    String[] decenas = {
      "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"
    };
    for (int i = 0; i < tens.length; i++) {
      WORDS.put(tens[i], Integer.toString(30 + 10 * i));
      WORDS.put(decenas[i], Integer.toString(30 + 10 * i));
    }
    for (String one : new String[] {"a", "an", "un", "una", "another", "veintiún"}) {
      WORDS.put(one, "1");
    }
    WORDS.put("veintiún", "21");
    WORDS.put("veintiuno", "21");
    WORDS.put("veintidós", "22");
    WORDS.put("veinticuatro", "24");
    WORDS.put("veinticinco", "25");
    WORDS.put("treinta y uno", "31");
    WORDS.put("treinta y dos", "32");
    WORDS.put("treinta y cinco", "35");
    WORDS.put("cuarenta y ocho", "48");
    WORDS.put("setenta y dos", "72");
    WORDS.put("cien", "100");
    WORDS.put("doscientos", "200");
    WORDS.put("hundred", "100");
    WORDS.put("a hundred", "100");
    WORDS.put("one hundred", "100");
    WORDS.put("two hundred", "200");
    WORDS.put("three hundred", "300");
    WORDS.put("a couple of", "2");
    WORDS.put("un par de", "2");
    WORDS.put("both", "2");
    WORDS.put("a dozen", "12");
    WORDS.put("half a dozen", "6");
  }

  private Numbers() {}

  /// The digits of a number word, or `X`; `.5` for a half.
  static String digits(String words) {
    String lower = words.toLowerCase(Locale.ROOT).strip();
    if (lower.startsWith("half a") && !lower.endsWith("dozen")
        || lower.equals("media")
        || lower.equals("medio")) {
      return "0.5";
    }
    if (Character.isDigit(lower.charAt(0))) {
      return lower.replace(",", "");
    }
    String known = WORDS.get(lower);
    if (known != null) {
      return known;
    }
    String[] parts = lower.split("[- ]");
    if (parts.length == 2 && WORDS.containsKey(parts[0]) && WORDS.containsKey(parts[1])) {
      int sum = Integer.parseInt(WORDS.get(parts[0])) + Integer.parseInt(WORDS.get(parts[1]));
      return Integer.toString(sum);
    }
    return "X";
  }
}
