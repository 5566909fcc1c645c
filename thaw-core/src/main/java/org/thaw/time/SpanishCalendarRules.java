package org.thaw.time;

import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.hasYear;
import static org.thaw.time.Groups.year;
import static org.thaw.time.SpanishPatterns.M;
import static org.thaw.time.SpanishPatterns.NAMES;
import static org.thaw.time.SpanishPatterns.WD;
import static org.thaw.time.SpanishPatterns.month;
import static org.thaw.time.SpanishPatterns.unit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// How Spanish points into the calendar by counting: days by number, weeks of a month or year,
/// holidays.
final class SpanishCalendarRules {

  private static final String YEAR =
      "(?:" + Groups.YEAR + "|(?<yearwords>" + Numbers.SPANISH_YEAR + "))";
  private static final String OF_YEAR = "(?:\\s+(?:de|del)\\s+(?:año\\s+)?" + YEAR + ")?";
  private static final String ORDINAL = "(?<ordinal>" + Ordinals.SPANISH + ")";
  private static final String NUMBER = "(?<day>[12]?\\d|3[01]|" + Numbers.SPANISH_SMALL + ")";
  private static final String PERIOD =
      "(?:(?:mes\\s+de\\s+)?"
          + M
          + OF_YEAR
          + "|(?:año\\s+)?"
          + YEAR.replace("<year", "<other")
          + "|(?:(?<which>este|próximo|pasado)\\s+)?(?<unit>mes|año)(?:\\s+(?<which2>pasado|próximo|que"
          + " viene|entrante))?)";

  private SpanishCalendarRules() {}

  static List<TimeRule> rules() {
    List<TimeRule> rules = new ArrayList<>(days());
    rules.addAll(weeks());
    rules.add(
        Holiday.rule(
            "es",
            "(?<which>próxim[oa]|pasad[oa]|este|últim[oa])",
            "(?:\\s+(?:de|del))?\\s+" + YEAR));
    return rules;
  }

  private static List<TimeRule> days() {
    String cue = "\\b(?:el|del|día|este|próximo) ";
    return List.of(
        TimeRule.of(
            "día-número-mes",
            "\\b"
                + NUMBER
                + "\\s+(?:de|del)\\s+(?<number>0?[1-9]|1[0-2])\\s+(?:de|del)\\s+"
                + YEAR
                + "\\b",
            (m, c) -> day(Groups.year(m), m)),
        TimeRule.of(
            "día-del-número",
            "(?<="
                + cue
                + ")(?<span>"
                + NUMBER
                + "\\s+del\\s+(?<number>0?[1-9]|1[0-2]))(?![\\p{L}\\d.,:/])",
            (m, c) ->
                day(c.dayOfMonth(Integer.parseInt(m.group("number")), Groups.day(m)).getYear(), m)),
        TimeRule.of(
            "día-semana-número",
            "\\b(?:(?:este|próximo|pasado)\\s+)?"
                + WD
                + ",?\\s+(?:el\\s+)?(?:día\\s+)?"
                + NUMBER
                + "(?![\\p{L}\\d%:/]|[.,-]\\d|\\s+(?:de|del|por)\\s|\\s+\\p{L}{3,}(?<!este|hoy))",
            (m, c) ->
                Optional.of(
                    Timex.day(c.dayNumber(Groups.day(m), NAMES.weekdayOf(m.group("weekday")))))),
        TimeRule.of(
            "día-número",
            "\\b(?<span>(?:el\\s+)?día\\s+"
                + NUMBER
                + ")(?![\\p{L}\\d%:/]|[.,]\\d|\\s+(?:de|del)\\s+(?:\\p{L}+|\\d))",
            (m, c) -> Optional.of(Timex.day(c.dayNumber(Groups.day(m), null)))),
        TimeRule.of(
            "día-de-periodo",
            "\\b(?:día\\s+"
                + NUMBER
                + "|"
                + ORDINAL
                + "\\s+día|(?<last>último)\\s+día)\\s+(?:de|del)\\s+"
                + PERIOD,
            SpanishCalendarRules::dayOfPeriod),
        TimeRule.of(
            "día-semana-de-periodo",
            "\\b(?:el\\s+)?(?:"
                + ORDINAL
                + "|(?<last>último))\\s+(?<weekday>"
                + NAMES.weekday()
                + ")\\s+(?:de|del)\\s+"
                + PERIOD,
            SpanishCalendarRules::weekdayOfPeriod));
  }

  private static List<TimeRule> weeks() {
    return List.of(
        TimeRule.of(
            "semana-de-periodo",
            "\\b(?:la\\s+)?(?:"
                + ORDINAL
                + "|(?<last>última))\\s+semana\\s+(?:de|del)\\s+"
                + PERIOD,
            SpanishCalendarRules::weekOfPeriod),
        TimeRule.of(
            "quincena-de-periodo",
            "\\b(?:la\\s+)?(?:primera|segunda|última)\\s+quincena\\s+(?:de|del)\\s+" + PERIOD,
            (m, c) -> Optional.of(Timex.month(YearMonth.from(period(m, c))))),
        TimeRule.of(
            "semana-número",
            "\\b(?:la\\s+)?(?:semana\\s+(?:número\\s+)?(?<number>[1-4]?\\d|5[0-3]|"
                + Numbers.SPANISH_SMALL
                + ")(?![\\p{L}\\d]))"
                + OF_YEAR,
            (m, c) -> weekOfYear(Numbers.digits(m.group("number")), m, c)),
        TimeRule.of(
            "mes-número",
            "\\b(?:el\\s+)?" + ORDINAL + "\\s+mes\\s+(?:de|del)\\s+(?:año\\s+)?" + YEAR,
            (m, c) ->
                Optional.of(ordinal(m))
                    .filter(month -> month <= 12)
                    .map(month -> Timex.month(YearMonth.of(Groups.year(m), month)))),
        TimeRule.of(
            "semana-desde",
            "\\b(?:la\\s+)?semana\\s+(?:que\\s+(?:comienza|empieza|inicia|termina|terminó)\\s+el|a\\s+partir\\s+del|del)\\s+(?:"
                + NAMES.weekday()
                + "\\s+)?"
                + NUMBER
                + "\\s+de\\s+"
                + M
                + OF_YEAR,
            (m, c) -> Optional.of(Timex.week(dayOfMonth(m, c)))),
        TimeRule.of(
            "semana-subsiguiente",
            "\\b(?:la\\s+)?(?<unit>semana)\\s+(?:después\\s+de\\s+la\\s+próxima|subsiguiente)\\b",
            (m, c) -> Optional.of(unit(m).around(c.published(), 2))));
  }

  private static Optional<Timex> day(int year, Matcher m) {
    return PrintedDay.of(year, Integer.parseInt(m.group("number")), Groups.day(m)).map(Timex::day);
  }

  private static LocalDate dayOfMonth(Matcher m, TimeContext c) {
    int month = NAMES.monthOf(m.group("month"));
    return hasYear(m)
        ? TimeContext.safe(Groups.year(m), month, Groups.day(m))
        : c.dayOfMonth(month, Groups.day(m));
  }

  private static Optional<Timex> dayOfPeriod(Matcher m, TimeContext c) {
    LocalDate first = period(m, c);
    int day = has(m, "last") ? 31 : has(m, "day") ? Groups.day(m) : ordinal(m);
    return day > 31
        ? Optional.empty()
        : Optional.of(Timex.day(TimeContext.safe(first.getYear(), first.getMonthValue(), day)));
  }

  private static Optional<Timex> weekdayOfPeriod(Matcher m, TimeContext c) {
    DayOfWeek name = NAMES.weekdayOf(m.group("weekday"));
    int number = has(m, "last") ? -1 : ordinal(m);
    return number > 5
        ? Optional.empty()
        : Optional.of(
            Timex.day(period(m, c).with(TemporalAdjusters.dayOfWeekInMonth(number, name))));
  }

  private static Optional<Timex> weekOfPeriod(Matcher m, TimeContext c) {
    LocalDate first = period(m, c);
    boolean month = isMonth(m);
    if (has(m, "last")) {
      LocalDate end =
          month ? YearMonth.from(first).atEndOfMonth() : LocalDate.of(first.getYear(), 12, 31);
      return Optional.of(Timex.week(end.minusDays(month ? 2 : 3)));
    }
    return month
        ? Optional.of(Timex.week(first.plusDays(3).plusWeeks(ordinal(m) - 1L)))
        : Optional.of(Timex.weekOfYear(first.getYear(), ordinal(m)));
  }

  private static Optional<Timex> weekOfYear(String digits, Matcher m, TimeContext c) {
    return digits.matches("[1-9]|[1-4]\\d|5[0-3]")
        ? Optional.of(
            Timex.weekOfYear(
                hasYear(m) ? Groups.year(m) : c.published().getYear(), Integer.parseInt(digits)))
        : Optional.empty();
  }

  private static boolean isMonth(Matcher m) {
    return has(m, "month") || has(m, "unit") && unit(m) == Unit.MONTH;
  }

  /// The first day of the month or year that the rule names.
  private static LocalDate period(Matcher m, TimeContext c) {
    if (has(m, "month")) {
      int month = NAMES.monthOf(m.group("month"));
      return hasYear(m) ? LocalDate.of(Groups.year(m), month, 1) : c.month(month).atDay(1);
    }
    if (has(m, "other")) {
      return LocalDate.of(Integer.parseInt(m.group("other")), 1, 1);
    }
    if (has(m, "otherwords")) {
      return LocalDate.of(Numbers.year(m.group("otherwords")), 1, 1);
    }
    int step = Direction.of(m.group("which") + " " + m.group("which2")).step();
    return isMonth(m)
        ? c.published().plusMonths(step).withDayOfMonth(1)
        : LocalDate.of(c.published().getYear() + step, 1, 1);
  }

  private static int ordinal(Matcher m) {
    return Ordinals.value(m.group("ordinal"));
  }
}
