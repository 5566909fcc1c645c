package org.thaw.time;

import static org.thaw.time.EnglishPatterns.ABOUT;
import static org.thaw.time.EnglishPatterns.N;
import static org.thaw.time.EnglishPatterns.NAMES;
import static org.thaw.time.EnglishPatterns.PART;
import static org.thaw.time.EnglishPatterns.U;
import static org.thaw.time.EnglishPatterns.WD;
import static org.thaw.time.EnglishPatterns.unit;
import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.year;
import static org.thaw.time.Timex.bare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.thaw.finding.TimeExpression.Type;

/// How English points from today or from the day it speaks of: `this week`, `two days ago`, `the
/// next day`, `Friday`, `now`.
final class EnglishDeicticRules {

  private EnglishDeicticRules() {}

  static List<TimeRule> rules() {
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
            "vague-past",
            "\\brecent(?:\\s+(?:days|weeks|months|years|decades|times|memory|history))?\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "PAST_REF"))),
        TimeRule.of(
            "vague-future",
            "\\b(?:the\\s+)?(?:coming)\\s+(?<unit>hours|days|weeks|months|years)\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "FUTURE_REF"))),
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
            (m, c) -> shifted(m, c.anchor(), -1)),
        TimeRule.of(
            "long-ago",
            "\\b(?:a\\s+long\\s+time|long|years|decades|centuries|months|weeks)\\s+ago\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "PAST_REF"))),
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
            (m, c) -> Optional.of(Timex.year(year(m)))),
        TimeRule.of(
            "tonight",
            "\\b(?:(?:late|later|early)\\s+)?tonight\\b",
            (m, c) -> Optional.of(Timex.time(c.published(), "TNI"))),
        TimeRule.cased(
            "weekday",
            "\\b(?:(?:[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier)\\s+(?:on\\s+)?)?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his"
                + " coming|[Tt]his past|(?:[Tt]he |[Tt]his"
                + " )?(?:[Pp]revious|[Ff]ollowing|[Uu]pcoming|[Cc]oming))\\s+)?"
                + WD
                + "(?:\\s+(?:in\\s+the\\s+)?"
                + PART
                + ")?\\b",
            (m, c) -> weekday(m, c)),
        TimeRule.cased(
            "weekday-part",
            "\\b(?<part>[Dd]awn|[Dd]usk|[Nn]oon|[Mm]idnight|[Mm]idday|[Ee]arly morning|[Tt]he"
                + " (?:morning|evening|night|afternoon))\\s+(?:on\\s+|of\\s+)?"
                + WD
                + "\\b",
            (m, c) ->
                Optional.of(
                    Timex.time(
                        c.weekday(NAMES.weekdayOf(m.group("weekday"))),
                        EnglishClockRules.part(m)))),
        TimeRule.of(
            "weekend",
            "\\b(?:the|over the)\\s+(?<span2>weekend)\\b",
            (m, c) ->
                Optional.of(
                    Timex.weekend(c.isFuture() ? c.published() : lastWeekend(c.published())))),
        TimeRule.of(
            "now",
            "\\b(?:now|currently|nowadays|at present|at the moment|right now|at this time|these"
                + " days)\\b(?!\\s+that\\b)",
            (m, c) -> Optional.of(bare(Type.DATE, "PRESENT_REF"))),
        TimeRule.of(
            "recently",
            "\\b(?:recently|lately|not long ago|just now)\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "PAST_REF"))),
        TimeRule.of(
            "the-past",
            "(?<=\\bin )(?<span>the past)\\b(?!\\s+(?:\\w+\\s+)?" + NAMES.unit() + ")",
            (m, c) -> Optional.of(bare(Type.DATE, "PAST_REF"))),
        TimeRule.of(
            "soon",
            "\\b(?:the (?:near |foreseeable )?future|the long run|the short term)\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "FUTURE_REF"))));
  }

  private static Optional<Timex> whichUnit(Matcher m, TimeContext c) {
    Unit unit = unit(m);
    return Optional.of(
        switch (m.group("which").toLowerCase(Locale.ROOT)) {
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
        switch (m.group("span2").toLowerCase(Locale.ROOT)) {
          case "next" -> 1;
          case "last" -> -1;
          default -> 0;
        };
    return Optional.of(unit(m).around(c.published(), steps));
  }

  private static Optional<Timex> pastUnits(Matcher m) {
    String number = has(m, "number") ? Numbers.digits(m.group("number")) : "1";
    boolean plural = m.group("unit").toLowerCase(Locale.ROOT).endsWith("s");
    boolean next =
        m.group("span")
            .toLowerCase(Locale.ROOT)
            .matches("(?:the|these)\\s+(?:next|coming|following).*");
    if (!has(m, "number") && plural) {
      return Optional.of(bare(Type.DATE, next ? "FUTURE_REF" : "PAST_REF"));
    }
    if (!has(m, "number") && unit(m) == Unit.DAY) {
      return Optional.empty();
    }
    return Optional.of(bare(Type.DURATION, unit(m).duration(number)));
  }

  private static Optional<Timex> shifted(Matcher m, LocalDate from, int direction) {
    String digits = Numbers.digits(m.group("number"));
    if (digits.equals("X") || digits.contains(".")) {
      return Optional.of(bare(Type.DATE, direction < 0 ? "PAST_REF" : "FUTURE_REF"));
    }
    Unit unit = unit(m);
    long steps = Long.parseLong(digits) * direction;
    boolean fortnight = m.group("unit").toLowerCase(Locale.ROOT).startsWith("fortnight");
    return Optional.of(
        unit.around(from, Math.abs(steps) > 5000 ? 0 : fortnight ? 2 * steps : steps));
  }

  private static Optional<Timex> besideAnchor(Matcher m, TimeContext c) {
    return Optional.of(
        switch (m.group("which").toLowerCase(Locale.ROOT)) {
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
    return switch (m.group("which").toLowerCase(Locale.ROOT)) {
      case "yesterday" -> c.published().minusDays(1);
      case "tomorrow" -> c.published().plusDays(1);
      default -> c.published();
    };
  }

  private static Optional<Timex> deicticPart(Matcher m, TimeContext c) {
    LocalDate day =
        switch (m.group("which").toLowerCase(Locale.ROOT)) {
          case "yesterday", "last" -> c.published().minusDays(1);
          case "tomorrow" -> c.published().plusDays(1);
          case "the previous" -> c.anchor().minusDays(1);
          case "the following", "the next" -> c.anchor().plusDays(1);
          case "that" -> c.anchor();
          default -> c.published();
        };
    return Optional.of(Timex.time(day, EnglishClockRules.part(m)));
  }

  private static Optional<Timex> weekday(Matcher m, TimeContext c) {
    var name = NAMES.weekdayOf(m.group("weekday"));
    String which = has(m, "which") ? m.group("which").toLowerCase(Locale.ROOT) : "";
    LocalDate now = c.published();
    if (which.isEmpty()
        && now.getDayOfWeek() == name
        && m.group().matches("(?i)(?:later|earlier).*")) {
      return Optional.of(Timex.day(now));
    }
    LocalDate day =
        switch (which) {
          case "last", "this past", "the previous", "previous" ->
              now.with(java.time.temporal.TemporalAdjusters.previous(name));
          case "next",
              "coming",
              "this coming",
              "the coming",
              "upcoming",
              "this upcoming",
              "the upcoming",
              "following" ->
              now.with(java.time.temporal.TemporalAdjusters.next(name));
          case "the following" -> c.anchor().with(java.time.temporal.TemporalAdjusters.next(name));
          case "this" ->
              c.tense() == TimeContext.Tense.PAST
                  ? c.weekday(name)
                  : now.with(java.time.temporal.TemporalAdjusters.nextOrSame(name));
          default -> c.weekday(name);
        };
    return Optional.of(
        has(m, "part") ? Timex.time(day, EnglishClockRules.part(m)) : Timex.day(day));
  }

  private static LocalDate lastWeekend(LocalDate day) {
    return day.getDayOfWeek().getValue() >= 6 ? day : day.minusWeeks(1);
  }
}
