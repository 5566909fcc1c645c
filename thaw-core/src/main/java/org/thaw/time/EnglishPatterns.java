package org.thaw.time;

import java.util.regex.Matcher;

/// What patterns of English times are made of, and what their groups say.
final class EnglishPatterns {

  static final Names NAMES = Names.ENGLISH;
  static final String M = "(?<month>" + NAMES.month() + ")";
  static final String WD = "(?<weekday>" + NAMES.weekday() + ")";
  static final String U = "(?<unit>" + NAMES.unit() + ")";
  static final String N = "(?<number>" + Numbers.ENGLISH + ")";
  static final String ABOUT =
      "(?:(?:about|around|nearly|almost|roughly|approximately|at least|at most|more than|less"
          + " than|fewer than|up to|as many as|some|just|only|the first|the full|the"
          + " entire|all)\\s+)?";
  static final String PART = "(?<part>morning|afternoon|evening|night|noon|midnight)";

  private EnglishPatterns() {}

  /// The number of the month in group `month`.
  static int month(Matcher m) {
    return NAMES.monthOf(m.group("month"));
  }

  /// The unit in group `unit`.
  static Unit unit(Matcher m) {
    return NAMES.unitOf(m.group("unit"));
  }
}
