package org.thaw.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// What a time expression is resolved against.
///
/// @param published the article's day
/// @param anchor the day the text speaks of, for `the next day`; the article's day at first
/// @param day the last anchor that is known to the day, for `the same day`
/// @param tense the tense of the verb the expression belongs to
record TimeContext(LocalDate published, LocalDate anchor, LocalDate day, Tense tense) {

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
  /// included in both.
  LocalDate weekday(DayOfWeek day) {
    return isFuture()
        ? published.with(TemporalAdjusters.nextOrSame(day))
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
    return yearly(year -> safe(year, month, day));
  }

  /// The day of something that comes once a year: the nearest one, unless the tense speaks against
  /// a far one.
  LocalDate yearly(IntFunction<LocalDate> inYear) {
    LocalDate here = inYear.apply(published.getYear());
    if (isFuture() && here.isBefore(published.minusMonths(2))) {
      return inYear.apply(published.getYear() + 1);
    }
    boolean past = tense == Tense.PAST;
    if (here.isAfter(published.plusMonths(past ? 3 : 7))) {
      return inYear.apply(published.getYear() - 1);
    }
    return here.isBefore(published.minusMonths(past ? 12 : 8))
        ? inYear.apply(published.getYear() + 1)
        : here;
  }

  /// The day of a month given by its number alone, and by its weekday if that is known: in the
  /// future tense the next one, in the past tense the last one, else the nearest.
  LocalDate dayNumber(int day, @Nullable DayOfWeek weekday) {
    LocalDate best = safe(published.getYear(), published.getMonthValue(), day);
    long least = Long.MAX_VALUE;
    for (int months = -12; months <= 12; months++) {
      YearMonth month = YearMonth.from(published).plusMonths(months);
      if (month.lengthOfMonth() >= day) {
        LocalDate candidate = month.atDay(day);
        long distance = ChronoUnit.DAYS.between(published, candidate);
        boolean against =
            tense == Tense.FUTURE && distance < 0 || tense == Tense.PAST && distance > 0;
        boolean named = weekday == null || candidate.getDayOfWeek() == weekday;
        long cost = Math.abs(distance) + (against ? 400 : 0);
        if (named && cost < least) {
          best = candidate;
          least = cost;
        }
      }
    }
    return best;
  }

  /// The day, or the last one of the month if the month has no such day.
  static LocalDate safe(int year, int month, int day) {
    YearMonth in = YearMonth.of(year, month);
    return in.atDay(Math.max(1, Math.min(day, in.lengthOfMonth())));
  }
}
