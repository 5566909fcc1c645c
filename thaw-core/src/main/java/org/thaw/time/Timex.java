package org.thaw.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.thaw.finding.TimeExpression.Type;
import org.thaw.finding.When;

/// A TIMEX3 value with the calendar stretch it stands for (TimeML 1.2.1).
///
/// @param value such as `2026-03-09`, `2026-W11`, `2026-SU`, `P2W`, `PAST_REF`
/// @param start first day of the stretch, where the value stands for one
/// @param end last day, inclusive
record Timex(
    Type type,
    String value,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    When.Precision precision) {

  static Timex day(LocalDate day) {
    return date(day.toString(), day, day, When.Precision.DAY);
  }

  static Timex week(LocalDate inWeek) {
    LocalDate monday = inWeek.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return date(weekValue(monday), monday, monday.plusDays(6), When.Precision.WEEK);
  }

  /// @param number 1 to 53, as ISO 8601 counts the weeks of a year
  static Timex weekOfYear(int year, int number) {
    return week(LocalDate.of(year, 1, 4).plusWeeks(number - 1L));
  }

  static Timex weekend(LocalDate inWeek) {
    LocalDate saturday =
        inWeek.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
    return date(weekValue(saturday) + "-WE", saturday, saturday.plusDays(1), When.Precision.DAY);
  }

  private static String weekValue(LocalDate day) {
    return "%d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static Timex month(YearMonth month) {
    return date(month.toString(), month.atDay(1), month.atEndOfMonth(), When.Precision.MONTH);
  }

  static Timex quarter(int year, int quarter) {
    YearMonth first = YearMonth.of(year, quarter * 3 - 2);
    return date(
        "%d-Q%d".formatted(year, quarter),
        first.atDay(1),
        first.plusMonths(2).atEndOfMonth(),
        When.Precision.QUARTER);
  }

  static Timex half(int year, int half) {
    YearMonth first = YearMonth.of(year, half * 6 - 5);
    return date(
        "%d-H%d".formatted(year, half),
        first.atDay(1),
        first.plusMonths(5).atEndOfMonth(),
        When.Precision.QUARTER);
  }

  /// @param season `SP`, `SU`, `FA` or `WI`, of the northern half; winter begins in December
  static Timex season(int year, String season) {
    int month =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    YearMonth first = YearMonth.of(year, month);
    return date(
        year + "-" + season,
        first.atDay(1),
        first.plusMonths(2).atEndOfMonth(),
        When.Precision.QUARTER);
  }

  static Timex year(int year) {
    return date(
        Integer.toString(year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        When.Precision.YEAR);
  }

  static Timex decade(int year) {
    int first = year / 10 * 10;
    return date(
        Integer.toString(year / 10),
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + 9, 12, 31),
        When.Precision.YEAR);
  }

  static Timex century(int number) {
    int first = Math.max(1, (number - 1) * 100);
    return date(
        "%02d".formatted(Math.max(0, number - 1)),
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + 99, 12, 31),
        When.Precision.YEAR);
  }

  private static Timex date(
      String value, LocalDate start, LocalDate end, When.Precision precision) {
    return new Timex(Type.DATE, value, Optional.of(start), Optional.of(end), precision);
  }

  /// A clock time or part of a day, such as `T14:00` or `TMO`, on a day.
  static Timex time(LocalDate day, String time) {
    return new Timex(Type.TIME, day + time, Optional.of(day), Optional.of(day), When.Precision.DAY);
  }

  /// How long something takes, such as `P2W`.
  ///
  /// @param number in digits, or `X` if it is not said
  static Timex lasting(Unit unit, String number) {
    return bare(Type.DURATION, unit.duration(number));
  }

  /// A value that stands for no stretch of the calendar.
  static Timex bare(Type type, String value) {
    return new Timex(type, value, Optional.empty(), Optional.empty(), When.Precision.DAY);
  }

  /// The stretch, if there is one, with the words it came from; where they mean its beginning or
  /// middle ([Mod]), it ends with that.
  Optional<When> when(String words) {
    return start.map(first -> {
      LocalDate last = Mod.end(words, first, end.orElse(first), precision);
      return new When(first, last, precision, words);
    });
  }
}
