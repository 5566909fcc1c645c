package org.thaw.time;

import java.util.List;
import java.util.stream.Stream;

/// How Spanish says a time, with the same values as English.
final class SpanishTimeRules {

  private static final String DAY_CUE =
      "\\b(?:el|del|al|este|próximo|pasado|día|lunes|martes|miércoles|jueves|viernes|sábado|domingo),?"
          + " |\\(|\\d/\\d{1,2}(?:,| o| y) ";

  private SpanishTimeRules() {}

  /// The rules; of two that match at one place the longer match wins, then the earlier rule.
  static List<TimeRule> rules() {
    return Stream.of(
            NumericDates.rules(Names.SPANISH, true, DAY_CUE),
            SpanishCalendarRules.rules(),
            SpanishShiftRules.rules(),
            SpanishClockRules.rules(),
            SpanishDateRules.rules(),
            SpanishPeriodRules.rules(),
            SpanishDeicticRules.rules(),
            SpanishWeekdayRules.rules(),
            SpanishVagueRules.rules(),
            SpanishDurationRules.rules())
        .flatMap(List::stream)
        .toList();
  }
}
