package org.thaw.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thaw.knowledge.Table;

/// A day that comes once a year, by its name.
///
/// The table says the day as `12-25`, as the n-th weekday of a month (`11:4:4`, the fourth Thursday
/// of November; `-1` counts from the end) or by its distance from Easter (`easter-2`), each with
/// days added (`11:4:4+1`).
record Holiday(Pattern words, String rule) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern FIXED = Pattern.compile("(\\d{2})-(\\d{2})");
  private static final Pattern NTH = Pattern.compile("(\\d{2}):(-?\\d):(\\d)(?:\\+(\\d+))?");
  private static final Pattern MOVABLE = Pattern.compile("easter([+-]\\d+)");

  /// The rule that reads the holidays of a language.
  ///
  /// @param before pattern of what may stand in front, with group `which`
  /// @param year pattern of a year behind the name, with group `year`
  static TimeRule rule(String language, String before, String year) {
    List<Holiday> holidays =
        Table.load(Holiday.class, "holidays.tsv").rows().stream()
            .filter(row -> row.cell("lang").equals(language))
            .map(row -> new Holiday(Pattern.compile(row.cell("words"), FLAGS), row.cell("rule")))
            .toList();
    String names = holidays.stream().map(h -> h.words.pattern()).collect(Collectors.joining("|"));
    return TimeRule.of(
        "holiday",
        "\\b(?:(?:" + before + ")\\s+)?(?<name>" + names + ")(?![-'’]?\\p{L})(?:" + year + ")?",
        (m, c) ->
            holidays.stream()
                .filter(holiday -> holiday.words.matcher(m.group("name")).matches())
                .findFirst()
                .map(holiday -> holiday.resolve(m, c)));
  }

  /// The day in a year.
  LocalDate in(int year) {
    Matcher fixed = FIXED.matcher(rule);
    if (fixed.matches()) {
      return LocalDate.of(year, number(fixed, 1), number(fixed, 2));
    }
    Matcher nth = NTH.matcher(rule);
    if (nth.matches()) {
      LocalDate day =
          LocalDate.of(year, number(nth, 1), 1)
              .with(
                  TemporalAdjusters.dayOfWeekInMonth(number(nth, 2), DayOfWeek.of(number(nth, 3))));
      return day.plusDays(nth.group(4) == null ? 0 : number(nth, 4));
    }
    Matcher movable = MOVABLE.matcher(rule);
    if (movable.matches()) {
      return easter(year).plusDays(number(movable, 1));
    }
    throw new IllegalArgumentException("no rule for a holiday: " + rule);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /// Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical
  /// Algorithms, ch. 8).
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int month = (h + l - 7 * m + 114) / 31;
    return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
  }

  private Timex resolve(Matcher m, TimeContext c) {
    if (Groups.hasYear(m)) {
      return Timex.day(in(Groups.year(m)));
    }
    String which = Groups.has(m, "which") ? m.group("which") : "";
    LocalDate here = in(c.published().getYear());
    return Timex.day(
        switch (Direction.of(which)) {
          case BACK -> here.isBefore(c.published()) ? here : in(here.getYear() - 1);
          case AHEAD -> here.isAfter(c.published()) ? here : in(here.getYear() + 1);
          case HERE -> here;
          case NONE -> c.yearly(this::in);
        });
  }
}
