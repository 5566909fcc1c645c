package org.thaw.time;

import static org.thaw.time.EnglishPatterns.M;
import static org.thaw.time.EnglishPatterns.NAMES;
import static org.thaw.time.EnglishPatterns.month;
import static org.thaw.time.Groups.YEAR;
import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.year;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// How English says a time, after the TIMEX3 guidelines as TempEval-3 applies them (UzZaman et al.
/// 2013).
final class EnglishTimeRules {

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
  private static final String ORDINAL = "(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)";

  private EnglishTimeRules() {}

  /// The rules; of two that match at one place the longer match wins, then the earlier rule.
  static List<TimeRule> rules() {
    return Stream.of(
            NumericDates.rules(NAMES, false, DAY_CUE),
            EnglishReportRules.rules(),
            EnglishCalendarRules.rules(),
            EnglishClockRules.rules(),
            dates(),
            EnglishDeicticRules.rules(),
            EnglishDurationRules.rules())
        .flatMap(List::stream)
        .toList();
  }

  private static List<TimeRule> dates() {
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
            (m, c) -> Optional.of(bareSeason(season(m), c))));
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
}
