package org.thaw.fold;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words compared without accents, case and punctuation.
public final class Words {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Words() {}

  /// The words of a text in their order, lower case, without accents.
  public static List<String> of(String text) {
    String plain = plain(text);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= plain.length(); i++) {
      boolean inWord = i < plain.length() && Character.isLetterOrDigit(plain.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(plain.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  /// The text in lower case without accents, stripped.
  public static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT).strip();
    return isAscii(lower)
        ? lower
        : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(character -> character < 0x80);
  }
}
