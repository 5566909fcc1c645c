package org.thaw.story;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thaw.rubric.RubricFinder;

/// What tells a report from another in nearly the same words: results of games, days that its
/// headline names, its field, how long it is, and whether it is an edition of a column.
///
/// @param scores results such as `2-1`
/// @param dates days of a month that the headline names, such as `3-14`
/// @param weekdays numbers of the weekdays that the headline names
/// @param told numbers of the weekdays that headline and lead name
/// @param frame the other words of a headline that names weekdays
/// @param games how far it is a report of games, in [0, 1]
/// @param markets how far it is a report of markets, in [0, 1]
/// @param brevity 1 for no words, less for more
/// @param turn which turn of an affair it tells
/// @param column true for an edition of what the outlet prints every day or week in one form
record Marks(
    Set<String> scores,
    Set<String> dates,
    Set<String> weekdays,
    Set<String> told,
    Set<String> frame,
    double games,
    double markets,
    double brevity,
    Turn turn,
    boolean column) {

  /// How far a report of games no longer answers what a state did.
  private static final double GAME = 0.4;

  private static final RubricFinder RUBRICS = new RubricFinder();

  /// Characters of the body that say on which day it happened.
  private static final int LEAD = 300;

  /// Words at which a text is half as brief as none.
  private static final double HALF = 20;

  /// Share of a headline's words, weekdays aside, that the next edition repeats.
  private static final double FRAME = 0.6;

  private static final Map<String, Integer> DAYS = new HashMap<>();
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Pattern SCORE =
      Pattern.compile("(?<![\\d-])(\\d{1,2})[-–](\\d{1,2})(?![\\d-])");
  private static final Pattern DATE;

  static {
    for (Locale language : List.of(Locale.ENGLISH, Locale.of("es"))) {
      for (DayOfWeek day : DayOfWeek.values()) {
        DAYS.put(day.getDisplayName(TextStyle.FULL, language), day.getValue());
      }
      for (Month month : Month.values()) {
        MONTHS.put(
            month.getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT),
            month.getValue());
      }
    }
    Map.copyOf(DAYS).forEach((name, day) -> DAYS.put(name.toLowerCase(Locale.ROOT), day));
    String months = "(" + String.join("|", MONTHS.keySet()) + ")";
    DATE =
        Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th)?(?: de| of)? %1$s|%1$s\\.? (\\d{1,2})(?!\\d)"
                .formatted(months));
  }

  /// @param words stems of the headline
  /// @param near stems of the body's beginning
  static Marks of(String headline, String body, List<String> words, List<String> near) {
    Set<String> scores = scores(headline + "\n" + body);
    int sign = scores.isEmpty() ? 0 : 1;
    double games = Field.GAMES.share(words, near, sign);
    return new Marks(
        scores,
        dates(headline),
        weekdays(headline),
        weekdays(headline + "\n" + body.substring(0, Math.min(LEAD, body.length()))),
        frame(headline),
        games,
        Field.MARKETS.share(words, near, 0),
        1 / (1 + (words.size() + near.size()) / HALF),
        Turn.of(headline, body, games > GAME),
        RUBRICS.isColumn(headline));
  }

  private static Set<String> scores(String text) {
    Set<String> scores = new HashSet<>();
    Matcher score = SCORE.matcher(text);
    while (score.find()) {
      int one = Integer.parseInt(score.group(1));
      int other = Integer.parseInt(score.group(2));
      scores.add(Math.max(one, other) + "-" + Math.min(one, other));
    }
    return smallest(scores);
  }

  private static Set<String> dates(String headline) {
    Set<String> dates = new HashSet<>();
    Matcher date = DATE.matcher(headline.toLowerCase(Locale.ROOT));
    while (date.find()) {
      boolean dayFirst = date.group(1) != null;
      Integer month = MONTHS.get(date.group(dayFirst ? 2 : 3));
      if (month != null) {
        dates.add(month + "-" + Integer.parseInt(date.group(dayFirst ? 1 : 4)));
      }
    }
    return smallest(dates);
  }

  private static Set<String> weekdays(String headline) {
    Set<String> days = new HashSet<>();
    for (String word : headline.toLowerCase(Locale.ROOT).split("\\P{L}+")) {
      Integer day = DAYS.get(word);
      if (day != null) {
        days.add(day.toString());
      }
    }
    return smallest(days);
  }

  private static Set<String> frame(String headline) {
    List<String> words = List.of(headline.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    return words.stream().anyMatch(DAYS::containsKey)
        ? words.stream().filter(word -> !DAYS.containsKey(word)).collect(Collectors.toSet())
        : Set.of();
  }

  private static Set<String> smallest(Set<String> values) {
    return values.isEmpty() ? Set.of() : Set.copyOf(values);
  }

  /// True if both tell results, and no common one.
  boolean hasOtherScore(Marks other) {
    return differ(scores, other.scores);
  }

  /// True if both headlines name days, and no common one.
  boolean isOfOtherDay(Marks other) {
    return isOfOtherDate(other) || differ(weekdays, other.weekdays);
  }

  /// True if one of the two is an edition of a column, which tells a story of its own: marked so by
  /// its words, or in the same words of another weekday.
  boolean isColumnBeside(Marks other) {
    return column || other.column || isSameFrame(other) && differ(weekdays, other.weekdays);
  }

  /// 1 if both name weekdays and a common one, -1 if none; 0 if one names none.
  int sharedWeekdays(Marks other) {
    if (told.isEmpty() || other.told.isEmpty()) {
      return 0;
    }
    return Collections.disjoint(told, other.told) ? -1 : 1;
  }

  private boolean isSameFrame(Marks other) {
    int longer = Math.max(frame.size(), other.frame.size());
    long shared = frame.stream().filter(other.frame::contains).count();
    return shared >= 3 && shared >= FRAME * longer;
  }

  /// True if both headlines name days of a month, and no common one: a daily column, each of which
  /// is a story of its own.
  boolean isOfOtherDate(Marks other) {
    return differ(dates, other.dates);
  }

  private static boolean differ(Set<String> some, Set<String> others) {
    return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
  }

  /// How far one is of a field that the other is not of, in [0, 1].
  double fieldsApart(Marks other) {
    return Math.max(Math.abs(games - other.games), Math.abs(markets - other.markets));
  }
}
