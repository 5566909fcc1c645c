package org.thaw.text;

/// What somebody gave, as a message repeats it: on one line, and no longer than one.
public final class Brief {

  private static final int MOST = 100;

  private Brief() {}

  /// The words on one line, without control characters; of more than a hundred characters the first
  /// hundred and an ellipsis. Of nothing a pair of quotation marks, so that it is seen.
  public static String of(String given) {
    String line = given.replaceAll("(?U)[\\s\\p{Cntrl}]+", " ").strip();
    if (line.isEmpty()) {
      return "\"\"";
    }
    if (line.codePointCount(0, line.length()) <= MOST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, MOST)) + "…";
  }
}
