package org.thaw.evaluation.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.evaluation.gold.GoldRow;

/// Families of gold rows from one to another, such as `sh-400..sh-636`: a row is of the family that
/// its id names before the dot.
///
/// @param first in the order of the alphabet
/// @param last inclusive
public record Families(String first, String last) {

  private static final Pattern RANGE = Pattern.compile("([^.\\s]+)\\.\\.([^.\\s]+)");

  public Families {
    if (first.compareTo(last) > 0) {
      throw new IllegalArgumentException(first + " comes after " + last);
    }
  }

  /// @throws IllegalArgumentException if it is not a first and a last family with two dots between
  public static Families parse(String range) {
    Matcher match = RANGE.matcher(range);
    if (!match.matches()) {
      throw new IllegalArgumentException(
          "no families: " + range + "; such as sh-400..sh-636, the first and the last");
    }
    return new Families(match.group(1), match.group(2));
  }

  /// True if the row is of one of them.
  public boolean hold(GoldRow row) {
    int dot = row.id().indexOf('.');
    String family = dot < 0 ? row.id() : row.id().substring(0, dot);
    return first.compareTo(family) <= 0 && family.compareTo(last) <= 0;
  }

  @Override
  public String toString() {
    return first + ".." + last;
  }
}
