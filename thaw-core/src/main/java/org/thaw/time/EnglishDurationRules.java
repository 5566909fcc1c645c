package org.thaw.time;

import static org.thaw.time.EnglishPatterns.ABOUT;
import static org.thaw.time.EnglishPatterns.M;
import static org.thaw.time.EnglishPatterns.N;
import static org.thaw.time.EnglishPatterns.NAMES;
import static org.thaw.time.EnglishPatterns.U;
import static org.thaw.time.EnglishPatterns.WD;
import static org.thaw.time.EnglishPatterns.month;
import static org.thaw.time.EnglishPatterns.unit;
import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.words;
import static org.thaw.time.Timex.bare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.thaw.finding.TimeExpression.Type;

/// How English says how long and how often: `nearly six hours`, `all week`, `every other Monday`.
final class EnglishDurationRules {

  private EnglishDurationRules() {}

  static List<TimeRule> rules() {
    return Stream.of(lengths(), repetitions()).flatMap(List::stream).toList();
  }

  private static List<TimeRule> lengths() {
    return List.of(
        TimeRule.of(
            "and-a-half",
            "\\b" + ABOUT + N + "\\s+and\\s+a\\s+half\\s+" + U + "\\b",
            (m, c) ->
                Optional.of(Timex.lasting(unit(m), Numbers.digits(m.group("number")) + ".5"))),
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
            (m, c) -> Optional.of(Timex.lasting(unit(m), "X"))),
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
                    Timex.lasting(unit(m), Integer.toString(Ordinals.value(m.group("ordinal")))))),
        TimeRule.of(
            "whole-unit",
            "\\b(?:all|an?\\s+(?:full|whole|entire|final|extra))\\s+(?<unit>day|night|week|month|year|decade)\\b(?!\\s+(?:long|round))",
            (m, c) -> Optional.of(Timex.lasting(unit(m), "1"))),
        TimeRule.of(
            "quarter-hours",
            "\\b(?:(?<three>three)\\s+quarters|a\\s+quarter)\\s+of\\s+an\\s+hour\\b",
            (m, c) -> Optional.of(bare(Type.DURATION, has(m, "three") ? "PT45M" : "PT15M"))),
        TimeRule.of(
            "units-around",
            "\\b(?<unit>minutes|hours|days|weeks|months|years|decades)(?=\\s+(?:before|after)\\b)",
            (m, c) -> Optional.of(Timex.lasting(unit(m), "X"))));
  }

  private static List<TimeRule> repetitions() {
    return List.of(
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

  private static Optional<Timex> duration(Matcher m) {
    String number = m.group("number");
    Unit unit = unit(m);
    String words = words(m, "unit");
    if (m.group().matches(".*-\\p{Lu}.*")
        || words.equals("second")
        || words.equals("quarter")
        || words.equals("quarters")) {
      return Optional.empty();
    }
    String digits = Numbers.digits(number);
    boolean fortnight = words.startsWith("fortnight") && !digits.equals("X");
    return Optional.of(
        Timex.lasting(unit, fortnight ? Integer.toString(2 * Integer.parseInt(digits)) : digits));
  }

  private static Optional<Timex> halfUnit(Matcher m) {
    return Optional.of(bare(Type.DURATION, unit(m).half()));
  }

  private static String often(Matcher m) {
    return switch (words(m, "often").replace("-", "")) {
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
}
