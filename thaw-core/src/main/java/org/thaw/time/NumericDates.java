package org.thaw.time;

import static org.thaw.time.Groups.full;
import static org.thaw.time.Groups.has;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// Dates written with digits and marks: `3/9/2026`, `2026-03-09`, `9.3.2026`, `09-Mar-26`.
///
/// Of day and month the one that cannot be a month is the day; where both can, the custom of the
/// language decides, but dots always put the day first.
final class NumericDates {

  private static final String BEFORE = "(?<![\\p{L}\\d./$€£-])";
  private static final String AFTER = "(?![\\d/%]|[-.]\\d|-\\p{L})";
  private static final String YEAR4 = "(?<year>(?:1[5-9]|20)\\d{2})";

  private final Names names;
  private final boolean dayFirst;

  private NumericDates(Names names, boolean dayFirst) {
    this.names = names;
    this.dayFirst = dayFirst;
  }

  /// @param cue what stands before a day and month without year, such as `on`
  static List<TimeRule> rules(Names names, boolean dayFirst, String cue) {
    NumericDates dates = new NumericDates(names, dayFirst);
    String month = "(?<month>" + names.month() + "|" + names.shortMonth() + ")";
    return List.of(
        TimeRule.of(
            "iso",
            BEFORE + YEAR4 + "([-/.])(?<first>\\d{1,2})\\2(?<second>\\d{1,2})" + AFTER,
            (m, c) -> date(Groups.year(m), number(m, "first"), number(m, "second"))),
        TimeRule.of(
            "spaced",
            BEFORE + YEAR4 + "\\s(?<first>\\d{2})\\s(?<second>\\d{2})(?!\\s?\\d)" + AFTER,
            (m, c) -> date(Groups.year(m), number(m, "first"), number(m, "second"))),
        TimeRule.of(
            "numeric",
            BEFORE
                + "(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>(?:1[5-9]|20)\\d{2}|\\d{2})"
                + AFTER,
            (m, c) -> dates.marked(m)),
        TimeRule.of(
            "day-and-month",
            "(?<=" + cue + ")(?<span>(?<first>\\d{1,2})[-/](?<second>\\d{1,2}))" + AFTER,
            (m, c) -> dates.withoutYear(m, c)),
        TimeRule.of(
            "named-month-first",
            "(?<![\\p{L}\\d-])"
                + month
                + "[-/](?<day>\\d{1,2})(?:[-/,]\\s?(?<year>(?:1[5-9]|20)\\d{2}|\\d{2}))?"
                + AFTER,
            (m, c) -> dates.named(m, c)),
        TimeRule.of(
            "named-month-middle",
            "(?<![\\p{L}\\d/-])(?<day>\\d{1,2})[-/]"
                + month
                + "(?:[-/](?<year>(?:1[5-9]|20)\\d{2}|\\d{2}))?"
                + AFTER,
            (m, c) -> dates.named(m, c)),
        TimeRule.of(
            "named-month-behind",
            BEFORE + YEAR4 + "[-/](?:" + month + "[-/](?<day>\\d{1,2})" + ")" + AFTER,
            (m, c) -> dates.named(m, c)),
        TimeRule.of(
            "named-month-last",
            "(?<![\\p{L}\\d/-])(?:"
                + YEAR4
                + "[-/](?<day>\\d{1,2})|(?<day2>\\d{1,2})[-/](?<year2>(?:19|20)\\d{2}))[-/]"
                + month
                + "(?![\\p{L}\\d])",
            (m, c) ->
                date(
                    Groups.year(m),
                    names.monthOf(m.group("month")),
                    number(m, has(m, "day") ? "day" : "day2"))),
        TimeRule.of(
            "named-month-year-day",
            "(?<![\\p{L}\\d-])" + month + "-" + YEAR4 + "(?:-(?<day>\\d{1,2}))?" + AFTER,
            (m, c) -> dates.yearBehind(m)),
        TimeRule.of(
            "month-of-year",
            BEFORE + "(?<month>0[1-9]|1[0-2])[-/]" + YEAR4 + AFTER,
            (m, c) -> Optional.of(Timex.month(YearMonth.of(Groups.year(m), number(m, "month"))))));
  }

  private Optional<Timex> marked(Matcher m) {
    int first = number(m, "first");
    int second = number(m, "second");
    boolean day = dayFirst || m.group("mark").equals(".");
    return date(full(number(m, "year")), day ? second : first, day ? first : second);
  }

  private Optional<Timex> withoutYear(Matcher m, TimeContext c) {
    int month = number(m, dayFirst ? "second" : "first");
    int day = number(m, dayFirst ? "first" : "second");
    boolean swapped = month > 12;
    return dayOfMonth(c, swapped ? day : month, swapped ? month : day);
  }

  private Optional<Timex> named(Matcher m, TimeContext c) {
    int month = names.monthOf(m.group("month"));
    return has(m, "year")
        ? date(full(number(m, "year")), month, number(m, "day"))
        : dayOfMonth(c, month, number(m, "day"));
  }

  private Optional<Timex> yearBehind(Matcher m) {
    int month = names.monthOf(m.group("month"));
    return has(m, "day")
        ? date(Groups.year(m), month, number(m, "day"))
        : Optional.of(Timex.month(YearMonth.of(Groups.year(m), month)));
  }

  private static int number(Matcher m, String group) {
    return Integer.parseInt(m.group(group));
  }

  private static Optional<Timex> dayOfMonth(TimeContext c, int month, int day) {
    boolean calendar = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return calendar ? Optional.of(Timex.day(c.dayOfMonth(month, day))) : Optional.empty();
  }

  /// The day; with day and month the other way round where only that is a date.
  private static Optional<Timex> date(int year, int month, int day) {
    boolean swapped = month > 12 && day <= 12;
    return PrintedDay.of(year, swapped ? day : month, swapped ? month : day).map(Timex::day);
  }
}
