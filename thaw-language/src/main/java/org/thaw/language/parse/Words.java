package org.thaw.language.parse;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/// The words of a sentence as numbers, for features; beyond its ends stands a border.
final class Words {

  private static final int BORDER = -7;

  private final String[] lower;
  private final int[] forms;
  private final int[] shapes;
  private final int[] known;

  /// @param known a number for what dictionaries know about a lower-case form
  Words(List<String> words, ToIntFunction<String> known) {
    lower = new String[words.size()];
    forms = new int[lower.length];
    shapes = new int[lower.length];
    this.known = new int[lower.length];
    for (int i = 0; i < lower.length; i++) {
      String word = words.get(i);
      lower[i] = word.toLowerCase(Locale.ROOT);
      forms[i] = isNumber(word) ? 77 : lower[i].hashCode();
      shapes[i] = shape(word) * 2 + (i == 0 ? 1 : 0);
      this.known[i] = known.applyAsInt(lower[i]);
    }
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  private static int shape(String word) {
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return 1;
    }
    if (!Character.isLetter(first)) {
      return 2;
    }
    if (!Character.isUpperCase(first)) {
      return 3;
    }
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) ? 4 : 5;
  }

  int size() {
    return lower.length;
  }

  int form(int i) {
    return isInside(i) ? forms[i] : BORDER;
  }

  int shape(int i) {
    return isInside(i) ? shapes[i] : BORDER;
  }

  int known(int i) {
    return isInside(i) ? known[i] : BORDER;
  }

  int suffix(int i, int length) {
    if (!isInside(i)) {
      return BORDER;
    }
    String word = lower[i];
    return word.substring(Math.max(0, word.length() - length)).hashCode();
  }

  int prefix(int i) {
    return isInside(i) ? lower[i].substring(0, Math.min(3, lower[i].length())).hashCode() : BORDER;
  }

  private boolean isInside(int i) {
    return i >= 0 && i < lower.length;
  }
}
