package org.thaw.time;

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

/// How English says a time, after the TIMEX3 guidelines as TempEval-3 applies them (UzZaman et al.
/// 2013).
final class EnglishTimeRules {

  private static final Names NAMES = Names.ENGLISH;
  private static final String M = "(?<month>" + NAMES.month() + ")";
  private static final String WD = "(?<weekday>" + NAMES.weekday() + ")";
  private static final String U = "(?<unit>" + NAMES.unit() + ")";
  private static final String N = "(?<number>" + Numbers.ENGLISH + ")";
  private static final String ABOUT =
      "(?:(?:about|around|nearly|almost|roughly|approximately|at least|at most|more than|less than|fewer than|up to|as many as|some|just|only|the first|the full|the entire|all)\\s+)?";
  private static final String DAY = "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>(?:1[5-9]|20)\\d{2})(?![\\d%]|[.,]\\d)";
  private static final String PART = "(?<part>morning|afternoon|evening|night|noon|midnight)";
  private static final String ZONE =
      "(?:\\s*\\(?(?:GMT|UTC|ET|EST|EDT|PT|PST|PDT|CT|MT|BST|CET|CEST|IST|JST|local time|Eastern(?: time)?|[A-Z][a-z]+ time|Z)\\b\\)?)?";
  private static final String ORDINAL = "(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)";

  private EnglishTimeRules() {}

  /// The rules; of two that match at one place the longer match wins, then the earlier rule.
  static List<TimeRule> rules() {
    return List.of(
        TimeRule.of("iso", "\\b(?<iso>\\d{4}-\\d{2}-\\d{2})\\b", (m, c) -> iso(m.group("iso"))),
        TimeRule.of(
            "slashes",
            "\\b(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4}|\\d{2})\\b",
            (m, c) -> slashes(m)),
        TimeRule.cased(
            "month-day",
            "(?:\\b"
                + WD
                + ",?\\s+)?\\b"
                + M
                + "\\s+(?:the\\s+)?"
                + DAY
                + "(?![\\d%:]|[.,]\\d|\\s*(?:percent|million|billion))(?:,?\\s+"
                + YEAR
                + ")?",
            (m, c) -> fullDay(m, c)),
        TimeRule.cased(
            "day-month",
            "(?:\\b"
                + WD
                + ",?\\s+)?(?:the\\s+)?\\b"
                + DAY
                + "(?:\\s+of)?\\s+"
                + M
                + "(?:,?\\s+"
                + YEAR
                + ")?\\b",
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
                + ",?\\s+(?:of\\s+|in\\s+)?"
                + YEAR,
            (m, c) -> Optional.of(Timex.month(YearMonth.of(year(m), month(m))))),
        TimeRule.cased(
            "part-of-month",
            "\\b(?:[Tt]he\\s+)?(?:[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd|[Mm]iddle|[Bb]eginning|[Ss]tart|first (?:days|half)|second half|last days)(?:[-\\s](?:of\\s+)?)(?:[Nn]ext |[Ll]ast |[Tt]his )?"
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
            "\\b(?:(?:the\\s+)?(?:early|mid|late|end of|middle of|beginning of|start of)[-\\s](?:in\\s+)?)"
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
            "\\b(?<which>last|this|next|this coming|this past)\\s+(?<season>spring|summer|autumn|fall|winter)\\b",
            (m, c) -> Optional.of(Timex.season(whichSeasonYear(m, c), season(m)))),
        TimeRule.of(
            "bare-season",
            "(?<=\\b(?:in|since|by|until|during|over|before|after) )(?<span>(?:the\\s+)?(?:(?:early|mid|late)[-\\s])?(?<season>spring|summer|autumn|winter))\\b(?!\\s+(?:rains|games|olympics|camp|school|semester|palace|break|sports))",
            (m, c) -> Optional.of(Timex.season(c.published().getYear(), season(m)))),
        TimeRule.of(
            "this-unit",
            "\\b(?:(?:earlier|later|late|early|most of|much of|all of|the end of|the rest of|the start of|the beginning of|the middle of|the first half of|the second half of)\\s+)?(?<which>this|last|next|the same|the previous|the following|the current|the coming|that|this coming|this past)\\s+(?<unit>week|weekend|month|quarter|year|decade|century)\\b",
            (m, c) -> whichUnit(m, c)),
        TimeRule.of(
            "unit-end",
            "\\b(?:the\\s+)?(?:end|start|beginning|middle|rest|close|turn|course)\\s+of\\s+(?<span2>the|this|next|last)\\s+(?<unit>week|month|quarter|year|decade|century)\\b",
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
            "\\b(?:recent|the last few|the past few)\\s+(?<unit>days|weeks|months|years|decades)\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "PAST_REF"))),
        TimeRule.of(
            "vague-future",
            "\\b(?:the\\s+)?(?:coming|next few)\\s+(?<unit>hours|days|weeks|months|years)\\b",
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
            "\\b(?<which>the (?:following|next|previous|same) day|the day before|the day after|the (?:month|year|week) before|that (?:same )?day)\\b(?!\\s+(?:yesterday|tomorrow))",
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
            "\\b(?:(?:earlier|later|late|early)\\s+)?(?<which>this|yesterday|tomorrow|last|tonight|the previous|the following|the next|that)(?:\\s+(?:in the\\s+)?"
                + PART
                + ")",
            (m, c) -> deicticPart(m, c)),
        TimeRule.of(
            "tonight",
            "\\b(?:(?:late|later|early)\\s+)?tonight\\b",
            (m, c) -> Optional.of(Timex.time(c.published(), "TNI"))),
        TimeRule.cased(
            "weekday",
            "\\b(?:(?:[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier)\\s+(?:on\\s+)?)?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his coming|[Tt]his past|[Tt]he previous|[Tt]he following|[Cc]oming)\\s+)?"
                + WD
                + "(?:\\s+(?:in\\s+the\\s+)?"
                + PART
                + ")?\\b",
            (m, c) -> weekday(m, c)),
        TimeRule.cased(
            "weekday-part",
            "\\b(?<part>[Dd]awn|[Dd]usk|[Nn]oon|[Mm]idnight|[Mm]idday|[Ee]arly morning|[Tt]he (?:morning|evening|night|afternoon))\\s+(?:on\\s+|of\\s+)?"
                + WD
                + "\\b",
            (m, c) ->
                Optional.of(Timex.time(c.weekday(NAMES.weekdayOf(m.group("weekday"))), part(m)))),
        TimeRule.of(
            "weekend",
            "\\b(?:the|over the)\\s+(?<span2>weekend)\\b",
            (m, c) ->
                Optional.of(
                    Timex.weekend(c.isFuture() ? c.published() : lastWeekend(c.published())))),
        TimeRule.cased(
            "clock",
            "\\b(?:(?<weekday2>"
                + NAMES.weekday()
                + ")\\s+at\\s+)?(?:about\\s+|around\\s+)?(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)?\\s*(?<half>[AaPp]\\.?[Mm]\\b\\.?)"
                + ZONE
                + tail(),
            (m, c) -> clock(m, c)),
        TimeRule.cased(
            "clock-24",
            "\\b(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?<half>)"
                + ZONE
                + tail(),
            (m, c) -> clock(m, c)),
        TimeRule.of(
            "noon",
            "\\b(?<part>noon|midnight|midday|dawn|dusk)\\b" + tail(),
            (m, c) -> Optional.of(Timex.time(tailDay(m, c), part(m)))),
        TimeRule.of(
            "parts",
            "(?<=\\b(?:in|during) )(?<span>the\\s+(?<part>morning|afternoon|evening))\\b",
            (m, c) -> Optional.of(Timex.time(c.anchor(), part(m)))),
        TimeRule.of(
            "now",
            "\\b(?:now|currently|nowadays|at present|at the moment|right now|at this time|these days)\\b(?!\\s+that\\b)",
            (m, c) -> Optional.of(bare(Type.DATE, "PRESENT_REF"))),
        TimeRule.of(
            "recently",
            "\\b(?:recently|lately|previously|formerly|not long ago|just now)\\b",
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
            "half-unit", "\\b(?:half\\s+an?|a\\s+half)[-\\s]" + U + "\\b", (m, c) -> halfUnit(m)),
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
            "duration",
            "\\b"
                + ABOUT
                + N
                + "[-\\s]+(?:full\\s+|more\\s+|consecutive\\s+|straight\\s+|long\\s+|additional\\s+)?"
                + U
                + "\\b(?![-\\s]old)(?!\\s+(?:of age|old))(?!['’]s\\s+(?:eve|day))",
            (m, c) -> duration(m)),
        TimeRule.of(
            "bare-units",
            "(?<=\\b(?:for|in|after|over|within|of|took|take|last|several|many) )(?<span>(?<unit>hours|days|weeks|months|years|decades|centuries))\\b",
            (m, c) -> Optional.of(bare(Type.DURATION, unit(m).duration("X")))),
        TimeRule.of(
            "set-adverb",
            "\\b(?<often>daily|weekly|monthly|quarterly|yearly|annually|annual|nightly|biannual|hourly)\\b",
            (m, c) -> Optional.of(bare(Type.SET, often(m)))),
        TimeRule.of(
            "set-times",
            "\\b(?:once|twice|"
                + Numbers.ENGLISH
                + "\\s+(?:times|nights|days))\\s+(?:a|an|per|every|each)\\s+(?<unit>day|week|month|quarter|year|hour)\\b",
            (m, c) -> Optional.of(bare(Type.SET, unit(m).duration("1")))),
        TimeRule.of(
            "set-every",
            "\\b(?:every|each)\\s+(?:(?<number>other|"
                + Numbers.ENGLISH
                + ")\\s+)?(?<unit>hour|day|week|weekend|month|quarter|year|decade|night|hours|days|weeks|months|years)\\b",
            (m, c) -> every(m)),
        TimeRule.cased(
            "set-weekday",
            "\\b(?:(?:[Ee]very|[Ee]ach)\\s+"
                + WD
                + "|(?<weekdays>Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays))\\b",
            (m, c) -> everyWeekday(m)),
        TimeRule.cased(
            "set-month",
            "\\b(?:[Ee]very|[Ee]ach)\\s+" + M + "\\b",
            (m, c) -> Optional.of(bare(Type.SET, "XXXX-%02d".formatted(month(m))))),
        TimeRule.of(
            "week-of",
            "\\bthe\\s+week\\s+of\\s+(?:" + M + "\\s+" + DAY + ")\\b",
            (m, c) -> Optional.of(Timex.week(c.dayOfMonth(month(m), day(m))))),
        TimeRule.of(
            "last-week-of",
            "\\bthe\\s+(?<which>first|last)\\s+week\\s+of\\s+" + M + "\\b",
            (m, c) -> weekOfMonth(m, c)),
        TimeRule.of(
            "new-year", "\\bNew\\s+Year['’]?s\\s+(?<which>Day|Eve)\\b", (m, c) -> newYear(m, c)),
        TimeRule.of(
            "christmas",
            "\\bChristmas(?:\\s+(?<which>Day|Eve))?\\b",
            (m, c) ->
                Optional.of(
                    Timex.day(
                        c.dayOfMonth(12, "eve".equalsIgnoreCase(m.group("which")) ? 24 : 25)))));
  }

  private static String tail() {
    return "(?:,?\\s+(?:on\\s+)?(?:(?<weekday>"
        + NAMES.weekday()
        + ")(?:,\\s+(?<month2>"
        + NAMES.month()
        + ")\\s+(?<day2>\\d{1,2}))?|(?<deictic>today|tomorrow|yesterday)|(?<month>"
        + NAMES.month()
        + ")\\s+(?<day>\\d{1,2})(?:,?\\s+(?<year>\\d{4}))?|(?<day3>\\d{1,2})\\s+(?<month3>"
        + NAMES.month()
        + ")))?";
  }

  private static Optional<Timex> iso(String text) {
    try {
      return Optional.of(Timex.day(LocalDate.parse(text)));
    } catch (java.time.DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private static Optional<Timex> slashes(Matcher m) {
    int year = Integer.parseInt(m.group("year"));
    int full = year < 100 ? year + (year < 50 ? 2000 : 1900) : year;
    int month = Integer.parseInt(m.group("month"));
    int day = Integer.parseInt(m.group("day"));
    boolean dayFirst = month > 12;
    return iso("%04d-%02d-%02d".formatted(full, dayFirst ? day : month, dayFirst ? month : day));
  }

  private static Optional<Timex> fullDay(Matcher m, TimeContext c) {
    int day = day(m);
    Integer given = has(m, "year") ? Integer.valueOf(m.group("year")) : null;
    LocalDate date =
        given == null ? c.dayOfMonth(month(m), day) : TimeContext.safe(given, month(m), day);
    return Optional.of(Timex.day(date));
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
              Timex.day(c.anchor().plusDays(1));
          case "the previous day", "the day before" -> Timex.day(c.anchor().minusDays(1));
          case "the week before" -> Timex.week(c.anchor().minusWeeks(1));
          case "the month before" -> Timex.month(YearMonth.from(c.anchor()).minusMonths(1));
          case "the year before" -> Timex.year(c.anchor().getYear() - 1);
          default -> Timex.day(c.anchor());
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
    return Optional.of(Timex.time(day, part(m)));
  }

  private static String part(Matcher m) {
    String part = m.group("part").toLowerCase(Locale.ROOT).replace("the ", "");
    return switch (part) {
      case "morning", "dawn", "early morning" -> "TMO";
      case "afternoon" -> "TAF";
      case "evening", "dusk" -> "TEV";
      case "noon", "midday" -> "T12:00";
      case "midnight" -> "T24:00";
      default -> "TNI";
    };
  }

  private static Optional<Timex> weekday(Matcher m, TimeContext c) {
    var name = NAMES.weekdayOf(m.group("weekday"));
    String which = has(m, "which") ? m.group("which").toLowerCase(Locale.ROOT) : "";
    LocalDate now = c.published();
    LocalDate day =
        switch (which) {
          case "last", "this past", "the previous" ->
              now.with(java.time.temporal.TemporalAdjusters.previous(name));
          case "next", "coming", "this coming" ->
              now.with(java.time.temporal.TemporalAdjusters.next(name));
          case "the following" -> c.anchor().with(java.time.temporal.TemporalAdjusters.next(name));
          case "this" ->
              c.tense() == TimeContext.Tense.PAST
                  ? c.weekday(name)
                  : now.with(java.time.temporal.TemporalAdjusters.nextOrSame(name));
          default -> c.weekday(name);
        };
    return Optional.of(has(m, "part") ? Timex.time(day, part(m)) : Timex.day(day));
  }

  private static LocalDate lastWeekend(LocalDate day) {
    return day.getDayOfWeek().getValue() >= 6 ? day : day.minusWeeks(1);
  }

  private static Optional<Timex> clock(Matcher m, TimeContext c) {
    int hour = Integer.parseInt(m.group("hour"));
    int minute = has(m, "minute") ? Integer.parseInt(m.group("minute")) : 0;
    String half = m.group("half").toLowerCase(Locale.ROOT);
    if (half.startsWith("p") && hour < 12) {
      hour += 12;
    } else if (half.startsWith("a") && hour == 12) {
      hour = 0;
    }
    return Optional.of(Timex.time(tailDay(m, c), "T%02d:%02d".formatted(hour, minute)));
  }

  private static LocalDate tailDay(Matcher m, TimeContext c) {
    if (has(m, "month2")) {
      return c.dayOfMonth(NAMES.monthOf(m.group("month2")), Integer.parseInt(m.group("day2")));
    }
    if (has(m, "month3")) {
      return c.dayOfMonth(NAMES.monthOf(m.group("month3")), Integer.parseInt(m.group("day3")));
    }
    if (has(m, "weekday2")) {
      return c.weekday(NAMES.weekdayOf(m.group("weekday2")));
    }
    if (has(m, "weekday")) {
      return c.weekday(NAMES.weekdayOf(m.group("weekday")));
    }
    if (has(m, "month")) {
      return fullDay(m, c).flatMap(Timex::start).orElse(c.published());
    }
    return switch (has(m, "deictic") ? m.group("deictic").toLowerCase(Locale.ROOT) : "") {
      case "tomorrow" -> c.published().plusDays(1);
      case "yesterday" -> c.published().minusDays(1);
      case "today" -> c.published();
      default -> c.anchor();
    };
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
    return switch (m.group("often").toLowerCase(Locale.ROOT)) {
      case "daily", "nightly" -> "P1D";
      case "weekly" -> "P1W";
      case "monthly" -> "P1M";
      case "quarterly" -> "P3M";
      case "hourly" -> "PT1H";
      case "biannual" -> "P6M";
      default -> "P1Y";
    };
  }

  private static Optional<Timex> every(Matcher m) {
    String number = has(m, "number") ? m.group("number") : "1";
    String digits = number.equalsIgnoreCase("other") ? "2" : Numbers.digits(number);
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

  private static Optional<Timex> weekOfMonth(Matcher m, TimeContext c) {
    YearMonth month = c.month(month(m));
    boolean last = m.group("which").equalsIgnoreCase("last");
    return Optional.of(Timex.week(last ? month.atEndOfMonth().minusDays(2) : month.atDay(1)));
  }

  private static Optional<Timex> newYear(Matcher m, TimeContext c) {
    boolean eve = m.group("which").equalsIgnoreCase("eve");
    return Optional.of(Timex.day(eve ? c.dayOfMonth(12, 31) : c.dayOfMonth(1, 1)));
  }

  private static int month(Matcher m) {
    return NAMES.monthOf(m.group("month"));
  }

  private static int day(Matcher m) {
    return Integer.parseInt(m.group("day"));
  }

  private static Unit unit(Matcher m) {
    return NAMES.unitOf(m.group("unit"));
  }
}
