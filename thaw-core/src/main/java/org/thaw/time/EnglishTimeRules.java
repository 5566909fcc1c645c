package org.thaw.time;

import static org.thaw.time.Groups.YEAR;
import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.year;
import static org.thaw.time.Timex.bare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.thaw.finding.TimeExpression.Type;

/// How English says a time, after the TIMEX3 guidelines as TempEval-3 applies them (UzZaman et al.
/// 2013).
final class EnglishTimeRules {

  private static final Names NAMES = Names.ENGLISH;
  private static final String M = "(?<month>" + NAMES.month() + ")";
  private static final String WD = "(?<weekday>" + NAMES.weekday() + ")";
  private static final String U = "(?<unit>" + NAMES.unit() + ")";
  private static final String N = "(?<number>" + Numbers.ENGLISH + ")";
  private static final String ABOUT =
      "(?:(?:about|around|nearly|almost|roughly|approximately|at least|at most|more than|less"
          + " than|fewer than|up to|as many as|some|just|only|the first|the full|the"
          + " entire|all)\\s+)?";
  private static final String DAY_CUE =
      "\\b(?:on|by|until|till|since|before|after|next|this|last|through|dated|of|date\\?|Mon|Tues?|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),?"
          + " |\\(";
  private static final String DAY = "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
  private static final String ANY_DAY =
      "(?<day>"
          + Ordinals.ENGLISH
          + "|(?:[Tt]wenty|[Tt]hirty)[-"
          + " ](?:one|two|three|four|five|six|seven|eight|nine)|(?:0?[1-9]|[12]\\d|3[01]))";
  private static final String MD = "(?<month>" + NAMES.month() + "|" + NAMES.shortMonth() + ")";
  private static final String WDD =
      "(?<weekday>" + NAMES.weekday() + "|" + NAMES.shortWeekday() + ")";
  private static final String ANY_YEAR =
      "(?:,?\\s+(?:of\\s+|in\\s+)?(?:"
          + YEAR
          + "|(?<yearwords>"
          + Numbers.ENGLISH_YEAR
          + "))|,?\\s+(?:of\\s+)?['’](?<year2>\\d{2})\\b)";
  private static final String PART = "(?<part>morning|afternoon|evening|night|noon|midnight)";
  private static final String ORDINAL = "(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)";

  private EnglishTimeRules() {}

  /// The rules; of two that match at one place the longer match wins, then the earlier rule.
  static List<TimeRule> rules() {
    return Stream.of(
            NumericDates.rules(NAMES, false, DAY_CUE),
            EnglishReportRules.rules(),
            EnglishCalendarRules.rules(),
            EnglishClockRules.rules(),
            plain())
        .flatMap(List::stream)
        .toList();
  }

  private static List<TimeRule> plain() {
    return List.of(
        TimeRule.cased(
            "month-day",
            "(?:\\b"
                + WDD
                + ",?\\s+)?\\b"
                + MD.replace("may|", "").replace("mar|", "")
                + "\\s*(?:the\\s+)?"
                + ANY_DAY
                + "(?![\\d%:\\p{L}]|[.,]\\d|\\s*(?:percent|million|billion))"
                + ANY_YEAR
                + "?",
            (m, c) -> fullDay(m, c)),
        TimeRule.cased(
            "day-month",
            "(?:\\b"
                + WDD
                + ",?\\s+)?(?:[Tt]he\\s+)?\\b(?<![-.,/$£€])"
                + ANY_DAY
                + "(?:\\s+day)?(?:\\s+of)?\\s+"
                + MD
                + "(?:"
                + ANY_YEAR
                + ")?(?![\\p{L}\\d-])",
            (m, c) -> fullDay(m, c)),
        TimeRule.cased(
            "day-range",
            "\\b"
                + DAY
                + "(?=\\s*(?:-|–|to|and|or)\\s*\\d{1,2}\\s+"
                + M
                + "(?:,?\\s+"
                + YEAR
                + ")?)",
            (m, c) -> fullDay(m, c)),
        TimeRule.cased(
            "range-end",
            "\\b"
                + M
                + "\\s+\\d{1,2}(?:\\s*(?:-|–|to|and|or)\\s*)(?<span>"
                + DAY
                + ")(?![\\d%:]|[.,]\\d)(?:,?\\s+"
                + YEAR
                + ")?",
            (m, c) -> fullDay(m, c)),
        TimeRule.cased(
            "month-year",
            "\\b(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[-\\s](?:in\\s+)?)?"
                + M
                + "(?:"
                + ANY_YEAR
                + "|\\s+of\\s+(?<two>\\d{2})\\b)",
            (m, c) -> Optional.of(Timex.month(YearMonth.of(monthYear(m), month(m))))),
        TimeRule.cased(
            "part-of-month",
            "\\b(?:[Tt]he\\s+)?(?:[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd|[Mm]iddle|[Bb]eginning|[Ss]tart|first"
                + " (?:days|half)|second half|last days|[Oo]nset)(?:[-\\s](?:of\\s+)?)(?:[Nn]ext"
                + " |[Ll]ast |[Tt]his )?"
                + M
                + "(?:,?\\s+(?:of\\s+)?"
                + YEAR
                + ")?\\b",
            (m, c) -> partOfMonth(m, c)),
        TimeRule.cased(
            "which-month",
            "\\b(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his (?:past|coming))\\s+" + M + "\\b",
            (m, c) -> Optional.of(Timex.month(whichMonth(m, c)))),
        TimeRule.cased("month", "\\b" + M + "(?=$|[^\\p{L}\\d])", (m, c) -> bareMonth(m, c)),
        TimeRule.of(
            "year-part",
            "\\b(?:(?:the\\s+)?(?:early|mid|late|end of|middle of|beginning of|start"
                + " of)[-\\s](?:in\\s+)?)"
                + YEAR
                + "\\b(?!s)",
            (m, c) -> Optional.of(Timex.year(year(m)))),
        TimeRule.cased(
            "year",
            "(?<![\\d.,$€£#/-])\\b(?<span>"
                + YEAR
                + ")(?![-–]?[a-z]|\\s*(?:%|percent|people|troops|soldiers|dead|homes|miles|km|kilometers))",
            (m, c) -> bareYear(m)),
        TimeRule.of(
            "fiscal",
            "\\bfiscal(?:\\s+year)?\\s+" + YEAR,
            (m, c) -> Optional.of(Timex.year(year(m)))),
        TimeRule.of(
            "decade",
            "\\b(?:the\\s+)?(?:(?:early|mid|late)[-\\s])?(?:the\\s+)?(?<year>(?:1[5-9]|20)\\d0)['’]?s\\b",
            (m, c) -> Optional.of(Timex.decade(year(m)))),
        TimeRule.of(
            "short-decade",
            "\\b(?:the\\s+)?(?:(?:early|mid|late)[-\\s])?(?:the\\s+)?['’](?<two>\\d0)s\\b",
            (m, c) -> Optional.of(Timex.decade(1900 + Integer.parseInt(m.group("two"))))),
        TimeRule.of(
            "century",
            "\\b(?:the\\s+)?(?:(?:early|mid|late)[-\\s])?(?<number>\\d{2})(?:st|nd|rd|th)\\s+century\\b",
            (m, c) -> Optional.of(Timex.century(Integer.parseInt(m.group("number"))))),
        TimeRule.of(
            "century-words",
            "\\bthe\\s+(?<which>last|next|twentieth|twenty-first|nineteenth)\\s+century\\b",
            (m, c) -> century(m, c)),
        TimeRule.of(
            "quarter",
            "\\b(?:the\\s+)?"
                + ORDINAL
                + "[-\\s]quarter\\b(?:\\s+(?:of\\s+)?(?:"
                + YEAR
                + "|(?<which>last|this|next) year|the year))?",
            (m, c) -> Optional.of(Timex.quarter(yearNear(m, c), ordinal(m)))),
        TimeRule.of(
            "quarter-number",
            "\\bQ(?<quarter>[1-4])\\b(?:\\s+(?:of\\s+)?" + YEAR + ")?",
            (m, c) ->
                Optional.of(Timex.quarter(yearNear(m, c), Integer.parseInt(m.group("quarter"))))),
        TimeRule.of(
            "half",
            "\\b(?:the\\s+)?(?<ordinal>first|second|latter|1st|2nd)[-\\s]half\\b(?:\\s+of\\s+(?:"
                + YEAR
                + "|(?<which>last|this|next) year|the year))?(?!\\s+of\\s+(?:the|"
                + NAMES.month()
                + "))",
            (m, c) -> Optional.of(Timex.half(yearNear(m, c), ordinal(m)))),
        TimeRule.of(
            "half-of-month",
            "\\b(?:the\\s+)?(?:first|second|latter)\\s+half\\s+of\\s+" + M + "\\b",
            (m, c) -> Optional.of(Timex.month(c.month(month(m))))),
        TimeRule.of(
            "season-year",
            "\\b(?:the\\s+)?(?:(?:early|mid|late)[-\\s])?(?<season>spring|summer|autumn|fall|winter)(?:\\s+of)?,?\\s+"
                + YEAR,
            (m, c) -> Optional.of(Timex.season(year(m), season(m)))),
        TimeRule.of(
            "season",
            "\\b(?<which>last|this|next|this coming|this"
                + " past)\\s+(?<season>spring|summer|autumn|fall|winter)\\b",
            (m, c) -> Optional.of(Timex.season(whichSeasonYear(m, c), season(m)))),
        TimeRule.of(
            "bare-season",
            "(?<=\\b(?:in|since|by|until|during|over|before|after|through|throughout|of)"
                + " )(?<span>(?:the\\s+)?(?:(?:early|mid|late)[-\\s])?(?<season>spring|summer|autumn|winter|fall(?=[\\s]*[.,;])))\\b(?!\\s+(?:rains|games|olympics|camp|school|semester|palace|break|sports))",
            (m, c) -> Optional.of(bareSeason(season(m), c))),
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
            (m, c) -> Optional.of(bare(Type.DATE, "FUTURE_REF"))),
        TimeRule.of(
            "and-a-half",
            "\\b" + ABOUT + N + "\\s+and\\s+a\\s+half\\s+" + U + "\\b",
            (m, c) ->
                Optional.of(
                    bare(
                        Type.DURATION,
                        unit(m).duration(Numbers.digits(m.group("number")) + ".5")))),
        TimeRule.of(
            "half-unit",
            "\\b" + ABOUT + "(?:half\\s+an?|a\\s+half|half)[-\\s]" + U + "\\b",
            (m, c) -> halfUnit(m)),
        TimeRule.of(
            "hours-minutes",
            "\\b" + N + "\\s+hours?\\s+and\\s+(?<minutes>" + Numbers.ENGLISH + ")\\s+minutes?\\b",
            (m, c) ->
                Optional.of(
                    bare(
                        Type.DURATION,
                        "PT%sH%sM"
                            .formatted(
                                Numbers.digits(m.group("number")),
                                Numbers.digits(m.group("minutes")))))),
        TimeRule.of(
            "per-unit",
            "\\b(?:an?|per)\\s+(?<unit>second|minute|hour|day|night|week|month|quarter|year)\\b(?!\\s+(?:ago|later|earlier|before|after|or|and|from|in|of|when|that|to)\\b)",
            (m, c) -> Optional.of(bare(Type.SET, unit(m).duration("1")))),
        TimeRule.of(
            "duration",
            "\\b(?:the\\s+(?=(?:"
                + Numbers.ENGLISH
                + ")\\s+(?:weeks|months)\\b))?"
                + ABOUT
                + N
                + "[-\\s]+(?:full\\s+|more\\s+|consecutive\\s+|straight\\s+|long\\s+|additional\\s+)?"
                + U
                + "\\b(?![-\\s]old)(?!\\s+(?:of age|old))(?!['’]s\\s+(?:eve|day))",
            (m, c) -> duration(m)),
        TimeRule.of(
            "bare-units",
            "(?<=\\b(?:for|in|after|over|within|of|took|take|last|several|many)"
                + " )(?<span>(?<unit>hours|days|weeks|months|years|decades|centuries))\\b",
            (m, c) -> Optional.of(bare(Type.DURATION, unit(m).duration("X")))),
        TimeRule.of(
            "units-of-period",
            "\\bthe\\s+(?:first|last|final)\\s+"
                + N
                + "\\s+"
                + U
                + "\\s+of\\s+(?:the|this|last|next)\\s+(?:fiscal\\s+)?(?:year|month|decade|century)\\b",
            (m, c) -> duration(m)),
        TimeRule.of(
            "straight-unit",
            "\\b(?:the\\s+|an?\\s+)?"
                + "(?<ordinal>"
                + Ordinals.ENGLISH
                + ")[-\\s](?:straight|consecutive|successive)\\s+(?<unit>day|week|month|quarter|year)\\b",
            (m, c) ->
                Optional.of(
                    bare(
                        Type.DURATION,
                        unit(m).duration(Integer.toString(Ordinals.value(m.group("ordinal"))))))),
        TimeRule.of(
            "whole-unit",
            "\\b(?:all|an?\\s+(?:full|whole|entire|final|extra))\\s+(?<unit>day|night|week|month|year|decade)\\b(?!\\s+(?:long|round))",
            (m, c) -> Optional.of(bare(Type.DURATION, unit(m).duration("1")))),
        TimeRule.of(
            "quarter-hours",
            "\\b(?:(?<three>three)\\s+quarters|a\\s+quarter)\\s+of\\s+an\\s+hour\\b",
            (m, c) -> Optional.of(bare(Type.DURATION, has(m, "three") ? "PT45M" : "PT15M"))),
        TimeRule.of(
            "units-around",
            "\\b(?<unit>minutes|hours|days|weeks|months|years|decades)(?=\\s+(?:before|after)\\b)",
            (m, c) -> Optional.of(bare(Type.DURATION, unit(m).duration("X")))),
        TimeRule.of(
            "set-part",
            "\\b(?:every|each)\\s+(?<part>morning|afternoon|evening|night)\\b",
            (m, c) -> Optional.of(bare(Type.SET, "XXXX-XX-XX" + EnglishClockRules.part(m)))),
        TimeRule.of(
            "set-adverb",
            "\\b(?<often>daily|weekly|monthly|quarterly|yearly|semi-?annually|semi-?annual|annually|annual|nightly|bi-?annual|bi-?annually|biweekly|bimonthly|fortnightly|hourly)\\b",
            (m, c) -> Optional.of(bare(Type.SET, often(m)))),
        TimeRule.of(
            "set-times",
            "\\b(?:once|twice|"
                + Numbers.ENGLISH
                + "\\s+(?:times|nights|days))\\s+(?:a|an|per|every|each)\\s+(?<unit>day|week|month|quarter|year|hour)\\b",
            (m, c) -> Optional.of(bare(Type.SET, unit(m).duration("1")))),
        TimeRule.of(
            "set-every",
            "\\b(?:every|each)\\s+(?:(?<number>other|second|third|fourth|"
                + Numbers.ENGLISH
                + ")\\s+)?(?<unit>hour|day|week|weekend|month|quarter|year|decade|night|hours|days|weeks|weekends|months|years)\\b",
            (m, c) -> every(m)),
        TimeRule.cased(
            "set-weekday",
            "\\b(?:(?:[Ee]very|[Ee]ach)\\s+(?:other\\s+|second\\s+)?"
                + WD
                + "|(?<weekdays>Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays))\\b",
            (m, c) -> everyWeekday(m)),
        TimeRule.cased(
            "set-month",
            "\\b(?:[Ee]very|[Ee]ach)\\s+" + M + "\\b",
            (m, c) -> Optional.of(bare(Type.SET, "XXXX-%02d".formatted(month(m))))));
  }

  private static Optional<Timex> fullDay(Matcher m, TimeContext c) {
    int day = Groups.day(m);
    Integer given = Groups.hasYear(m) ? Integer.valueOf(year(m)) : null;
    LocalDate date =
        given == null ? c.dayOfMonth(month(m), day) : TimeContext.safe(given, month(m), day);
    return Optional.of(Timex.day(date));
  }

  private static int monthYear(Matcher m) {
    return has(m, "two") ? Groups.full(Integer.parseInt(m.group("two"))) : year(m);
  }

  private static Optional<Timex> partOfMonth(Matcher m, TimeContext c) {
    return Optional.of(
        Timex.month(has(m, "year") ? YearMonth.of(year(m), month(m)) : c.month(month(m))));
  }

  private static YearMonth whichMonth(Matcher m, TimeContext c) {
    YearMonth here = YearMonth.of(c.published().getYear(), month(m));
    YearMonth now = YearMonth.from(c.published());
    return switch (m.group("which").toLowerCase(Locale.ROOT)) {
      case "last", "this past" -> here.isBefore(now) ? here : here.minusYears(1);
      case "next", "this coming" -> here.isAfter(now) ? here : here.plusYears(1);
      default -> here;
    };
  }

  private static Optional<Timex> bareMonth(Matcher m, TimeContext c) {
    return Optional.of(Timex.month(c.month(month(m))));
  }

  private static Optional<Timex> bareYear(Matcher m) {
    int year = year(m);
    return year >= 1700 && year <= 2099 ? Optional.of(Timex.year(year)) : Optional.empty();
  }

  private static Optional<Timex> century(Matcher m, TimeContext c) {
    int here = c.published().getYear() / 100 + 1;
    return Optional.of(
        Timex.century(
            switch (m.group("which").toLowerCase(Locale.ROOT)) {
              case "last" -> here - 1;
              case "next" -> here + 1;
              case "twentieth" -> 20;
              case "nineteenth" -> 19;
              default -> 21;
            }));
  }

  private static int yearNear(Matcher m, TimeContext c) {
    if (has(m, "year")) {
      return year(m);
    }
    int now = c.published().getYear();
    String which = has(m, "which") ? m.group("which").toLowerCase(Locale.ROOT) : "";
    return which.equals("last") ? now - 1 : which.equals("next") ? now + 1 : now;
  }

  private static int ordinal(Matcher m) {
    return switch (m.group("ordinal").toLowerCase(Locale.ROOT)) {
      case "first", "1st" -> 1;
      case "second", "2nd", "latter" -> 2;
      case "third", "3rd" -> 3;
      default -> 4;
    };
  }

  private static String season(Matcher m) {
    return switch (m.group("season").toLowerCase(Locale.ROOT)) {
      case "spring" -> "SP";
      case "summer" -> "SU";
      case "winter" -> "WI";
      default -> "FA";
    };
  }

  /// The season of this year, unless the tense speaks against it.
  private static Timex bareSeason(String season, TimeContext c) {
    Timex here = Timex.season(c.published().getYear(), season);
    if (c.isFuture() && here.end().orElseThrow().isBefore(c.published())) {
      return Timex.season(c.published().getYear() + 1, season);
    }
    boolean past = c.tense() == TimeContext.Tense.PAST;
    return past && here.start().orElseThrow().isAfter(c.published())
        ? Timex.season(c.published().getYear() - 1, season)
        : here;
  }

  private static int whichSeasonYear(Matcher m, TimeContext c) {
    int year = c.published().getYear();
    Timex here = Timex.season(year, season(m));
    return switch (m.group("which").toLowerCase(Locale.ROOT)) {
      case "last", "this past" ->
          here.start().orElseThrow().isBefore(c.published())
                  && here.end().orElseThrow().isBefore(c.published())
              ? year
              : year - 1;
      case "next", "this coming" ->
          here.start().orElseThrow().isAfter(c.published()) ? year : year + 1;
      default -> year;
    };
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

  private static Optional<Timex> duration(Matcher m) {
    String number = m.group("number");
    Unit unit = unit(m);
    String words = m.group("unit").toLowerCase(Locale.ROOT);
    if (m.group().matches(".*-\\p{Lu}.*")
        || words.equals("second")
        || words.equals("quarter")
        || words.equals("quarters")) {
      return Optional.empty();
    }
    String digits = Numbers.digits(number);
    boolean fortnight = words.startsWith("fortnight") && !digits.equals("X");
    return Optional.of(
        bare(
            Type.DURATION,
            unit.duration(fortnight ? Integer.toString(2 * Integer.parseInt(digits)) : digits)));
  }

  private static Optional<Timex> halfUnit(Matcher m) {
    return Optional.of(
        bare(
            Type.DURATION,
            switch (unit(m)) {
              case HOUR -> "PT30M";
              case YEAR -> "P6M";
              case DECADE -> "P5Y";
              case CENTURY -> "P50Y";
              case DAY -> "PT12H";
              default -> unit(m).duration("0.5");
            }));
  }

  private static String often(Matcher m) {
    return switch (m.group("often").toLowerCase(Locale.ROOT).replace("-", "")) {
      case "daily", "nightly" -> "P1D";
      case "weekly" -> "P1W";
      case "monthly" -> "P1M";
      case "quarterly" -> "P3M";
      case "hourly" -> "PT1H";
      case "biweekly", "fortnightly" -> "P2W";
      case "bimonthly" -> "P2M";
      case "biannual", "biannually", "semiannual", "semiannually" -> "P6M";
      default -> "P1Y";
    };
  }

  private static Optional<Timex> every(Matcher m) {
    String number = has(m, "number") ? m.group("number") : "1";
    String digits =
        switch (number.toLowerCase(Locale.ROOT)) {
          case "other", "second" -> "2";
          case "third" -> "3";
          case "fourth" -> "4";
          default -> Numbers.digits(number);
        };
    Unit unit = unit(m);
    return Optional.of(
        bare(
            Type.SET,
            unit == Unit.QUARTER
                ? "P" + 3 * Integer.parseInt(digits) + "M"
                : unit.duration(digits)));
  }

  private static Optional<Timex> everyWeekday(Matcher m) {
    String name = has(m, "weekday") ? m.group("weekday") : m.group("weekdays");
    return Optional.of(bare(Type.SET, "XXXX-WXX-" + NAMES.weekdayOf(name).getValue()));
  }

  private static int month(Matcher m) {
    return NAMES.monthOf(m.group("month"));
  }

  private static Unit unit(Matcher m) {
    return NAMES.unitOf(m.group("unit"));
  }
}
