package org.thaw.time;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One way to say a time: a pattern and what it stands for.
///
/// If the pattern has a group named `span`, that group is the expression's extent; else the whole
/// match.
record TimeRule(
    String name, Pattern pattern, BiFunction<Matcher, TimeContext, Optional<Timex>> resolve) {

  static TimeRule of(
      String name, String pattern, BiFunction<Matcher, TimeContext, Optional<Timex>> resolve) {
    return new TimeRule(
        name,
        Pattern.compile(
            pattern,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS),
        resolve);
  }

  /// A rule whose pattern is written with its capitals, as names of months and weekdays are.
  static TimeRule cased(
      String name, String pattern, BiFunction<Matcher, TimeContext, Optional<Timex>> resolve) {
    return new TimeRule(name, Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), resolve);
  }
}
