package org.thaw.text;

/// What the text of a regular expression tells of where it can match.
final class PatternText {

  private PatternText() {}

  /// Without what it wants in front of its first character.
  static String withoutLookBehind(String pattern) {
    String rest = pattern;
    while (rest.startsWith("(?<=") || rest.startsWith("(?<!")) {
      rest = rest.substring(end(rest, 0));
    }
    return rest;
  }

  static boolean looksBehind(String pattern) {
    return pattern.contains("(?<=") || pattern.contains("(?<!");
  }

  /// True if each of its alternatives begins with a word's border.
  static boolean beginsAtBorder(String pattern) {
    boolean begins = pattern.startsWith("\\b");
    for (int at = 0; at < pattern.length(); at = end(pattern, at)) {
      begins &= pattern.charAt(at) != '|' || pattern.startsWith("\\b", at + 1);
    }
    return begins;
  }

  /// Where the group, the set or the character that begins at `at` ends.
  private static int end(String pattern, int at) {
    return switch (pattern.charAt(at)) {
      case '\\' -> at + 2;
      case '[' -> set(pattern, at);
      case '(' -> group(pattern, at);
      default -> at + 1;
    };
  }

  private static int set(String pattern, int from) {
    int at = from + 1;
    while (pattern.charAt(at) != ']') {
      at = pattern.charAt(at) == '(' ? at + 1 : end(pattern, at);
    }
    return at + 1;
  }

  private static int group(String pattern, int from) {
    int at = from + 1;
    while (pattern.charAt(at) != ')') {
      at = end(pattern, at);
    }
    return at + 1;
  }
}
