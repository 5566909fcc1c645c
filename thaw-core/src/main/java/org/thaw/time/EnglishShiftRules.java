package org.thaw.time;

import static org.thaw.time.EnglishPatterns.ABOUT;
import static org.thaw.time.EnglishPatterns.N;
import static org.thaw.time.EnglishPatterns.NAMES;
import static org.thaw.time.EnglishPatterns.U;
import static org.thaw.time.EnglishPatterns.unit;
import static org.thaw.time.Groups.words;
import static org.thaw.time.Timex.bare;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.thaw.finding.TimeExpression.Type;

/// How English counts from a day: `two days ago`, `three weeks from tomorrow`, `a year later`, `in
/// a month's time`.
final class EnglishShiftRules {

  private static final String NUMBER = N + "\\s+" + U;

  private EnglishShiftRules() {}

  static List<TimeRule> rules() {
    return List.of(
        TimeRule.of(
            "shift",
            "\\b"
                + NUMBER
                + "\\s+(?<way>from|after|before)\\s+(?<day>today|tomorrow|yesterday|now)\\b",
            EnglishShiftRules::fromDay),
        TimeRule.of(
            "weekday-shift",
            "\\b" + NUMBER + "\\s+from\\s+(?<weekday>" + NAMES.weekday() + ")\\b",
            (m, c) ->
                unit(m)
                    .shift(
                        c.published()
                            .with(TemporalAdjusters.next(NAMES.weekdayOf(m.group("weekday")))),
                        steps(m))
                    .map(Timex::day)),
        TimeRule.of(
            "units-time",
            "(?<=\\bin )(?<span>" + NUMBER + "['’]?s?['’]?\\s+time)\\b",
            (m, c) ->
                steps(m) == 0
                    ? Optional.empty()
                    : Optional.of(unit(m).around(c.published(), steps(m)))),
        TimeRule.of(
            "ago",
            "\\b" + ABOUT + N + "\\s+" + U + "\\s+(?:or so\\s+)?ago\\b",
            (m, c) -> shifted(m, c.published(), -1)),
        TimeRule.of(
            "from-now",
            "\\b" + ABOUT + N + "\\s+" + U + "\\s+from\\s+(?:now|today)\\b",
            (m, c) -> shifted(m, c.published(), 1)),
        TimeRule.of(
            "later",
            "\\b" + ABOUT + N + "\\s+" + U + "\\s+(?:later|afterwards?|after that)\\b",
            (m, c) -> shifted(m, c.anchor(), 1)),
        TimeRule.of(
            "earlier",
            "\\b"
                + ABOUT
                + N
                + "\\s+"
                + U
                + "\\s+(?:earlier|before(?=[\\s]*(?:[.,;)]|$))|previously)\\b",
            (m, c) -> shifted(m, c.anchor(), -1)));
  }

  private static Optional<Timex> fromDay(Matcher m, TimeContext c) {
    LocalDate from =
        switch (words(m, "day")) {
          case "tomorrow" -> c.published().plusDays(1);
          case "yesterday" -> c.published().minusDays(1);
          default -> c.published();
        };
    boolean plain = from.equals(c.published());
    int way = m.group("way").equalsIgnoreCase("before") ? -1 : 1;
    if (plain) {
      return steps(m) == 0
          ? Optional.of(bare(Type.DATE, "FUTURE_REF"))
          : Optional.of(unit(m).around(from, (long) way * steps(m)));
    }
    return unit(m).shift(from, way * steps(m)).map(Timex::day);
  }

  private static Optional<Timex> shifted(Matcher m, LocalDate from, int direction) {
    String digits = Numbers.digits(m.group("number"));
    if (digits.equals("X") || digits.contains(".")) {
      return Optional.of(bare(Type.DATE, direction < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    Unit unit = unit(m);
    long steps = Long.parseLong(digits) * direction;
    boolean fortnight = words(m, "unit").startsWith("fortnight");
    return Optional.of(
        unit.around(from, Math.abs(steps) > 5000 ? 0 : fortnight ? 2 * steps : steps));
  }

  /// The number, or 0 if it is not known.
  private static int steps(Matcher m) {
    String digits = Numbers.digits(m.group("number"));
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
  }
}
