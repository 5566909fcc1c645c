package org.thaw.intake.wire;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.thaw.article.Plan;

/// Reads the dates of planned events: ISO 8601, whole or truncated to a month or year, with an end
/// or a duration. The day is the one at the place the offset names.
final class PlannedDates {

  private PlannedDates() {}

  /// The dates; empty if the start is no date.
  ///
  /// @param start such as `2026-02-03T10:00:00-05:00`, `2026-02-03` or `2026-02`
  /// @param end the same, or empty
  /// @param duration such as `P2D` or `PT3H`, where there is no end
  static Optional<Plan.Dates> parse(String start, String end, String duration) {
    try {
      Plan.Precision precision = precision(start);
      LocalDate first = first(start);
      LocalDate last = end.isEmpty() ? lasting(start, duration) : last(end);
      LocalDate close = last.isBefore(first) ? last(start) : last;
      return Optional.of(new Plan.Dates(first, close, precision, words(start, end, duration)));
    } catch (DateTimeException | ArithmeticException noDate) {
      return Optional.empty();
    }
  }

  /// The dates as they are printed in the article's text.
  static String words(String start, String end, String duration) {
    return end.isEmpty()
        ? duration.isEmpty() ? start : start + ", " + duration
        : start + " – " + end;
  }

  private static Plan.Precision precision(String date) {
    return switch (date.length()) {
      case 4 -> Plan.Precision.YEAR;
      case 7 -> Plan.Precision.MONTH;
      default -> Plan.Precision.DAY;
    };
  }

  private static LocalDate first(String date) {
    return switch (precision(date)) {
      case YEAR -> Year.parse(date).atDay(1);
      case MONTH -> YearMonth.parse(date).atDay(1);
      case DAY -> day(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (precision(date)) {
      case YEAR -> Year.parse(date).atMonth(12).atEndOfMonth();
      case MONTH -> YearMonth.parse(date).atEndOfMonth();
      case DAY -> day(date);
    };
  }

  private static LocalDate day(String date) {
    if (date.length() < 10) {
      throw new DateTimeException("no date: " + date);
    }
    return LocalDate.parse(date.substring(0, 10));
  }

  /// The last day of something that begins at a time and lasts.
  private static LocalDate lasting(String start, String duration) {
    if (duration.isEmpty() || precision(start) != Plan.Precision.DAY) {
      return last(start);
    }
    LocalDateTime begin =
        start.length() >= 16 && start.charAt(10) == 'T'
            ? LocalDateTime.parse(start.substring(0, 16))
            : day(start).atStartOfDay();
    int time = duration.indexOf('T');
    String days = time < 0 ? duration : duration.substring(0, time);
    LocalDateTime end = days.length() > 1 ? begin.plus(Period.parse(days)) : begin;
    LocalDateTime close = time < 0 ? end : end.plus(Duration.parse("P" + duration.substring(time)));
    return close.isAfter(begin) ? close.minusSeconds(1).toLocalDate() : begin.toLocalDate();
  }
}
