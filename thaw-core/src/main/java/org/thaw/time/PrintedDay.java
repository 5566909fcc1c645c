package org.thaw.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Days as articles print them (`Friday, March 6, 2026`, `6 March`, `viernes 6 de marzo de 2026`),
/// and the year of those that leave it out.
final class PrintedDay {

  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:(?<weekday>"
              + CalendarNames.WEEKDAY
              + ")(?:,| the)? +)?"
              + "(?:(?<month>"
              + CalendarNames.ANY_MONTH
              + ")\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<day2>\\d{1,2})(?: de)? (?<month2>"
              + CalendarNames.ANY_MONTH
              + ")\\b\\.?)"
              + "(?!\\w)(?:,? (?:de |del )?(?<year>(?:19|20)\\d{2})\\b)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,$€-])(?:19|20)\\d{2}(?![\\d%]|[.,]\\d)");
  private static final Pattern NAMED_WEEKDAY =
      Pattern.compile(
          "\\b(?:" + CalendarNames.WEEKDAY + ")\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final int REACH = 3;
  private static final int LEAP_YEAR = 2000;

  private PrintedDay() {}

  /// The day, if the calendar has it.
  static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException nonesuch) {
      return Optional.empty();
    }
  }

  /// The day of `2026-03-06`, if the calendar has it.
  static Optional<LocalDate> iso(String date) {
    String[] parts = date.split("-");
    return of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  /// The first day printed in `words` whose year is printed with it or can be told from `text`.
  ///
  /// @param weekdayOnly take only days printed with their weekday
  static Optional<LocalDate> first(String words, String text, boolean weekdayOnly) {
    return DAY.matcher(words)
        .results()
        .map(match -> match.group())
        .flatMap(printed -> day(printed, text, weekdayOnly).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(String printed, String text, boolean weekdayOnly) {
    Matcher match = DAY.matcher(printed);
    if (!match.matches() || weekdayOnly && match.group("weekday") == null) {
      return Optional.empty();
    }
    int month = month(match);
    Predicate<LocalDate> fits = fits(match.group("weekday"));
    return years(match.group("year"), text, match.group("weekday") != null)
        .flatMap(year -> of(year, month, number(match)).stream())
        .filter(fits)
        .findFirst();
  }

  private static int month(Matcher match) {
    String name = match.group(match.group("month") != null ? "month" : "month2");
    return CalendarNames.anyMonth(name).orElseThrow().getValue();
  }

  private static int number(Matcher match) {
    return Integer.parseInt(match.group("day") != null ? match.group("day") : match.group("day2"));
  }

  /// The month and day that `words` print first, of any year.
  static Optional<MonthDay> monthDay(String words) {
    Matcher match = DAY.matcher(words);
    return match.find()
        ? of(LEAP_YEAR, month(match), number(match)).map(MonthDay::from)
        : Optional.empty();
  }

  /// The year printed with the first day of `words`.
  static Optional<Integer> year(String words) {
    Matcher match = DAY.matcher(words);
    return match.find()
        ? Optional.ofNullable(match.group("year")).map(Integer::valueOf)
        : Optional.empty();
  }

  /// The first weekday that `text` names.
  static Optional<DayOfWeek> weekday(String text) {
    Matcher match = NAMED_WEEKDAY.matcher(text);
    return match.find() ? CalendarNames.weekday(match.group()) : Optional.empty();
  }

  private static Predicate<LocalDate> fits(String weekday) {
    if (weekday == null) {
      return date -> true;
    }
    Optional<DayOfWeek> day = CalendarNames.weekday(weekday);
    return date -> day.equals(Optional.of(date.getDayOfWeek()));
  }

  /// The years to try, best first: the printed one, else the latest year of the text and, where a
  /// weekday can judge them, those around it.
  private static Stream<Integer> years(String printed, String text, boolean judged) {
    if (printed != null) {
      return Stream.of(Integer.valueOf(printed));
    }
    Optional<Integer> latest = latestYear(text);
    int reach = judged ? REACH : 0;
    return latest.stream()
        .flatMap(year ->
            IntStream.rangeClosed(-reach, reach)
                .boxed()
                .sorted(Comparator.comparingInt(Math::abs))
                .map(step -> year + step));
  }

  /// The latest year that `text` names.
  static Optional<Integer> latestYear(String text) {
    return YEAR.matcher(text)
        .results()
        .map(match -> Integer.valueOf(match.group()))
        .max(Comparator.naturalOrder());
  }
}
