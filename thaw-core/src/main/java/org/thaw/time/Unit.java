package org.thaw.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.thaw.finding.TimeExpression;

/// Units of time expressions, with their letter in TIMEX3 durations.
enum Unit {
  SECOND("PT", "S"),
  MINUTE("PT", "M"),
  HOUR("PT", "H"),
  DAY("P", "D"),
  WEEK("P", "W"),
  WEEKEND("P", "WE"),
  MONTH("P", "M"),
  QUARTER("P", "Q"),
  YEAR("P", "Y"),
  DECADE("P", "DE"),
  CENTURY("P", "CE");

  private final String prefix;
  private final String letter;

  Unit(String prefix, String letter) {
    this.prefix = prefix;
    this.letter = letter;
  }

  /// The duration of `amount` units; `X` stands for an unknown amount.
  String duration(String amount) {
    return prefix + amount + letter;
  }

  /// The duration of half a unit, in whole smaller ones where those have a letter.
  String half() {
    return switch (this) {
      case HOUR -> "PT30M";
      case DAY -> "PT12H";
      case YEAR -> "P6M";
      case DECADE -> "P5Y";
      case CENTURY -> "P50Y";
      case SECOND, MINUTE, WEEK, WEEKEND, MONTH, QUARTER -> duration("0.5");
    };
  }

  private int years() {
    return switch (this) {
      case YEAR -> 1;
      case DECADE -> 10;
      case CENTURY -> 100;
      case SECOND, MINUTE, HOUR, DAY, WEEK, WEEKEND, MONTH, QUARTER -> 0;
    };
  }

  /// The stretch of this unit that lies `steps` units after the one that holds `day`; before the
  /// year 1 only that it is past.
  Timex around(LocalDate day, long steps) {
    if (day.getYear() + steps * years() < 1) {
      return Timex.bare(TimeExpression.Type.DATE, "PAST_REF");
    }
    return switch (this) {
      case SECOND, MINUTE, HOUR -> Timex.day(day);
      case DAY -> Timex.day(day.plusDays(steps));
      case WEEK -> Timex.week(day.plusWeeks(steps));
      case WEEKEND -> Timex.weekend(day.plusWeeks(steps));
      case MONTH -> Timex.month(YearMonth.from(day).plusMonths(steps));
      case QUARTER -> {
        LocalDate in = day.plusMonths(3 * steps);
        yield Timex.quarter(in.getYear(), in.get(IsoFields.QUARTER_OF_YEAR));
      }
      case YEAR -> Timex.year(day.getYear() + (int) steps);
      case DECADE -> Timex.decade(day.getYear() + 10 * (int) steps);
      case CENTURY -> Timex.century(day.getYear() / 100 + 1 + (int) steps);
    };
  }

  /// The day `steps` units after `day`; none for units of the clock and for no steps.
  Optional<LocalDate> shift(LocalDate day, int steps) {
    return steps == 0
        ? Optional.empty()
        : switch (this) {
          case SECOND, MINUTE, HOUR -> Optional.empty();
          case DAY -> Optional.of(day.plusDays(steps));
          case WEEK, WEEKEND -> Optional.of(day.plusWeeks(steps));
          case MONTH -> Optional.of(day.plusMonths(steps));
          case QUARTER -> Optional.of(day.plusMonths(3L * steps));
          case YEAR, DECADE, CENTURY -> Optional.of(day.plusYears((long) steps * years()));
        };
  }
}
