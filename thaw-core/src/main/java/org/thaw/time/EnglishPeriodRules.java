package org.thaw.time;

import static org.thaw.time.EnglishPatterns.M;
import static org.thaw.time.EnglishPatterns.NAMES;
import static org.thaw.time.EnglishPatterns.month;
import static org.thaw.time.EnglishPatterns.unit;
import static org.thaw.time.Groups.YEAR;
import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.words;
import static org.thaw.time.Groups.year;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// How English names a year, what is longer, and the quarters, halves and seasons of one: `fiscal
/// 2025`, `the 1990s`, `the third quarter`, `last spring`.
final class EnglishPeriodRules {

  private static final String ORDINAL = "(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)";

  private EnglishPeriodRules() {}

  static List<TimeRule> rules() {
    return Stream.of(years(), parts(), seasons()).flatMap(List::stream).toList();
  }

  private static List<TimeRule> years() {
    return List.of(
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
            "fiscal-year",
            "\\bFY\\s?['’]?(?<year2>(?:20)?\\d{2})\\b|\\bfiscal(?:\\s+year)?\\s+['’](?<two>\\d{2})\\b",
            (m, c) ->
                Optional.of(
                    Timex.year(
                        Groups.full(
                            Integer.parseInt(m.group(has(m, "year2") ? "year2" : "two")))))),
        TimeRule.of(
            "which-fiscal",
            "\\b(?:the\\s+)?(?<which>last|this|next|current|coming|previous)\\s+(?:fiscal|financial|calendar|business|tax)\\s+(?<unit>year|quarter|month|week)\\b",
            (m, c) ->
                Optional.of(unit(m).around(c.published(), Direction.of(m.group("which")).step()))),
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
            (m, c) -> century(m, c)));
  }

  private static List<TimeRule> parts() {
    return List.of(
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
            (m, c) -> Optional.of(Timex.month(c.month(month(m))))));
  }

  private static List<TimeRule> seasons() {
    return List.of(
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

  private static Optional<Timex> bareYear(Matcher m) {
    int year = year(m);
    return year >= 1700 && year <= 2099 ? Optional.of(Timex.year(year)) : Optional.empty();
  }

  private static Optional<Timex> century(Matcher m, TimeContext c) {
    int here = c.published().getYear() / 100 + 1;
    return Optional.of(
        Timex.century(
            switch (words(m, "which")) {
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
    String which = words(m, "which");
    return which.equals("last") ? now - 1 : which.equals("next") ? now + 1 : now;
  }

  private static int ordinal(Matcher m) {
    return switch (words(m, "ordinal")) {
      case "first", "1st" -> 1;
      case "second", "2nd", "latter" -> 2;
      case "third", "3rd" -> 3;
      default -> 4;
    };
  }

  private static String season(Matcher m) {
    return switch (words(m, "season")) {
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
    return switch (words(m, "which")) {
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
