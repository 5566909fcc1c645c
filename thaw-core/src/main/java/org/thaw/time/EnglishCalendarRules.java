package org.thaw.time;

import static org.thaw.time.EnglishPatterns.M;
import static org.thaw.time.EnglishPatterns.NAMES;
import static org.thaw.time.EnglishPatterns.month;
import static org.thaw.time.EnglishPatterns.unit;
import static org.thaw.time.Groups.YEAR;
import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.hasYear;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/// How English points into the calendar by counting: weeks and days of a month or year, holidays.
final class EnglishCalendarRules {

  private static final String ORDINAL = "(?<ordinal>" + Ordinals.ENGLISH + ")";
  private static final String WHICH =
      "(?<which>last|this|next|this coming|this past|(?:the"
          + " )?(?:previous|following|upcoming|coming|current))";
  private static final String IN =
      "(?:of\\s+)?(?:"
          + M
          + "(?:,?\\s+(?:of\\s+)?"
          + YEAR
          + ")?|"
          + WHICH
          + "\\s+(?<unit>month|year)|"
          + YEAR.replace("<year>", "<year3>")
          + ")";
  private static final String DIGITS_DAY = "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d)";

  private EnglishCalendarRules() {}

  static List<TimeRule> rules() {
    List<TimeRule> rules = new ArrayList<>(weeks());
    rules.addAll(days());
    rules.add(Holiday.rule("en", WHICH, ",?\\s+(?:of\\s+|in\\s+)?" + YEAR));
    return rules;
  }

  private static List<TimeRule> weeks() {
    return List.of(
        TimeRule.of(
            "week-of-period",
            "\\b(?:the\\s+)?(?:"
                + ORDINAL
                + "|(?<last>last|final))\\s+(?:full\\s+)?week\\s+(?:of|in)\\s+(?:the\\s+)?"
                + IN,
            EnglishCalendarRules::weekOf),
        TimeRule.of(
            "month-of-period",
            "\\b(?:the\\s+)?"
                + ORDINAL
                + "\\s+month\\s+of\\s+(?:"
                + WHICH
                + "\\s+(?<unit>year)|"
                + YEAR
                + ")",
            (m, c) ->
                Optional.of(ordinal(m))
                    .filter(month -> month <= 12)
                    .map(month -> Timex.month(YearMonth.of(period(m, c).getYear(), month)))),
        TimeRule.of(
            "week-number",
            "\\b(?:the\\s+)?week\\s+(?<number>[1-9]|[1-4]\\d|5[0-3])(?:\\s+(?:of\\s+)?(?:"
                + YEAR
                + "|"
                + WHICH
                + "\\s+(?<unit>year)))?(?![\\d%]|\\s+of\\s+\\p{L}|[.,:]\\d)",
            (m, c) ->
                Optional.of(
                    Timex.weekOfYear(period(m, c).getYear(), Integer.parseInt(m.group("number"))))),
        TimeRule.of(
            "week-from",
            "\\b(?:w/c|(?:the\\s+)?week\\s+(?:(?:starting|beginning|commencing|ended|ending|to|through)(?:\\s+on)?|of))\\s+(?:the\\s+)?(?:"
                + M
                + "\\s+"
                + DIGITS_DAY
                + "|"
                + DIGITS_DAY.replace("<day>", "<day2>")
                + "(?:\\s+of)?\\s+"
                + M.replace("<month>", "<month2>")
                + ")(?:,?\\s+"
                + YEAR
                + ")?",
            EnglishCalendarRules::weekFrom),
        TimeRule.of(
            "unit-after-next",
            "\\b(?:the\\s+)?(?<unit>week|weekend|month|quarter|year)\\s+(?<which>after\\s+next|before\\s+last)\\b",
            (m, c) ->
                Optional.of(
                    unit(m).around(c.published(), m.group("which").startsWith("a") ? 2 : -2))));
  }

  private static List<TimeRule> days() {
    return List.of(
        TimeRule.of(
            "day-of-period",
            "\\b(?:the\\s+)?(?:"
                + ORDINAL
                + "|(?<last>last))(?:\\s+day)?\\s+of\\s+(?:"
                + WHICH
                + "\\s+(?<unit>month)|the\\s+month)\\b",
            (m, c) -> Optional.of(Timex.day(dayOf(m, period(m, c))))),
        TimeRule.of(
            "day-of-month",
            "\\b(?:the\\s+)?(?:"
                + ORDINAL
                + "|(?<last>last))\\s+day\\s+of\\s+"
                + M
                + "(?:,?\\s+(?:of\\s+)?"
                + YEAR
                + ")?",
            (m, c) -> Optional.of(Timex.day(dayOf(m, period(m, c))))),
        TimeRule.of(
            "weekday-number",
            "\\b(?:(?<which>this|next|last)\\s+)?(?<weekday>"
                + NAMES.weekday()
                + "|"
                + NAMES.shortWeekday()
                + "),?\\s+(?:the\\s+)?(?<day>"
                + Ordinals.ENGLISH
                + "(?!\\s+(?!and\\b|or\\b|to\\b|at\\b|but\\b|for\\b|when\\b|after\\b|before\\b|with\\b|as\\b|on\\b)\\p{L})"
                + "|(?:[1-9]|[12]\\d|3[01])(?![\\d:/%]|[.,-]\\d|\\s*(?:[ap]\\.?m|percent|people|\\p{L}{3,})))\\b(?!\\s+of)",
            (m, c) ->
                Optional.of(
                    Timex.day(c.dayNumber(Groups.day(m), NAMES.weekdayOf(m.group("weekday")))))),
        TimeRule.of(
            "number-of-day",
            "(?<=\\b(?:on|by|until|till|since|for|before|after|through|from)"
                + " )(?<span>the\\s+(?<day>(?:[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)))(?=\\s*(?:[.,;:?!)]|$)|\\s+(?:and|or|to|at|but|when|after|before|with|in)\\b)",
            (m, c) -> Optional.of(Timex.day(c.dayNumber(Groups.day(m), null)))),
        TimeRule.of(
            "weekday-of-period",
            "\\b(?:the\\s+)?"
                + ORDINAL
                + "\\s+(?<weekday>"
                + NAMES.weekday()
                + ")\\s+(?:of|in)\\s+"
                + IN,
            (m, c) ->
                ordinal(m) > 5
                    ? Optional.empty()
                    : Optional.of(
                        Timex.day(
                            period(m, c)
                                .with(
                                    TemporalAdjusters.dayOfWeekInMonth(
                                        ordinal(m), NAMES.weekdayOf(m.group("weekday"))))))),
        TimeRule.of(
            "nine-eleven",
            "(?<![\\d/])9/11(?![\\d/])",
            (m, c) -> Optional.of(Timex.day(LocalDate.of(2001, 9, 11)))));
  }

  private static Optional<Timex> weekOf(Matcher m, TimeContext c) {
    boolean month = has(m, "month") || isMonth(m);
    LocalDate first = period(m, c);
    if (has(m, "last")) {
      LocalDate end =
          month ? YearMonth.from(first).atEndOfMonth() : first.withDayOfYear(first.lengthOfYear());
      return Optional.of(Timex.week(month ? end.minusDays(2) : end.minusDays(3)));
    }
    int number = ordinal(m);
    if (!month) {
      return number > 53
          ? Optional.empty()
          : Optional.of(Timex.weekOfYear(first.getYear(), number));
    }
    return number > 5
        ? Optional.empty()
        : Optional.of(Timex.week(first.plusDays(3).plusWeeks(number - 1L)));
  }

  private static Optional<Timex> weekFrom(Matcher m, TimeContext c) {
    String month = m.group(has(m, "month") ? "month" : "month2");
    int day = Integer.parseInt(m.group(has(m, "day") ? "day" : "day2"));
    int number = NAMES.monthOf(month);
    return Optional.of(
        Timex.week(
            hasYear(m)
                ? TimeContext.safe(Groups.year(m), number, day)
                : c.dayOfMonth(number, day)));
  }

  /// The first day of the month or year that the rule names.
  private static LocalDate period(Matcher m, TimeContext c) {
    if (has(m, "year3")) {
      return LocalDate.of(Integer.parseInt(m.group("year3")), 1, 1);
    }
    if (has(m, "month")) {
      int month = month(m);
      return hasYear(m) ? LocalDate.of(Groups.year(m), month, 1) : c.month(month).atDay(1);
    }
    if (hasYear(m)) {
      return LocalDate.of(Groups.year(m), 1, 1);
    }
    int step = has(m, "which") ? Direction.of(m.group("which")).step() : 0;
    boolean month = isMonth(m) || m.group().toLowerCase(Locale.ROOT).endsWith("the month");
    return month
        ? c.published().plusMonths(step).withDayOfMonth(1)
        : LocalDate.of(c.published().getYear() + step, 1, 1);
  }

  private static boolean isMonth(Matcher m) {
    return has(m, "unit") && unit(m) == Unit.MONTH;
  }

  private static LocalDate dayOf(Matcher m, LocalDate first) {
    int day = has(m, "last") ? 31 : ordinal(m);
    return TimeContext.safe(first.getYear(), first.getMonthValue(), day);
  }

  private static int ordinal(Matcher m) {
    return Ordinals.value(m.group("ordinal"));
  }
}
