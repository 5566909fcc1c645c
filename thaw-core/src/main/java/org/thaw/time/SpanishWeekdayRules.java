package org.thaw.time;

import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.words;
import static org.thaw.time.SpanishPatterns.DAY;
import static org.thaw.time.SpanishPatterns.M;
import static org.thaw.time.SpanishPatterns.NAMES;
import static org.thaw.time.SpanishPatterns.OF_YEAR;
import static org.thaw.time.SpanishPatterns.PART;
import static org.thaw.time.SpanishPatterns.WD;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/// How Spanish names a day by its place in the week, and a part of a day: `el próximo martes`, `la
/// noche del viernes`, `por la tarde`.
final class SpanishWeekdayRules {

  private static final String WDS =
      "(?<weekday>" + NAMES.weekday() + "|(?:lun|mié|jue|vie|sáb)\\.)";

  private SpanishWeekdayRules() {}

  static List<TimeRule> rules() {
    return List.of(
        TimeRule.of(
            "día-semana",
            "\\b(?:(?<which>este|próximo|pasado|este pasado|el próximo|el pasado)\\s+)?"
                + WDS
                + "(?:\\s+(?<which2>pasado|próximo|siguiente|que viene|de la semana que viene|de la"
                + " próxima semana))?(?:\\s+(?:por|en|a|de)\\s+la\\s+"
                + PART
                + "|\\s+al\\s+(?<part2>mediodía))?(?!\\p{L})",
            (m, c) -> weekday(m, c)),
        TimeRule.of(
            "parte-del-día",
            "\\b(?:(?:la|el)\\s+)?"
                + PART
                + "\\s+(?:del|de este|de ayer|de hoy)\\s+(?:"
                + WD
                + "|(?:día\\s+)?"
                + DAY
                + "\\s+de\\s+"
                + M
                + OF_YEAR
                + ")?\\b",
            (m, c) -> Optional.of(Timex.time(dayOf(m, c), part(m)))),
        TimeRule.of(
            "por-la",
            "\\b(?<span>(?:por|en)\\s+la\\s+" + PART + ")\\b",
            (m, c) -> Optional.of(Timex.time(c.anchor(), part(m)))),
        TimeRule.of(
            "mediodía",
            "\\b(?<part>mediodía|medianoche|madrugada|amanecer|anochecer)\\b",
            (m, c) -> Optional.of(Timex.time(c.anchor(), part(m)))));
  }

  private static Optional<Timex> weekday(Matcher m, TimeContext c) {
    DayOfWeek name = NAMES.weekdayOf(m.group("weekday"));
    String which = words(m, "which") + words(m, "which2");
    LocalDate now = c.published();
    LocalDate day = c.weekday(name);
    if (which.equals("este") && c.isFuture()) {
      day = now.with(TemporalAdjusters.nextOrSame(name));
    } else if (which.contains("semana")) {
      day =
          now.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
              .with(TemporalAdjusters.nextOrSame(name));
    } else if (which.contains("pasado")) {
      day = now.with(TemporalAdjusters.previous(name));
    } else if (which.contains("próximo") || which.contains("viene")) {
      day = now.with(TemporalAdjusters.next(name));
    } else if (which.contains("siguiente")) {
      day = c.anchor().with(TemporalAdjusters.next(name));
    }
    if (has(m, "part2")) {
      return Optional.of(Timex.time(day, "T12:00"));
    }
    return Optional.of(has(m, "part") ? Timex.time(day, part(m)) : Timex.day(day));
  }

  private static LocalDate dayOf(Matcher m, TimeContext c) {
    if (has(m, "weekday")) {
      return c.weekday(NAMES.weekdayOf(m.group("weekday")));
    }
    if (has(m, "month")) {
      return SpanishDateRules.fullDay(m, c);
    }
    return m.group().toLowerCase(Locale.ROOT).endsWith("ayer")
        ? c.published().minusDays(1)
        : c.published();
  }

  /// The TIMEX3 value of the part of the day that the rule names.
  static String part(Matcher m) {
    return switch (words(m, "part")) {
      case "mañana", "madrugada", "amanecer" -> "TMO";
      case "tarde" -> "TAF";
      case "mediodía" -> "T12:00";
      case "medianoche" -> "T24:00";
      default -> "TNI";
    };
  }
}
