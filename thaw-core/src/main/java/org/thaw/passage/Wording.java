package org.thaw.passage;

import java.util.regex.Pattern;

/// How the patterns of the tables of measures and appointments are written and compiled.
///
/// `<n>` stands for up to `n` words; a match begins and ends at the border of a word.
public final class Wording {

  private static final String WORD = "(?:[\\\\p{L}\\\\d’'.\\$%-]+,?\\\\s+){0,$1}?";

  private Wording() {}

  /// The pattern of a table's cell.
  ///
  /// @throws java.util.regex.PatternSyntaxException if the cell is no regular expression
  public static Pattern compile(String cell) {
    String words = cell.replace("\\w", "[\\p{L}\\d]").replaceAll("<(\\d+)>", WORD);
    return Pattern.compile(
        "(?<![\\p{L}\\d])(?:" + words + ")(?:(?<=\\s)|(?![\\p{L}\\d]))", Pattern.UNICODE_CASE);
  }
}
