package org.thaw.intake.page;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// Small readings of strings found in pages.
final class Strings {

  private Strings() {}

  /// One line without markup, entities or doubled white space.
  static String plain(String value) {
    String text = value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value;
    if (text.indexOf('<') >= 0 && text.indexOf('>') > 0) {
      text = Jsoup.parseBodyFragment(text).text();
    }
    return squeeze(text);
  }

  /// The text with each run of white space, zero-width characters left out, as one space.
  static String squeeze(String value) {
    StringBuilder squeezed = new StringBuilder(value.length());
    squeeze(value, false, squeezed);
    return squeezed.toString();
  }

  /// Adds the text, squeezed, to what was read before it.
  ///
  /// @param space whether white space stood between the two
  /// @return whether white space stands at the end; it is not added yet
  static boolean squeeze(String value, boolean space, StringBuilder onto) {
    boolean between = space;
    int run = 0;
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      boolean blank = isSpace(character);
      if (blank || isInvisible(character)) {
        onto.append(value, run, i);
        run = i + 1;
        between |= blank;
      } else {
        if (between && !onto.isEmpty()) {
          onto.append(' ');
        }
        between = false;
      }
    }
    onto.append(value, run, value.length());
    return between;
  }

  static boolean isSpace(char character) {
    return character <= ' '
        || character == '\u00a0'
        || character == '\u2028'
        || character == '\u2029'
        || character == '\u3000'
        || (character >= '\u2000' && character <= '\u200a')
        || character == '\u202f';
  }

  static boolean isInvisible(char character) {
    return character == '\u200b'
        || character == '\u00ad'
        || character == '\ufeff'
        || character == '\u200e'
        || character == '\u200f'
        || character == '\u2060';
  }

  /// Letters and digits alone, lower case: what two printings of one text have in common.
  static String key(String text) {
    char[] key = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if ((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9')) {
        key[length++] = character;
      } else if (Character.isLetterOrDigit(character)) {
        key[length++] = Character.toLowerCase(character);
      }
    }
    return new String(key, 0, length);
  }

  /// Whether a text has at least so many words, divided by white space; of writing that divides no
  /// words two characters count as one.
  static boolean hasWords(String text, int fewest) {
    int halves = 0;
    for (int i = 0; i < text.length() && halves < 2 * fewest; i++) {
      boolean starts = !isSpace(text.charAt(i)) && (i == 0 || isSpace(text.charAt(i - 1)));
      halves += starts ? 2 : isUndivided(text.charAt(i)) ? 1 : 0;
    }
    return halves >= 2 * fewest;
  }

  /// Kana and ideographs.
  private static boolean isUndivided(char character) {
    return character >= '\u3040' && character <= '\u9fff';
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
