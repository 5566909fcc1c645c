package org.thaw.time;

import static org.thaw.time.EnglishPatterns.M;
import static org.thaw.time.EnglishPatterns.NAMES;
import static org.thaw.time.EnglishPatterns.month;
import static org.thaw.time.Groups.YEAR;
import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.words;
import static org.thaw.time.Groups.year;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// How English names a day of a month, or a month: `May 4, 1999`, `the fourth of July`, `late
/// March`.
final class EnglishDateRules {

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

  private EnglishDateRules() {}

  static List<TimeRule> rules() {
    return Stream.of(days(), months()).flatMap(List::stream).toList();
  }

  private static List<TimeRule> days() {
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
            (m, c) -> fullDay(m, c)));
  }

  private static List<TimeRule> months() {
    return List.of(
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
        TimeRule.cased("month", "\\b" + M + "(?=$|[^\\p{L}\\d])", (m, c) -> bareMonth(m, c)));
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
    return switch (words(m, "which")) {
      case "last", "this past" -> here.isBefore(now) ? here : here.minusYears(1);
      case "next", "this coming" -> here.isAfter(now) ? here : here.plusYears(1);
      default -> here;
    };
  }

  private static Optional<Timex> bareMonth(Matcher m, TimeContext c) {
    return Optional.of(Timex.month(c.month(month(m))));
  }
}
