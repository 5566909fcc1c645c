package org.thaw.server.edition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Two countries, in alphabetical order of their codes.
///
/// @param a ISO 3166-1 alpha-3, before `b`
public record Pair(String a, String b) implements Comparable<Pair> {

  private static final Pattern FORM = Pattern.compile("([A-Za-z]{3})-([A-Za-z]{3})");

  public Pair {
    if (a.compareTo(b) >= 0) {
      throw new IllegalArgumentException("pair not in order: %s, %s".formatted(a, b));
    }
  }

  /// The pair of two different countries in either order.
  public static Pair of(String one, String other) {
    return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
  }

  /// The pair written as `COL-USA`, in either order and case.
  public static Optional<Pair> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String one = matcher.group(1).toUpperCase(java.util.Locale.ROOT);
    String other = matcher.group(2).toUpperCase(java.util.Locale.ROOT);
    return one.equals(other) ? Optional.empty() : Optional.of(of(one, other));
  }

  public List<String> countries() {
    return List.of(a, b);
  }

  /// True if `country` is one of the two.
  public boolean holds(String country) {
    return a.equals(country) || b.equals(country);
  }

  @Override
  public int compareTo(Pair other) {
    int byFirst = a.compareTo(other.a);
    return byFirst != 0 ? byFirst : b.compareTo(other.b);
  }

  @Override
  public String toString() {
    return a + "-" + b;
  }
}
