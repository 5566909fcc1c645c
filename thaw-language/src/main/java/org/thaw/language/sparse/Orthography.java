package org.thaw.language.sparse;

import edu.emory.clir.clearnlp.dependency.DEPNode;
import edu.emory.clir.clearnlp.feature.common.OrthographicType;
import java.util.stream.LongStream;

/// How a form looks: letters large or small, digits, marks; ASCII only.
///
/// @param size of the form in characters
/// @param upper how many are capital letters
/// @param firstUpper 1 if the first one is
/// @param lower how many are small letters
/// @param digits how many are digits
/// @param marks how many are marks
/// @param period if there is one
/// @param hyphen if there is one
record Orthography(
    int size,
    int upper,
    int firstUpper,
    int lower,
    int digits,
    int marks,
    boolean period,
    boolean hyphen) {

  private static final String LINK = "#hlink#";
  private static final long[] LINKED = {RollingHash.of(OrthographicType.HYPERLINK)};

  static long[] hashes(DEPNode node, boolean first) {
    return node.isSimplifiedForm(LINK) ? LINKED : of(node.getWordForm()).hashes(first);
  }

  static Orthography of(String form) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int marks = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      upper += isUpper(c) ? 1 : 0;
      lower += c >= 'a' && c <= 'z' ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
      marks += isMark(c) ? 1 : 0;
    }
    int firstUpper = !form.isEmpty() && isUpper(form.charAt(0)) ? 1 : 0;
    boolean period = form.indexOf('.') >= 0;
    boolean hyphen = form.indexOf('-') >= 0;
    return new Orthography(form.length(), upper, firstUpper, lower, digits, marks, period, hyphen);
  }

  /// In the order of training.
  private long[] hashes(boolean first) {
    LongStream.Builder hashes = LongStream.builder();
    add(hashes, whole());
    if (upper != size) {
      add(hashes, firstUpper == 1 && !first ? OrthographicType.FST_UPPER : "");
      int further = upper - firstUpper;
      add(
          hashes,
          further == 1 ? OrthographicType.UPPER_1 : further > 1 ? OrthographicType.UPPER_2 : "");
    }
    add(hashes, digits > 0 && digits != size ? OrthographicType.HAS_DIGIT : "");
    add(hashes, period ? OrthographicType.HAS_PERIOD : "");
    add(hashes, hyphen ? OrthographicType.HAS_HYPHEN : "");
    boolean other = marks > 0 && marks != size && !period && !hyphen;
    add(hashes, other ? OrthographicType.HAS_OTHER_PUNCT : "");
    return hashes.build().toArray();
  }

  /// What all of the form is, or nothing.
  private String whole() {
    return upper == size
        ? OrthographicType.ALL_UPPER
        : lower == size
            ? OrthographicType.ALL_LOWER
            : digits == size
                ? OrthographicType.ALL_DIGIT
                : marks == size
                    ? OrthographicType.ALL_PUNCT
                    : digits + marks == size
                        ? OrthographicType.ALL_DIGIT_OR_PUNCT
                        : lower == 0 ? OrthographicType.NO_LOWER : "";
  }

  private static void add(LongStream.Builder hashes, String code) {
    if (!code.isEmpty()) {
      hashes.add(RollingHash.of(code));
    }
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isMark(char c) {
    return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
  }
}
