package org.thaw.time;

import java.util.regex.Matcher;

/// Reads the named groups that rules of both languages share.
final class Groups {

  private Groups() {}

  /// True if the rule has the group and it matched something.
  static boolean has(Matcher matcher, String group) {
    Integer index = matcher.pattern().namedGroups().get(group);
    return index != null && matcher.group(index) != null && !matcher.group(index).isEmpty();
  }

  /// The number in group `year`.
  static int year(Matcher matcher) {
    return Integer.parseInt(matcher.group("year"));
  }
}
