package org.thaw.time;

import static org.thaw.time.EnglishPatterns.N;
import static org.thaw.time.EnglishPatterns.PART;
import static org.thaw.time.EnglishPatterns.U;
import static org.thaw.time.EnglishPatterns.unit;
import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.words;
import static org.thaw.time.Groups.year;
import static org.thaw.time.Timex.bare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.thaw.finding.TimeExpression.Type;

/// How English points from today or from the day it speaks of: `this week`, `the end of the year`,
/// `the next day`, `tonight`.
final class EnglishDeicticRules {

  private EnglishDeicticRules() {}

  static List<TimeRule> rules() {
    return Stream.of(units(), days()).flatMap(List::stream).toList();
  }

  private static List<TimeRule> units() {
    return List.of(
        TimeRule.of(
            "this-unit",
            "\\b(?:(?:earlier|later|late|early|most of|much of|all of|the end of|the rest of|the"
                + " start of|the beginning of|the middle of|the first half of|the second half"
                + " of)\\s+)?(?<which>this|last|next|the same|the previous|the following|the"
                + " current|the coming|that|this coming|this"
                + " past)\\s+(?<unit>week|weekend|month|quarter|year|decade|century)\\b",
            (m, c) -> whichUnit(m, c)),
        TimeRule.of(
            "unit-end",
            "\\b(?:the\\s+)?(?:end|start|beginning|middle|rest|close|turn|course)\\s+of\\s+(?<span2>the|this|next|last)\\s+(?<unit>day|week|month|quarter|year|decade|century)\\b",
            (m, c) -> unitEnd(m, c)),
        TimeRule.of(
            "year-end",
            "\\b(?:year[-’'\\s]?s?[-\\s]end|month[-\\s]end)\\b",
            (m, c) -> Optional.of(Timex.year(c.published().getYear()))),
        TimeRule.of(
            "of-the-unit",
            "(?<=\\bof )(?<span>the (?<unit>year|month|week))\\b",
            (m, c) -> Optional.of(unit(m).around(c.published(), 0))),
        TimeRule.of(
            "past-units",
            "\\b(?:over\\s+)?(?<span>(?:the|these)\\s+(?:last|past|next|coming|previous|following|first|final)\\s+(?:"
                + N
                + "\\s+)?"
                + U
                + ")\\b",
            (m, c) -> pastUnits(m)),
        TimeRule.of(
            "year-earlier",
            "\\b(?:the\\s+)?year[-\\s](?:earlier|ago|before)\\s+(?:period|quarter|month|figure|level)\\b|\\byear-(?:earlier|ago)\\b|\\bthe\\s+year\\s+(?:previous|earlier)\\b",
            (m, c) -> Optional.of(Timex.year(c.published().getYear() - 1))),
        TimeRule.of(
            "and-next",
            "(?<=\\bthis (?:week|month|quarter|year|fiscal year) and"
                + " )(?<span>next)(?=\\s*[.,;)]|$)",
            (m, c) -> Optional.of(Timex.year(c.published().getYear() + 1))),
        TimeRule.of(
            "year-words",
            "(?<=\\b(?:in|since|of|by|until|from) )(?<span>(?<yearwords>"
                + Numbers.ENGLISH_YEAR
                + "))\\b(?=\\s*[.,;:)]|$|\\s+(?:and|but|to|when|the|he|she|they|it)\\b)",
            (m, c) -> Optional.of(Timex.year(year(m)))));
  }

  private static List<TimeRule> days() {
    return List.of(
        TimeRule.of(
            "next-day",
            "\\b(?<which>the (?:following|next|previous|same) day|the day before|the day after|the"
                + " (?:month|year|week) before|that (?:same"
                + " )?day)\\b(?!\\s+(?:yesterday|tomorrow))",
            (m, c) -> besideAnchor(m, c)),
        TimeRule.of(
            "day-after-tomorrow",
            "\\bthe\\s+day\\s+after\\s+tomorrow\\b",
            (m, c) -> Optional.of(Timex.day(c.published().plusDays(2)))),
        TimeRule.of(
            "day-before-yesterday",
            "\\bthe\\s+day\\s+before\\s+yesterday\\b",
            (m, c) -> Optional.of(Timex.day(c.published().minusDays(2)))),
        TimeRule.of(
            "deictic",
            "\\b(?:(?:earlier|later|late|early)\\s+)?(?<which>today|yesterday|tomorrow)\\b",
            (m, c) -> Optional.of(Timex.day(deictic(m, c)))),
        TimeRule.of(
            "deictic-part",
            "\\b(?:(?:earlier|later|late|early)\\s+)?(?<which>this|yesterday|tomorrow|last|tonight|the"
                + " previous|the following|the next|that)(?:\\s+(?:in the\\s+)?"
                + PART
                + ")",
            (m, c) -> deicticPart(m, c)),
        TimeRule.of(
            "overnight",
            "\\bovernight\\b",
            (m, c) -> Optional.of(Timex.time(c.published(), "TNI"))),
        TimeRule.of(
            "tonight",
            "\\b(?:(?:late|later|early)\\s+)?tonight\\b",
            (m, c) -> Optional.of(Timex.time(c.published(), "TNI"))));
  }

  private static Optional<Timex> whichUnit(Matcher m, TimeContext c) {
    Unit unit = unit(m);
    return Optional.of(
        switch (words(m, "which")) {
          case "this", "the current" -> unit.around(c.published(), 0);
          case "last", "this past" -> unit.around(c.published(), -1);
          case "next", "the coming", "this coming" -> unit.around(c.published(), 1);
          case "the previous" -> unit.around(c.anchor(), -1);
          case "the following" -> unit.around(c.anchor(), 1);
          default -> unit.around(c.anchor(), 0);
        });
  }

  private static Optional<Timex> unitEnd(Matcher m, TimeContext c) {
    long steps =
        switch (words(m, "span2")) {
          case "next" -> 1;
          case "last" -> -1;
          default -> 0;
        };
    return Optional.of(unit(m).around(c.published(), steps));
  }

  private static Optional<Timex> pastUnits(Matcher m) {
    String number = has(m, "number") ? Numbers.digits(m.group("number")) : "1";
    boolean plural = words(m, "unit").endsWith("s");
    boolean next = words(m, "span").matches("(?:the|these)\\s+(?:next|coming|following).*");
    if (!has(m, "number") && plural) {
      return Optional.of(bare(Type.DATE, next ? "FUTURE_REF" : "PAST_REF"));
    }
    if (!has(m, "number") && unit(m) == Unit.DAY) {
      return Optional.empty();
    }
    return Optional.of(Timex.lasting(unit(m), number));
  }

  private static Optional<Timex> besideAnchor(Matcher m, TimeContext c) {
    return Optional.of(
        switch (words(m, "which")) {
          case "the following day", "the next day", "the day after" ->
              Timex.day(c.day().plusDays(1));
          case "the previous day", "the day before" -> Timex.day(c.day().minusDays(1));
          case "the week before" -> Timex.week(c.anchor().minusWeeks(1));
          case "the month before" -> Timex.month(YearMonth.from(c.anchor()).minusMonths(1));
          case "the year before" -> Timex.year(c.anchor().getYear() - 1);
          default -> Timex.day(c.day());
        });
  }

  private static LocalDate deictic(Matcher m, TimeContext c) {
    return switch (words(m, "which")) {
      case "yesterday" -> c.published().minusDays(1);
      case "tomorrow" -> c.published().plusDays(1);
      default -> c.published();
    };
  }

  private static Optional<Timex> deicticPart(Matcher m, TimeContext c) {
    LocalDate day =
        switch (words(m, "which")) {
          case "yesterday", "last" -> c.published().minusDays(1);
          case "tomorrow" -> c.published().plusDays(1);
          case "the previous" -> c.anchor().minusDays(1);
          case "the following", "the next" -> c.anchor().plusDays(1);
          case "that" -> c.anchor();
          default -> c.published();
        };
    return Optional.of(Timex.time(day, EnglishClockRules.part(m)));
  }
}
