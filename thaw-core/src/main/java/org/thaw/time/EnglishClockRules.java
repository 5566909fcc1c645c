package org.thaw.time;

import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// How English says a time of day. The day is the one the text speaks of, until [TimeJoiner] joins
/// the one that stands beside it.
final class EnglishClockRules {

  private static final String ZONE =
      "(?:\\s*\\(?(?:GMT|UTC|ET|EST|EDT|PT|PST|PDT|CT|CST|CDT|MT|MST|MDT|BST|CET|CEST|IST|JST|local"
          + " time|(?:Eastern|Central|Pacific|Mountain)(?: (?:Standard |Daylight"
          + " )?[Tt]ime)?|[A-Z][a-z]+ time|Z)\\b\\)?)?";
  private static final String HOUR_WORD =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
  private static final String MINUTE_WORD =
      "five|ten|fifteen|twenty|twenty[- ]five|thirty|thirty[- ]five|forty|forty[-"
          + " ]five|fifty|fifty[- ]five";
  private static final String WHEN =
      "(?:\\s+(?:in\\s+the\\s+|at\\s+)(?<part>early"
          + " morning|morning|afternoon|evening|night)|\\s*(?<half>[ap]\\.?m\\b\\.?))";

  private EnglishClockRules() {}

  static List<TimeRule> rules() {
    return Stream.of(clocks(), parts(), spoken()).flatMap(List::stream).toList();
  }

  private static List<TimeRule> clocks() {
    return List.of(
        TimeRule.cased(
            "clock",
            "\\b(?:about\\s+|around\\s+|nearly\\s+|almost\\s+)?(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d))?(?::(?<second>[0-5]\\d))?\\s*(?<half>[AaPp]\\.?[Mm]\\b\\.?)"
                + ZONE,
            EnglishClockRules::clock),
        TimeRule.cased(
            "clock-24",
            "(?<![\\d:.])\\b(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?![\\d:])(?<half>)"
                + ZONE,
            EnglishClockRules::clock));
  }

  private static List<TimeRule> parts() {
    return List.of(
        TimeRule.of(
            "noon",
            "\\b(?<part>noon|midnight|midday|dawn|dusk|daybreak|sunrise|sunset|nightfall)\\b",
            (m, c) -> Optional.of(Timex.time(c.anchor(), part(m)))),
        TimeRule.of(
            "parts",
            "(?<=\\b(?:in|during|through|throughout)"
                + " )(?<span>the\\s+(?<part>morning|afternoon|evening|night|early"
                + " morning)(?:\\s+hours)?)\\b",
            (m, c) -> Optional.of(Timex.time(c.anchor(), part(m)))),
        TimeRule.of(
            "part-of",
            "\\bthe\\s+(?:early\\s+|late\\s+)?(?<part>morning|afternoon|evening|night)\\s+of(?=\\s+(?:"
                + Names.ENGLISH.weekday()
                + "|(?:the\\s+)?\\d{1,2}\\b|"
                + Names.ENGLISH.month()
                + "\\s+\\d))",
            (m, c) -> Optional.of(Timex.time(c.anchor(), part(m)))),
        TimeRule.of(
            "early-hours",
            "\\bthe\\s+(?<part>early|small|wee)\\s+hours\\b(?:\\s+of(?=\\s+the\\s+morning))?",
            (m, c) -> Optional.of(Timex.time(c.anchor(), "TMO"))));
  }

  private static List<TimeRule> spoken() {
    return List.of(
        TimeRule.of(
            "clock-part",
            "\\b(?<hour>[1-9]|1[0-2]|"
                + HOUR_WORD
                + ")(?:[:.](?<minute>[0-5]\\d)|[-\\s](?<minutes>"
                + MINUTE_WORD
                + "))?"
                + WHEN
                + ZONE,
            EnglishClockRules::spoken),
        TimeRule.of(
            "half-hour",
            "\\b(?<hour>"
                + HOUR_WORD
                + ")[-\\s](?<minutes>thirty|fifteen|forty-five)\\b"
                + WHEN
                + "?",
            EnglishClockRules::spoken),
        TimeRule.of(
            "o-clock",
            "\\b(?<hour>[1-9]|1[0-2]|" + HOUR_WORD + ")\\s+o['’]?clock\\b" + WHEN + "?" + ZONE,
            EnglishClockRules::spoken),
        TimeRule.of(
            "past-and-to",
            "\\b(?<minutes>half|(?:a\\s+)?quarter|(?:"
                + MINUTE_WORD
                + "|[1-5]?\\d)(?:\\s+min(?:ute)?s?)?)\\s+(?<way>past|to|after|before|till)\\s+(?<hour>"
                + HOUR_WORD
                + "|1[0-2]|[1-9])\\b(?![:.]\\d|\\s*\\p{L}*(?:percent|%|million))"
                + WHEN
                + "?",
            EnglishClockRules::pastOrTo));
  }

  /// A small hour without `a.m.` or `p.m.` is one of the afternoon.
  private static Optional<Timex> clock(Matcher m, TimeContext c) {
    int hour = Integer.parseInt(m.group("hour"));
    int minute = has(m, "minute") ? Integer.parseInt(m.group("minute")) : 0;
    String second = has(m, "second") ? ":" + m.group("second") : "";
    boolean noon =
        m.group("half").isEmpty() && hour >= 1 && hour <= 6 && !m.group("hour").startsWith("0");
    return Optional.of(
        Timex.time(
            c.anchor(),
            "T%02d:%02d%s".formatted(noon ? hour + 12 : hour(m, hour), minute, second)));
  }

  private static Optional<Timex> spoken(Matcher m, TimeContext c) {
    int hour = Integer.parseInt(Numbers.digits(m.group("hour")));
    int minute =
        has(m, "minute")
            ? Integer.parseInt(m.group("minute"))
            : has(m, "minutes") ? Integer.parseInt(Numbers.digits(m.group("minutes"))) : 0;
    return Optional.of(Timex.time(c.anchor(), "T%02d:%02d".formatted(hour(m, hour), minute)));
  }

  private static Optional<Timex> pastOrTo(Matcher m, TimeContext c) {
    String words = words(m, "minutes");
    boolean named = words.startsWith("half") || words.endsWith("quarter");
    boolean past = words(m, "way").matches("past|after");
    if (!named && !words.contains("min") && !has(m, "half") && !has(m, "part")) {
      return Optional.empty();
    }
    int minutes =
        words.startsWith("half")
            ? 30
            : words.endsWith("quarter")
                ? 15
                : Integer.parseInt(Numbers.digits(words.split("\\s")[0]));
    int hour = hour(m, Integer.parseInt(Numbers.digits(m.group("hour"))));
    int total = Math.floorMod(60 * hour + (past ? minutes : -minutes), 24 * 60);
    return Optional.of(Timex.time(c.anchor(), "T%02d:%02d".formatted(total / 60, total % 60)));
  }

  /// The hour of 24, by `p.m.` or the part of the day.
  private static int hour(Matcher m, int hour) {
    String half = words(m, "half");
    String part = words(m, "part");
    boolean late =
        half.startsWith("p")
            || part.matches("afternoon|evening")
            || part.equals("night") && hour > 5;
    if (late && hour < 12) {
      return hour + 12;
    }
    return hour == 12 && (half.startsWith("a") || part.equals("night")) ? 0 : hour;
  }

  /// The TIMEX3 value of the part of the day that the rule names.
  static String part(Matcher m) {
    String part = words(m, "part").replace("the ", "");
    return switch (part) {
      case "morning", "dawn", "early morning", "daybreak", "sunrise" -> "TMO";
      case "afternoon" -> "TAF";
      case "evening", "dusk", "sunset", "nightfall" -> "TEV";
      case "noon", "midday" -> "T12:00";
      case "midnight" -> "T24:00";
      default -> "TNI";
    };
  }
}
