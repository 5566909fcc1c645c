package org.thaw.appointment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.time.When;

/// Turns a bare weekday or month the way the appointment looks: forward for one that is still to
/// come, back for one that took place.
final class Redating {

  private static final List<String> DAYS =
      List.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "lunes",
          "martes",
          "miércoles",
          "jueves",
          "viernes",
          "sábado",
          "domingo");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre");
  private static final Pattern BARE = Pattern.compile("(?:on |in |el |este |this )?(\\p{L}+)");

  private Redating() {}

  /// The time looking forward from the day of publication, itself included.
  static When forward(When when, LocalDate published) {
    return day(when)
        .map(day -> When.day(published.with(TemporalAdjusters.nextOrSame(day)), when.text()))
        .or(() -> month(when).map(month -> month(when, next(published, month))))
        .orElse(when);
  }

  /// The time looking back from the day of publication, itself included.
  static When back(When when, LocalDate published) {
    return day(when)
        .map(day -> When.day(published.with(TemporalAdjusters.previousOrSame(day)), when.text()))
        .or(() -> month(when).map(month -> month(when, last(published, month))))
        .orElse(when);
  }

  private static YearMonth last(LocalDate published, Month month) {
    YearMonth candidate = YearMonth.of(published.getYear(), month);
    return candidate.isAfter(YearMonth.from(published)) ? candidate.minusYears(1) : candidate;
  }

  private static YearMonth next(LocalDate published, Month month) {
    YearMonth candidate = YearMonth.of(published.getYear(), month);
    return candidate.isBefore(YearMonth.from(published)) ? candidate.plusYears(1) : candidate;
  }

  private static When month(When when, YearMonth month) {
    return new When(month.atDay(1), month.atEndOfMonth(), When.Precision.MONTH, when.text());
  }

  private static Optional<DayOfWeek> day(When when) {
    return index(when, DAYS).map(i -> DayOfWeek.of(i % 7 + 1));
  }

  private static Optional<Month> month(When when) {
    return index(when, MONTHS).map(i -> Month.of(i % 12 + 1));
  }

  private static Optional<Integer> index(When when, List<String> names) {
    Matcher matcher = BARE.matcher(when.text().toLowerCase(Locale.ROOT));
    int index = matcher.matches() ? names.indexOf(matcher.group(1)) : -1;
    return index < 0 ? Optional.empty() : Optional.of(index);
  }
}
