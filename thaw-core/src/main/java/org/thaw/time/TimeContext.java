package org.thaw.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/// What a time expression is resolved against.
///
/// @param published the article's day
/// @param anchor the day the text speaks of, for `the next day`; the article's day at first
/// @param tense the tense of the verb the expression belongs to
record TimeContext(LocalDate published, LocalDate anchor, Tense tense) {

  /// Direction in time of a verb.
  enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
  }

  boolean isFuture() {
    return tense == Tense.FUTURE;
  }

  /// The weekday meant by its bare name: the next one in the future tense, else the last one, today
  /// included.
  LocalDate weekday(DayOfWeek day) {
    return isFuture()
        ? published.with(TemporalAdjusters.next(day))
        : published.with(TemporalAdjusters.previousOrSame(day));
  }

  /// The month meant by its bare name.
  YearMonth month(int month) {
    YearMonth here = YearMonth.of(published.getYear(), month);
    YearMonth now = YearMonth.from(published);
    return switch (tense) {
      case FUTURE -> here.isBefore(now) ? here.plusYears(1) : here;
      case PAST -> here.isAfter(now) ? here.minusYears(1) : here;
      case UNKNOWN -> nearest(here, now);
    };
  }

  private static YearMonth nearest(YearMonth here, YearMonth now) {
    if (here.isAfter(now.plusMonths(6))) {
      return here.minusYears(1);
    }
    return here.isBefore(now.minusMonths(6)) ? here.plusYears(1) : here;
  }

  /// The day of a month without a year: the nearest one, unless the tense speaks against a far one.
  LocalDate dayOfMonth(int month, int day) {
    LocalDate here = safe(published.getYear(), month, day);
    LocalDate before = safe(published.getYear() - 1, month, day);
    LocalDate after = safe(published.getYear() + 1, month, day);
    if (isFuture() && here.isBefore(published.minusMonths(2))) {
      return after;
    }
    if (tense == Tense.PAST && here.isAfter(published.plusMonths(3))) {
      return before;
    }
    if (here.isAfter(published.plusMonths(7))) {
      return before;
    }
    return here.isBefore(published.minusMonths(tense == Tense.PAST ? 12 : 8)) ? after : here;
  }

  /// The day, or the last one of the month if the month has no such day.
  static LocalDate safe(int year, int month, int day) {
    YearMonth in = YearMonth.of(year, month);
    return in.atDay(Math.max(1, Math.min(day, in.lengthOfMonth())));
  }
}
