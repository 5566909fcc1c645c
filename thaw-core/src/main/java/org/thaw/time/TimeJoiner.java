package org.thaw.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.finding.TimeExpression.Type;
import org.thaw.text.Span;

/// Makes one expression of two neighbours that say one time together: a day and its clock time, a
/// weekday and its date, a week and the weekday in it.
final class TimeJoiner {

  /// An expression in a sentence.
  ///
  /// @param rule name of the rule that read it
  record Part(Span span, String rule, Timex timex) {}

  private static final Set<String> CLOCKS =
      Set.of(
          "clock",
          "clock-24",
          "clock-part",
          "half-hour",
          "o-clock",
          "past-and-to",
          "noon",
          "early-hours",
          "part-of",
          "hora",
          "hora-24",
          "hora-sola",
          "mediodía");
  private static final Set<String> WEEKDAYS = Set.of("weekday", "día-semana");
  private static final Map<String, Pattern> CLOCK_THEN_DAY =
      Map.of(
          "en", Pattern.compile(",?\\s+(?:on\\s+|of\\s+)?"),
          "es", Pattern.compile(",?\\s+(?:del?\\s+|el\\s+|de\\s+este\\s+|este\\s+)?(?:día\\s+)?"));
  private static final Map<String, Pattern> DAY_THEN_CLOCK =
      Map.of(
          "en",
          Pattern.compile(
              ",?\\s+(?:at\\s+)?(?:about\\s+|around\\s+|exactly\\s+)?|\\s*\\(?\\s*[-–]\\s*"),
          "es",
          Pattern.compile(",?\\s+(?:,?a\\s+las?\\s+|al?\\s+|sobre\\s+las?\\s+)?|\\)?\\s*[-–]\\s*"));
  private static final Pattern DATE_BEHIND = Pattern.compile(",?\\s+(?:el\\s+)?|\\s*\\(");
  private static final Pattern IN_WEEK =
      Pattern.compile("\\s+(?:of\\s+|on\\s+|el\\s+|de\\s+|en\\s+)?|\\s+-\\s+");

  private TimeJoiner() {}

  /// The parts with those joined that belong together, in text order.
  static List<Part> join(List<Part> parts, String text, String language) {
    List<Part> joined = new ArrayList<>();
    for (Part part : parts) {
      Part last = joined.isEmpty() ? null : joined.getLast();
      Optional<Part> both =
          last == null ? Optional.empty() : pair(last, part, gap(last, part, text), language);
      if (both.isPresent()) {
        joined.removeLast();
      }
      joined.add(both.orElse(part));
    }
    return joined;
  }

  private static String gap(Part first, Part second, String text) {
    return text.substring(first.span.end(), second.span.start());
  }

  private static Optional<Part> pair(Part first, Part second, String gap, String language) {
    Optional<Timex> timex = Optional.empty();
    if (isClock(first) && isDay(second) && fits(CLOCK_THEN_DAY, language, gap)) {
      timex = Optional.of(at(second.timex, first.timex));
    } else if (isDay(first) && isClock(second) && fits(DAY_THEN_CLOCK, language, gap)) {
      timex = Optional.of(at(first.timex, second.timex));
    } else if (IN_WEEK.matcher(gap).matches()) {
      timex = inWeek(first, second).or(() -> inWeek(second, first));
    }
    String rule = timex.isPresent() ? "joined" : second.rule;
    if (timex.isEmpty() && isDeicticAndWeekday(first, second, gap)) {
      timex = Optional.of(first.timex);
    }
    if (timex.isEmpty() && isWeekdayAndDate(first, second, gap)) {
      timex = Optional.of(second.timex);
    }
    return timex.map(t -> new Part(new Span(first.span.start(), second.span.end()), rule, t));
  }

  private static boolean isWeekdayAndDate(Part first, Part second, String gap) {
    return WEEKDAYS.contains(first.rule)
        && isFullDate(second)
        && !WEEKDAYS.contains(second.rule)
        && DATE_BEHIND.matcher(gap).matches();
  }

  /// `mañana martes`.
  private static boolean isDeicticAndWeekday(Part first, Part second, String gap) {
    return (first.rule.equals("deíctico") || first.rule.equals("mañana"))
        && WEEKDAYS.contains(second.rule)
        && gap.matches(",?\\s+");
  }

  private static boolean fits(Map<String, Pattern> gaps, String language, String gap) {
    Pattern pattern = gaps.get(language);
    return pattern != null && pattern.matcher(gap).matches();
  }

  private static boolean isClock(Part part) {
    return CLOCKS.contains(part.rule) && part.timex.type() == Type.TIME;
  }

  /// A day, or a named part of one such as `tonight`.
  private static boolean isDay(Part part) {
    return !CLOCKS.contains(part.rule)
        && !part.rule.equals("parts")
        && (isFullDate(part) || part.timex.type() == Type.TIME);
  }

  private static boolean isFullDate(Part part) {
    return part.timex.type() == Type.DATE && part.timex.value().matches("\\d{4}-\\d\\d-\\d\\d");
  }

  /// The clock time on the day; after noon if the day's part says so.
  private static Timex at(Timex day, Timex clock) {
    LocalDate date = day.start().orElseThrow();
    String time = clock.value().substring(clock.value().indexOf('T'));
    boolean late = day.value().matches(".*T(?:AF|EV|NI)");
    if (late && time.matches("T(?:0[1-9]|1[01]):.*") && !(isNight(day) && isSmall(time))) {
      int hour = Integer.parseInt(time.substring(1, 3)) + 12;
      return Timex.time(date, "T" + hour + time.substring(3));
    }
    return Timex.time(date, time);
  }

  private static boolean isNight(Timex day) {
    return day.value().endsWith("TNI");
  }

  private static boolean isSmall(String time) {
    return time.compareTo("T06:00") < 0;
  }

  private static Optional<Timex> inWeek(Part week, Part weekday) {
    boolean fits =
        week.timex.value().matches("\\d{4}-W\\d\\d")
            && WEEKDAYS.contains(weekday.rule)
            && isFullDate(weekday);
    if (!fits) {
      return Optional.empty();
    }
    DayOfWeek name = weekday.timex.start().orElseThrow().getDayOfWeek();
    LocalDate monday = week.timex.start().orElseThrow();
    return Optional.of(Timex.day(monday.with(TemporalAdjusters.nextOrSame(name))));
  }
}
