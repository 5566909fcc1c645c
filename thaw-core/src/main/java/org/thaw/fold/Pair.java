package org.thaw.fold;

import java.util.List;
import java.util.Locale;

/// Two countries, in alphabetical order of their codes.
///
/// @param a the alphabetically first, ISO 3166-1 alpha-3
/// @param b the other
public record Pair(String a, String b) implements Comparable<Pair> {

  public Pair {
    if (a.compareTo(b) >= 0) {
      throw new IllegalArgumentException("pair not in order: %s, %s".formatted(a, b));
    }
  }

  /// The pair of two countries given in any order.
  public static Pair of(String one, String other) {
    return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
  }

  /// The pair of an id such as `COL-USA`, in any order and case.
  ///
  /// @throws IllegalArgumentException if there are not two different codes
  public static Pair parse(String id) {
    String[] codes = id.strip().toUpperCase(Locale.ROOT).split("-");
    if (codes.length != 2 || codes[0].isBlank() || codes[0].equals(codes[1])) {
      throw new IllegalArgumentException("not a pair such as COL-USA: " + id);
    }
    return of(codes[0], codes[1]);
  }

  /// `COL-USA`, as in addresses.
  public String id() {
    return a + "-" + b;
  }

  public List<String> countries() {
    return List.of(a, b);
  }

  public boolean has(String country) {
    return a.equals(country) || b.equals(country);
  }

  @Override
  public int compareTo(Pair that) {
    int first = a.compareTo(that.a);
    return first != 0 ? first : b.compareTo(that.b);
  }
}
