package org.thaw.time;

import static org.thaw.time.Groups.words;
import static org.thaw.time.SpanishPatterns.ABOUT;
import static org.thaw.time.SpanishPatterns.N;
import static org.thaw.time.SpanishPatterns.U;
import static org.thaw.time.SpanishPatterns.unit;
import static org.thaw.time.Timex.bare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.thaw.finding.TimeExpression.Type;

/// How Spanish counts from a day: `hace dos días`, `tres semanas a partir de mañana`, `un año
/// después`.
final class SpanishShiftRules {

  private SpanishShiftRules() {}

  static List<TimeRule> rules() {
    return List.of(
        TimeRule.of(
            "a-partir-de",
            "\\b"
                + N
                + "\\s+"
                + U
                + "\\s+(?:a\\s+partir\\s+de|desde|después\\s+de)\\s+(?<from>hoy|mañana|ahora)\\b",
            SpanishShiftRules::fromDay),
        TimeRule.of(
            "de-hoy-en",
            "\\b(?:de\\s+)?(?<from>hoy|mañana)\\s+en\\s+(?<number>ocho|quince)\\b(?:\\s+días)?",
            (m, c) ->
                Optional.of(
                    Timex.day(
                        from(m, c).plusWeeks(m.group("number").equalsIgnoreCase("ocho") ? 1 : 2)))),
        TimeRule.of(
            "hace",
            "\\bhace\\s+" + ABOUT + N + "\\s+" + U + "\\b",
            (m, c) -> shifted(m, c.published(), -1)),
        TimeRule.of(
            "atrás",
            "\\b" + N + "\\s+" + U + "\\s+atrás\\b",
            (m, c) -> shifted(m, c.published(), -1)),
        TimeRule.of(
            "después",
            "\\b" + ABOUT + N + "\\s+" + U + "\\s+(?:después|más tarde)\\b",
            (m, c) -> shifted(m, c.anchor(), 1)),
        TimeRule.of(
            "antes",
            "\\b" + ABOUT + N + "\\s+" + U + "\\s+(?:antes|atrás)\\b(?!\\s+de)",
            (m, c) -> shifted(m, c.anchor(), -1)));
  }

  private static Optional<Timex> fromDay(Matcher m, TimeContext c) {
    String digits = Numbers.digits(m.group("number"));
    return digits.matches("\\d{1,4}")
        ? unit(m).shift(from(m, c), Integer.parseInt(digits)).map(Timex::day)
        : Optional.empty();
  }

  private static LocalDate from(Matcher m, TimeContext c) {
    boolean tomorrow = words(m, "from").equals("mañana");
    return c.published().plusDays(tomorrow ? 1 : 0);
  }

  private static Optional<Timex> shifted(Matcher m, LocalDate from, int direction) {
    String digits = Numbers.digits(m.group("number"));
    if (digits.equals("X") || digits.contains(".")) {
      return Optional.of(bare(Type.DATE, direction < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    long steps = Math.min(5000, Long.parseLong(digits)) * direction;
    return Optional.of(unit(m).around(from, steps));
  }
}
