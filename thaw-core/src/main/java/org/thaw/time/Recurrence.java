package org.thaw.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How what fills whole days repeats: the part of RFC 5545's RRULE that a calendar of days can
/// hold.
///
/// @param interval every how many units, 1 to 999
/// @param rule in full, such as `FREQ=MONTHLY;INTERVAL=3`; an end in time is a day
public record Recurrence(Unit unit, int interval, String rule) {

  /// What is counted, by its FREQ.
  public enum Unit {
    DAILY,
    WEEKLY,
    MONTHLY,
    YEARLY
  }

  /// In plain English, such as `every 3 months`; on which days of them is left out.
  public String words() {
    String one =
        switch (unit) {
          case DAILY -> "day";
          case WEEKLY -> "week";
          case MONTHLY -> "month";
          case YEARLY -> "year";
        };
    return interval == 1 ? "every " + one : "every " + interval + " " + one + "s";
  }

  private static final Pattern DAYS = Pattern.compile("BYDAY=([^;]+)");
  private static final Pattern NOTHING = Pattern.compile("(?!)");
  private static final String LIST = "%1$s(?:,%1$s)*";
  private static final Map<String, Pattern> PARTS =
      Map.of(
          "FREQ", Pattern.compile("DAILY|WEEKLY|MONTHLY|YEARLY"),
          "INTERVAL", Pattern.compile("[1-9]\\d{0,2}"),
          "COUNT", Pattern.compile("[1-9]\\d{0,3}"),
          "UNTIL",
              Pattern.compile("(\\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?:T\\d{6}Z?)?"),
          "BYDAY", Pattern.compile(LIST.formatted("(?:[+-]?[1-5])?(?:MO|TU|WE|TH|FR|SA|SU)")),
          "BYMONTH", Pattern.compile(LIST.formatted("(?:1[0-2]|[1-9])")),
          "BYMONTHDAY", Pattern.compile(LIST.formatted("-?(?:3[01]|[12]\\d|[1-9])")));

  /// Every so many units without end.
  public static Recurrence every(int interval, Unit unit) {
    return new Recurrence(
        unit, interval, "FREQ=" + unit + (interval == 1 ? "" : ";INTERVAL=" + interval));
  }

  /// The same on a day of the week.
  ///
  /// @param nth which one of the month, -1 for the last; 0 if it is that of every week
  public Recurrence on(int nth, DayOfWeek day) {
    String code = day.name().substring(0, 2);
    return new Recurrence(unit, interval, rule + ";BYDAY=" + (nth == 0 ? code : nth + code));
  }

  /// Whether a series that begins on a day keeps to its days of the week (RFC 5545, 3.8.5.3: the
  /// first day counts whether it does or not).
  public boolean fits(LocalDate first) {
    Matcher days = DAYS.matcher(rule);
    if (!days.find()) {
      return true;
    }
    String code = first.getDayOfWeek().name().substring(0, 2);
    int nth = (first.getDayOfMonth() + 6) / 7;
    boolean last = first.getDayOfMonth() + 7 > first.lengthOfMonth();
    return Stream.of(days.group(1).split(","))
        .anyMatch(day ->
            day.equals(code)
                || day.replace("+", "").equals(nth + code)
                || last && day.equals("-1" + code));
  }

  /// The recurrence of an RRULE; empty if it is none, or counts hours or by what days do not have.
  public static Optional<Recurrence> parse(String rule) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : rule.split(";", -1)) {
      String name = part.substring(0, Math.max(0, part.indexOf('=')));
      Matcher value =
          PARTS.getOrDefault(name, NOTHING).matcher(part.substring(part.indexOf('=') + 1));
      if (!value.matches() || parts.containsKey(name)) {
        return Optional.empty();
      }
      parts.put(name, name.equals("UNTIL") ? value.group(1) : value.group());
    }
    String unit = parts.getOrDefault("FREQ", "");
    return isSound(unit, parts) ? Optional.of(of(unit, parts)) : Optional.empty();
  }

  /// One end at most; the second Monday and the fifth day are of a month or a year, not of a week.
  private static boolean isSound(String unit, Map<String, String> parts) {
    boolean longer = unit.equals("MONTHLY") || unit.equals("YEARLY");
    boolean numbered = parts.getOrDefault("BYDAY", "").matches(".*\\d.*");
    return !unit.isEmpty()
        && !(parts.containsKey("COUNT") && parts.containsKey("UNTIL"))
        && (longer || !numbered && !(unit.equals("WEEKLY") && parts.containsKey("BYMONTHDAY")));
  }

  private static Recurrence of(String unit, Map<String, String> parts) {
    StringBuilder rule = new StringBuilder("FREQ=" + unit);
    parts.forEach(
        (name, value) -> rule.append(name.equals("FREQ") ? "" : ";" + name + "=" + value));
    return new Recurrence(
        Unit.valueOf(unit), Integer.parseInt(parts.getOrDefault("INTERVAL", "1")), rule.toString());
  }
}
