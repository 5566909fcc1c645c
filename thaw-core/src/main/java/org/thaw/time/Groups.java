package org.thaw.time;

import java.util.Locale;
import java.util.regex.Matcher;

/// The named groups that rules of both languages share, and what they say.
final class Groups {

  /// A year in four digits, as group `year`, that is no part of a larger number or a percentage.
  static final String YEAR = "(?<year>(?:1[5-9]|20)\\d{2})(?![\\d%]|[.,]\\d)";

  private Groups() {}

  /// True if the rule has the group and it matched something.
  static boolean has(Matcher matcher, String group) {
    Integer index = matcher.pattern().namedGroups().get(group);
    return index != null && matcher.group(index) != null && !matcher.group(index).isEmpty();
  }

  /// What the group matched, in small letters; nothing if it is not there.
  static String words(Matcher matcher, String group) {
    return has(matcher, group) ? matcher.group(group).toLowerCase(Locale.ROOT) : "";
  }

  /// True if a year is given in digits, in two digits or in words.
  static boolean hasYear(Matcher matcher) {
    return has(matcher, "year") || has(matcher, "year2") || has(matcher, "yearwords");
  }

  /// The number in group `year`, or the two digits in `year2`, or the words in `yearwords`.
  static int year(Matcher matcher) {
    if (has(matcher, "yearwords")) {
      return Numbers.year(matcher.group("yearwords"));
    }
    return full(Integer.parseInt(matcher.group(has(matcher, "year") ? "year" : "year2")));
  }

  /// A year of two digits lies between 1940 and 2039.
  static int full(int year) {
    return year >= 100 ? year : year + (year < 40 ? 2000 : 1900);
  }

  /// The number of the day in group `day`, in digits, as an ordinal or in words.
  static int day(Matcher matcher) {
    String day = matcher.group("day").strip();
    String digits = Numbers.digits(day.replaceFirst("(?<=\\d)\\D.*$", ""));
    return digits.equals("X") ? Ordinals.value(day) : Integer.parseInt(digits);
  }
}
