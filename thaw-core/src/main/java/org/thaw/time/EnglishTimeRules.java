package org.thaw.time;

import java.util.List;
import java.util.stream.Stream;

/// How English says a time, after the TIMEX3 guidelines as TempEval-3 applies them (UzZaman et al.
/// 2013).
final class EnglishTimeRules {

  private static final String DAY_CUE =
      "\\b(?:on|by|until|till|since|before|after|next|this|last|through|dated|of|date\\?|Mon|Tues?|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),?"
          + " |\\(";

  private EnglishTimeRules() {}

  /// The rules; of two that match at one place the longer match wins, then the earlier rule.
  static List<TimeRule> rules() {
    return Stream.of(
            NumericDates.rules(Names.ENGLISH, false, DAY_CUE),
            EnglishReportRules.rules(),
            EnglishCalendarRules.rules(),
            EnglishShiftRules.rules(),
            EnglishClockRules.rules(),
            EnglishDateRules.rules(),
            EnglishPeriodRules.rules(),
            EnglishDeicticRules.rules(),
            EnglishWeekdayRules.rules(),
            EnglishVagueRules.rules(),
            EnglishDurationRules.rules())
        .flatMap(List::stream)
        .toList();
  }
}
