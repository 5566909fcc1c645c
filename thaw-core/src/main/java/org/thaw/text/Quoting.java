package org.thaw.text;

/// Quotation marks as they stand in a text.
public final class Quoting {

  private Quoting() {}

  /// True if as many marks close as open, and straight ones come in pairs.
  public static boolean isBalanced(String text) {
    long opening = text.chars().filter(c -> c == '“' || c == '«').count();
    long closing = text.chars().filter(c -> c == '”' || c == '»').count();
    long straight = text.chars().filter(c -> c == '"').count();
    return opening == closing && straight % 2 == 0;
  }
}
