package org.thaw.time;

import static org.thaw.time.EnglishPatterns.NAMES;
import static org.thaw.time.EnglishPatterns.PART;
import static org.thaw.time.EnglishPatterns.WD;
import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.words;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// How English names a day by its place in the week: `Friday`, `next Tuesday night`, `the weekend`.
final class EnglishWeekdayRules {

  private EnglishWeekdayRules() {}

  static List<TimeRule> rules() {
    return List.of(
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
                    Timex.weekend(c.isFuture() ? c.published() : lastWeekend(c.published())))));
  }

  private static Optional<Timex> weekday(Matcher m, TimeContext c) {
    var name = NAMES.weekdayOf(m.group("weekday"));
    String which = words(m, "which");
    LocalDate now = c.published();
    if (which.isEmpty()
        && now.getDayOfWeek() == name
        && m.group().matches("(?i)(?:later|earlier).*")) {
      return Optional.of(Timex.day(now));
    }
    LocalDate day =
        switch (which) {
          case "last", "this past", "the previous", "previous" ->
              now.with(TemporalAdjusters.previous(name));
          case "next",
              "coming",
              "this coming",
              "the coming",
              "upcoming",
              "this upcoming",
              "the upcoming",
              "following" ->
              now.with(TemporalAdjusters.next(name));
          case "the following" -> c.anchor().with(TemporalAdjusters.next(name));
          case "this" ->
              c.tense() == TimeContext.Tense.PAST
                  ? c.weekday(name)
                  : now.with(TemporalAdjusters.nextOrSame(name));
          default -> c.weekday(name);
        };
    return Optional.of(
        has(m, "part") ? Timex.time(day, EnglishClockRules.part(m)) : Timex.day(day));
  }

  private static LocalDate lastWeekend(LocalDate day) {
    return day.getDayOfWeek().getValue() >= 6 ? day : day.minusWeeks(1);
  }
}
