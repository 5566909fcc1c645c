package org.thaw.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.thaw.finding.When;

/// Stretches of the calendar as people write them in a field: `2026-02-03`, `2026-02`, `2026`, or
/// two days with a slash between (ISO 8601).
final class WrittenDate {

  private WrittenDate() {}

  static String write(When when) {
    return switch (when.precision()) {
      case YEAR -> Year.from(when.start()).toString();
      case MONTH -> YearMonth.from(when.start()).toString();
      case DAY, WEEK, QUARTER ->
          when.start().equals(when.end())
              ? when.start().toString()
              : when.start() + "/" + when.end();
    };
  }

  /// The stretch that `value` says.
  ///
  /// @param field named in the message of the exception
  /// @param text the article's words for it
  /// @throws IllegalArgumentException in one line, if it says none
  static When parse(String field, String value, String text) {
    try {
      if (value.matches("\\d{4}")) {
        Year year = Year.parse(value);
        return new When(year.atDay(1), year.atDay(year.length()), When.Precision.YEAR, text);
      }
      if (value.matches("\\d{4}-\\d\\d")) {
        YearMonth month = YearMonth.parse(value);
        return new When(month.atDay(1), month.atEndOfMonth(), When.Precision.MONTH, text);
      }
      String[] ends = value.split("/", 2);
      return new When(
          LocalDate.parse(ends[0].strip()),
          LocalDate.parse(ends[ends.length - 1].strip()),
          When.Precision.DAY,
          text);
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      throw new IllegalArgumentException(
          "%s cannot be \"%s\"; write a day such as 2026-02-03, a month, a year, or two days with a slash"
              .formatted(field, value),
          unreadable);
    }
  }
}
