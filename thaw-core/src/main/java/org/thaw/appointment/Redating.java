package org.thaw.appointment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.finding.When;
import org.thaw.time.CalendarNames;

/// Turns a bare weekday or month the way the appointment looks: forward for one that is still to
/// come, back for one that took place.
final class Redating {

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
    return bare(when).flatMap(CalendarNames::weekday);
  }

  private static Optional<Month> month(When when) {
    return bare(when).flatMap(CalendarNames::month);
  }

  private static Optional<String> bare(When when) {
    Matcher matcher = BARE.matcher(when.text().toLowerCase(Locale.ROOT));
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
