package org.thaw.time;

import static org.thaw.time.EnglishPatterns.M;
import static org.thaw.time.Groups.YEAR;
import static org.thaw.time.Groups.has;
import static org.thaw.time.Groups.words;
import static org.thaw.time.Timex.bare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.thaw.finding.TimeExpression.Type;

/// How English business news speaks of the periods it reports: `the year-ago quarter`, `the latest
/// week`, `the fiscal first quarter`, `for the year`.
final class EnglishReportRules {

  private static final String ORDINAL =
      "(?<ordinal>first|second|third|fourth|final|1st|2nd|3rd|4th)";
  private static final String BEHIND =
      "(?!\\s+(?:to|of|before|after|ended|ending|earlier|ago|later|through|that|when|ahead|since|between|[12]\\d{3})\\b)(?![-’'])";

  private EnglishReportRules() {}

  static List<TimeRule> rules() {
    return Stream.of(quarters(), years()).flatMap(List::stream).toList();
  }

  private static List<TimeRule> quarters() {
    return List.of(
        TimeRule.of(
            "latest-unit",
            "\\b(?:the\\s+)?latest\\s+(?:fiscal\\s+)?(?<unit>week|month|quarter|year)\\b",
            (m, c) -> Optional.of(latest(unit(m), c))),
        TimeRule.of(
            "year-ago-quarter",
            "\\b(?:the\\s+)?(?:year[-\\s](?:ago|earlier|before))\\s+(?:fiscal\\s+)?(?:"
                + ORDINAL
                + "[-\\s])?quarter\\b",
            (m, c) -> Optional.of(yearBefore(m, c))),
        TimeRule.of(
            "year-quarter",
            "\\b(?:the\\s+)?(?:fiscal\\s+)?"
                + YEAR
                + "(?:['’]s)?\\s+(?:fiscal\\s+)?"
                + ORDINAL
                + "[-\\s]quarter\\b",
            (m, c) -> Optional.of(Timex.quarter(Groups.year(m), ordinal(m)))),
        TimeRule.of(
            "year-period",
            "\\bthe\\s+" + YEAR + "\\s+(?<unit>quarter|period)\\b",
            (m, c) ->
                Optional.of(
                    unit(m) == Unit.QUARTER
                        ? Timex.quarter(Groups.year(m), quarter(reported(c)))
                        : Timex.year(Groups.year(m)))),
        TimeRule.of(
            "fiscal-quarter",
            "\\b(?:the\\s+)?(?:(?:early|mid|late|end of the|start of the|close of the|beginning of"
                + " the)[-\\s]+)?(?:fiscal\\s+"
                + ORDINAL
                + "[-\\s]quarter|"
                + ORDINAL.replace("<ordinal>", "<ordinal2>")
                + "\\s+fiscal\\s+quarter)\\b",
            (m, c) -> Optional.of(nearest(ordinal(m), c))),
        TimeRule.of(
            "part-of-quarter",
            "\\b(?:the\\s+)?(?:end|start|beginning|middle|close|rest|early part|latter"
                + " part)\\s+of\\s+(?:the\\s+)?"
                + ORDINAL
                + "[-\\s]quarter\\b(?:\\s+(?:of\\s+)?"
                + YEAR
                + ")?",
            (m, c) ->
                Optional.of(
                    has(m, "year")
                        ? Timex.quarter(Groups.year(m), ordinal(m))
                        : nearest(ordinal(m), c))),
        TimeRule.of(
            "bare-quarter",
            "\\b(?:the\\s+)?(?:(?:early|mid|late)[-\\s](?:in\\s+the\\s+)?)?"
                + ORDINAL.replace("final|", "")
                + "[-\\s]quarter\\b(?!\\s+(?:of|[12]\\d{3}|(?:last|this|next)\\s+year)\\b)",
            (m, c) -> Optional.of(nearest(ordinal(m), c))),
        TimeRule.of(
            "final-quarter",
            "\\b(?:the\\s+)?final\\s+quarter\\s+of\\s+(?:"
                + YEAR
                + "|(?<which>this|last|next)\\s+year|the\\s+year)\\b",
            (m, c) ->
                Optional.of(
                    Timex.quarter(
                        has(m, "year") ? Groups.year(m) : c.published().getYear() + step(m), 4))));
  }

  private static List<TimeRule> years() {
    return List.of(
        TimeRule.of(
            "reported-unit",
            "(?<=\\b(?:for|in|during) )(?<span>the\\s+(?<unit>year|quarter|month))\\b" + BEHIND,
            (m, c) -> Optional.of(spoken(unit(m), c))),
        TimeRule.of(
            "year-ended",
            "\\b(?:the\\s+)?(?:fiscal\\s+)?(?<unit>year|quarter)(?=\\s+(?<way>ended|ending|ends|to|through)\\s+(?:on\\s+)?(?:\\d{1,2}\\s+)?"
                + M
                + ")",
            (m, c) -> Optional.of(ended(m, c))),
        TimeRule.of(
            "in-the-unit",
            "\\b(?:earlier|later|early|late|midway|halfway)\\s+(?:on\\s+)?in\\s+the\\s+(?<unit>day|week|month|quarter|year|decade)\\b",
            (m, c) ->
                Optional.of(unit(m).around(unit(m) == Unit.DAY ? c.day() : c.published(), 0))),
        TimeRule.of(
            "full-year",
            "\\b(?:the\\s+)?(?:full|entire|whole)[-\\s]year\\b",
            (m, c) -> Optional.of(fullYear(c))),
        TimeRule.of(
            "month-of-year",
            "\\b(?:(?:early|mid|late)[-\\s](?:in\\s+)?)?"
                + M
                + "\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year\\b",
            (m, c) ->
                Optional.of(
                    Timex.month(
                        YearMonth.of(
                            c.published().getYear() + step(m), EnglishPatterns.month(m))))),
        TimeRule.of(
            "at-one-time",
            "\\bat\\s+one\\s+(?:time|point)\\b",
            (m, c) -> Optional.of(bare(Type.DATE, "PAST_REF"))));
  }

  /// The last whole period; a report of today's month is of the one before.
  private static Timex latest(Unit unit, TimeContext c) {
    return unit.around(c.published(), -1);
  }

  /// The period spoken of last, if the text has named one, else the last whole one; years are this
  /// one.
  private static Timex spoken(Unit unit, TimeContext c) {
    return unit == Unit.YEAR
        ? unit.around(c.anchor(), 0)
        : unit == Unit.QUARTER ? Unit.QUARTER.around(reported(c), 0) : unit.around(month(c), 0);
  }

  /// `the year ended June 30`: the period of the last such month, of the next one for `ending`.
  private static Timex ended(Matcher m, TimeContext c) {
    YearMonth now = YearMonth.from(c.published());
    YearMonth end = YearMonth.of(now.getYear(), EnglishPatterns.month(m));
    boolean ahead = words(m, "way").matches("ending|ends");
    YearMonth there =
        ahead
            ? end.isBefore(now) ? end.plusYears(1) : end
            : end.isAfter(now) ? end.minusYears(1) : end;
    return unit(m).around(there.atDay(1), 0);
  }

  private static LocalDate month(TimeContext c) {
    return c.anchor().equals(c.published()) ? c.published().minusMonths(1) : c.anchor();
  }

  /// A day of the quarter that is reported: the one spoken of, else the one before today's.
  private static LocalDate reported(TimeContext c) {
    return c.anchor().equals(c.published()) ? c.published().minusMonths(3) : c.anchor();
  }

  private static Timex yearBefore(Matcher m, TimeContext c) {
    LocalDate day = reported(c);
    return Timex.quarter(day.getYear() - 1, has(m, "ordinal") ? ordinal(m) : quarter(day));
  }

  private static int quarter(LocalDate day) {
    return day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /// The quarter meant by its number alone: the next one in the future tense, the last one begun in
  /// the past tense, else the nearest.
  static Timex nearest(int number, TimeContext c) {
    Timex best = Timex.quarter(c.published().getYear(), number);
    long least = Long.MAX_VALUE;
    for (int year = c.published().getYear() - 1; year <= c.published().getYear() + 1; year++) {
      Timex here = Timex.quarter(year, number);
      long cost = distance(here, c);
      if (cost < least) {
        best = here;
        least = cost;
      }
    }
    return best;
  }

  private static long distance(Timex quarter, TimeContext c) {
    long until = ChronoUnit.DAYS.between(c.published(), quarter.start().orElseThrow());
    long since = ChronoUnit.DAYS.between(quarter.end().orElseThrow(), c.published());
    boolean against = c.isFuture() && since > 0 || c.tense() == TimeContext.Tense.PAST && until > 0;
    return Math.max(0, Math.max(until, since)) + (against ? 200 : 0);
  }

  /// In the first months of a year results are those of the year before, unless they are to come.
  private static Timex fullYear(TimeContext c) {
    boolean before = c.published().getMonthValue() <= 3 && !c.isFuture();
    return Timex.year(c.published().getYear() - (before ? 1 : 0));
  }

  private static int step(Matcher m) {
    return has(m, "which") ? Direction.of(m.group("which")).step() : 0;
  }

  private static int ordinal(Matcher m) {
    String word = m.group(has(m, "ordinal") ? "ordinal" : "ordinal2");
    return word.equalsIgnoreCase("final") ? 4 : Ordinals.value(word);
  }

  private static Unit unit(Matcher m) {
    return m.group("unit").equalsIgnoreCase("period") ? Unit.YEAR : EnglishPatterns.unit(m);
  }
}
