package org.thaw.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a text that can tell what it is about, cut to their stems by a few endings.
final class Words {

  private static final Set<String> STOP =
      new HashSet<>(
          List.of(
              ("the a an of to in on for and or but with by from at as is are was were be been"
                      + " being it its this that these those he she they we you i his her their our my"
                      + " your him them us who whom which what when where why how not no nor so than"
                      + " then there here if into over under after before between during about against"
                      + " also more most other some such only own same too very can will would could"
                      + " should may might must have has had do does did said says say told according"
                      + " new one two first last year years week month day monday tuesday wednesday"
                      + " thursday friday saturday sunday mr mrs ms up out all any each both while"
                      + " until since because through just like get made make many much well still"
                      + " even back now de la el los las un una unos unas y o u e en a al del que se"
                      + " su sus por para con sin sobre entre es son fue fueron ser ha han había"
                      + " habían no ni si como más pero este esta estos estas ese esa eso lo le les ya"
                      + " muy también tras desde hasta cuando donde quien cual dijo según año años día"
                      + " semana mes lunes martes miércoles jueves viernes sábado domingo nos yo él"
                      + " ella ellos s t d ll ve re m n")
                  .split(" ")));

  private Words() {}

  /// The words of a text as they stand there.
  static List<String> written(String text) {
    return written(text, Integer.MAX_VALUE);
  }

  private static List<String> written(String text, int most) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length() && words.size() < most; i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /// True for a word in small letters that says nothing of what a text is about.
  static boolean isCommon(String word) {
    return STOP.contains(word);
  }

  /// Stems of up to `most` words, in text order.
  static List<String> of(String text, int most) {
    List<String> words = new ArrayList<>();
    for (String word : written(text, most)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!STOP.contains(lower) && lower.length() > 1) {
        words.add(stem(lower));
      }
    }
    return words;
  }

  /// Stems in English of up to `most` words of a Spanish text: translated where the table has them,
  /// as they are where they are numbers or may be names.
  static List<String> translated(String text, int most) {
    List<String> words = new ArrayList<>();
    for (String word : written(text, most)) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean name = !Character.isLowerCase(word.charAt(0)) && word.length() > 1;
      if (!STOP.contains(lower)) {
        Translation.english(lower)
            .or(() -> name ? Optional.of(lower) : Optional.empty())
            .ifPresent(english -> words.add(stem(english)));
      }
    }
    return words;
  }

  /// The numbers of a text as bare digits, two at least; years of our time and clock hours aside.
  static Set<String> numbers(String text) {
    Set<String> numbers = new HashSet<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      String digits = NO_DIGIT.matcher(number.group()).replaceAll("");
      if (digits.length() > 1 && !YEAR.matcher(digits).matches()) {
        numbers.add(digits);
      }
    }
    return numbers;
  }

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /// A word in small letters without its ending.
  static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.length() > ending.length() + 3 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ments", "ment", "ings", "ing", "ied", "ies", "ers", "ed", "es", "s",
          "ly", "e");
}
