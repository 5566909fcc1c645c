package org.thaw.time;

import static org.thaw.time.Groups.YEAR;
import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.words;
import static org.thaw.time.Groups.year;
import static org.thaw.time.SpanishPatterns.DAY;
import static org.thaw.time.SpanishPatterns.M;
import static org.thaw.time.SpanishPatterns.MD;
import static org.thaw.time.SpanishPatterns.NAMES;
import static org.thaw.time.SpanishPatterns.OF_SOME_YEAR;
import static org.thaw.time.SpanishPatterns.OF_YEAR;
import static org.thaw.time.SpanishPatterns.WDD;
import static org.thaw.time.SpanishPatterns.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// How Spanish names a day of a month, or a month: `el 4 de mayo de 1999`, `mediados de marzo`.
final class SpanishDateRules {

  private SpanishDateRules() {}

  static List<TimeRule> rules() {
    return Stream.of(days(), months()).flatMap(List::stream).toList();
  }

  private static List<TimeRule> days() {
    return List.of(
        TimeRule.of(
            "día-mes",
            "(?<!\\b(?:plaza|calle|avenida|barrio|parque|estadio)"
                + " )\\b(?:(?<which>próximo|pasado|este)\\s+)?(?:"
                + WDD
                + ",?\\s+(?:el\\s+)?)?(?:(?:el\\s+)?día\\s+)?(?<![-.,/])"
                + DAY
                + "(?:\\s+de\\s+|\\s+)(?:(?<which2>este|próximo|pasado)\\s+)?"
                + MD
                + "(?:"
                + OF_SOME_YEAR
                + "|,?\\s+"
                + YEAR.replace("<year>", "<year3>")
                + ")?(?:\\s+(?<which3>pasado|próximo))?(?![\\p{L}\\d])",
            (m, c) -> Optional.of(Timex.day(fullDay(m, c)))),
        TimeRule.of(
            "rango",
            "\\b"
                + DAY
                + "(?=\\s+(?:al|y|a|y el|hasta el)\\s+\\d{1,2}\\s+de\\s+"
                + M
                + OF_YEAR
                + ")",
            (m, c) -> Optional.of(Timex.day(fullDay(m, c)))));
  }

  private static List<TimeRule> months() {
    return List.of(
        TimeRule.of(
            "mes-año",
            "\\b(?:(?:(?:a\\s+)?(?<span2>principios|comienzos|inicios|mediados|finales|fines)|el"
                + " fin|fin)\\s+de\\s+)?(?:mes\\s+de\\s+)?"
                + MD
                + "(?:\\s*,?\\s+(?:(?:de|del)\\s+)?(?:año\\s+)?(?:"
                + YEAR
                + "|(?<yearwords>"
                + Numbers.SPANISH_YEAR
                + ")))(?![\\p{L}\\d])",
            (m, c) -> Optional.of(Timex.month(YearMonth.of(year(m), month(m))))),
        TimeRule.of(
            "mes-cuál",
            "\\b(?:(?:el\\s+)?(?<which>pasado|próximo|este)\\s+(?:mes\\s+de\\s+)?"
                + M
                + "|"
                + M.replace("month", "month2")
                + "\\s+(?<which2>pasado|próximo|que viene|del año pasado|del próximo año|de este"
                + " año))\\b",
            (m, c) -> Optional.of(Timex.month(whichMonth(m, c)))),
        TimeRule.of(
            "mes",
            "\\b(?:(?:principios|comienzos|inicios|mediados|finales|fines|fin|la segunda mitad|la"
                + " primera mitad)\\s+de\\s+)?"
                + M
                + "\\b",
            (m, c) -> Optional.of(Timex.month(c.month(month(m))))));
  }

  /// The day of the month that the rule names, in the year it gives or the one that fits.
  static LocalDate fullDay(Matcher m, TimeContext c) {
    int day = Groups.day(m);
    if (Groups.hasYear(m)) {
      return TimeContext.safe(year(m), month(m), day);
    }
    if (has(m, "year3")) {
      return TimeContext.safe(Integer.parseInt(m.group("year3")), month(m), day);
    }
    if (has(m, "yearword")) {
      return TimeContext.safe(SpanishPeriodRules.yearNear(m, c), month(m), day);
    }
    LocalDate here = TimeContext.safe(c.published().getYear(), month(m), day);
    return switch (Direction.of(words(m, "which") + " " + words(m, "which3"))) {
      case AHEAD -> here.isAfter(c.published()) ? here : here.plusYears(1);
      case BACK -> here.isBefore(c.published()) ? here : here.minusYears(1);
      case HERE, NONE -> c.dayOfMonth(month(m), day);
    };
  }

  private static YearMonth whichMonth(Matcher m, TimeContext c) {
    boolean first = has(m, "month");
    int month = NAMES.monthOf(first ? m.group("month") : m.group("month2"));
    String which = words(m, first ? "which" : "which2");
    YearMonth here = YearMonth.of(c.published().getYear(), month);
    YearMonth now = YearMonth.from(c.published());
    return switch (which) {
      case "pasado" -> here.isBefore(now) ? here : here.minusYears(1);
      case "próximo", "que viene" -> here.isAfter(now) ? here : here.plusYears(1);
      case "del año pasado" -> here.minusYears(1);
      case "del próximo año" -> here.plusYears(1);
      default -> here;
    };
  }
}
