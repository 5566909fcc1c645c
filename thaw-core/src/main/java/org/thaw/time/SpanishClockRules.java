package org.thaw.time;

import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// How Spanish says a time of day. The day is the one the text speaks of, until [TimeJoiner] joins
/// the one that stands beside it.
final class SpanishClockRules {

  private static final String PART = "(?<part>mañana|tarde|noche|madrugada|mediodía)";
  private static final String HOUR =
      "(?<hour>2[0-4]|[01]?\\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)";
  private static final String WHEN =
      "(?:\\s*(?<half>[ap]\\.?\\s?m\\b\\.?)|\\s+(?:de|por|en)\\s+la\\s+"
          + PART
          + "|\\s+del\\s+(?<noon>mediodía))";
  private static final String ZONE =
      "(?:\\s*\\(?(?:GMT|UTC)\\)?|,?\\s+hora\\s+(?:local|de\\s+\\p{Lu}\\p{L}+(?:\\s+\\p{Lu}\\p{L}+)?))?";

  private SpanishClockRules() {}

  static List<TimeRule> rules() {
    return List.of(
        TimeRule.of(
            "hora-sola",
            "(?<=\\b(?:a|hacia|sobre|son|desde|hasta) las? )(?<span>"
                + HOUR
                + ")(?=\\s*(?:[;?!)]|[.,](?!\\d)|$)|\\s+(?:del?|el|y|o|en|hoy|ayer|mañana|este|esta|con|para|por|a)\\b)",
            (m, c) ->
                Optional.of(
                    Timex.time(
                        c.anchor(),
                        "T%02d:00".formatted(Integer.parseInt(Numbers.digits(m.group("hour"))))))),
        TimeRule.of(
            "hora",
            "(?<=\\blas? )(?<span>"
                + HOUR
                + "(?:[.:](?<minute>[0-5]\\d))?(?:[.:](?<second>[0-5]\\d))?(?:\\s+(?<way>y|menos)\\s+(?<minutes>media|cuarto|"
                + Numbers.SPANISH_SMALL
                + "))?(?:\\s*(?<hours>horas|h)\\b)?"
                + WHEN
                + "?(?:\\s+(?<way2>menos)\\s+(?<quarter>cuarto))?"
                + ZONE
                + ")(?![\\p{L}\\d%])",
            SpanishClockRules::clock),
        TimeRule.of(
            "hora-24",
            "(?<![\\d:.])\\b"
                + "(?<hour>[01]?\\d|2[0-4])(?::(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?![\\d:])(?:\\s*(?<hours>horas|h)\\b)?"
                + WHEN
                + "?|\\s*(?<half2>[ap]\\.?\\s?m\\b\\.?)|\\s+de\\s+la\\s+(?<part2>mañana|tarde|noche))"
                + ZONE,
            SpanishClockRules::clock));
  }

  /// `las 5` alone may count something; it is left to the rule of bare hours.
  private static Optional<Timex> clock(Matcher m, TimeContext c) {
    boolean bare = !has(m, "minute") && !has(m, "minutes") && !has(m, "hours") && !isQualified(m);
    if (bare) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(Numbers.digits(m.group("hour")));
    int minute = (has(m, "minute") ? Integer.parseInt(m.group("minute")) : 0) + spoken(m);
    String second = has(m, "second") ? ":" + m.group("second") : "";
    int total = 60 * (isLate(m) && hour < 12 ? hour + 12 : hour) + minute;
    return Optional.of(
        Timex.time(c.anchor(), "T%02d:%02d%s".formatted(total / 60, total % 60, second)));
  }

  private static boolean isQualified(Matcher m) {
    return has(m, "half")
        || has(m, "half2")
        || has(m, "part")
        || has(m, "part2")
        || has(m, "noon")
        || has(m, "quarter");
  }

  private static int spoken(Matcher m) {
    if (has(m, "quarter")) {
      return -15;
    }
    if (!has(m, "minutes")) {
      return 0;
    }
    String words = words(m, "minutes");
    int minutes =
        switch (words) {
          case "media" -> 30;
          case "cuarto" -> 15;
          default -> Integer.parseInt(Numbers.digits(words));
        };
    return m.group("way").equalsIgnoreCase("menos") ? -minutes : minutes;
  }

  private static boolean isLate(Matcher m) {
    String half = words(m, has(m, "half") ? "half" : "half2");
    String part = words(m, has(m, "part") ? "part" : "part2");
    return half.startsWith("p") || part.matches("tarde|noche");
  }
}
