package org.thaw.intake.text;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Titles as outlets send them, without what says nothing: shouts in front (`BREAKING:`, `WATCH
/// |`), the outlet's own name behind, escapes that a program forgot to undo.
///
/// Labels that say what a text is (`Opinion:`, `Live:`, `Fact Sheet:`) stay.
public final class Titles {

  private static final Pattern SHOUT =
      Pattern.compile(
          "^\\s*(?:breaking(?: news)?|just in|watch(?: now)?|video|exclusive|developing|icymi|updated?|must read"
              + "|última hora|urgente|video|exclusiva|lo último|atención)\\s*(?:[:|]|\\s[–—-])\\s*(?=\\S)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LAST =
      Pattern.compile("^(.{12,}?)\\s*(?:\\||\\s[–—-])\\s+([^|–—]{2,40})$");

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\u(\\p{XDigit}{4})|\\\\x(\\p{XDigit}{2})");

  private Titles() {}

  /// The title of an outlet's item; as it stands if nothing else is in it.
  public static String plain(String title, String outlet) {
    String text = ESCAPE.matcher(title).replaceAll(Titles::character).strip();
    String calm = SHOUT.matcher(text).replaceFirst("");
    Matcher last = LAST.matcher(calm);
    return last.matches() && isOutlet(last.group(2), outlet) ? last.group(1).strip() : calm;
  }

  private static String character(MatchResult escape) {
    String digits = escape.group(1) == null ? escape.group(2) : escape.group(1);
    return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(digits, 16)));
  }

  /// `GMA News` of `GMA News Online`, `Vanguard News` of `Vanguard`.
  private static boolean isOutlet(String words, String outlet) {
    String said = letters(words);
    String name = letters(outlet);
    return said.length() > 2
        && name.length() > 2
        && (name.startsWith(said) || said.startsWith(name));
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("^(?:the|el|la)\\s|[^\\p{L}\\p{N}]", "");
  }
}
