package org.thaw.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thaw.article.Article;

/// The day of a dateline such as `Jan 23`, in a year that the article gives away.
///
/// Years are tried in this order: the printed one; that of the first such day not before the latest
/// caption (a picture is taken before its article is written), and those after it; the latest year
/// named in the text; years back from the day the article was taken. Where the article's first
/// sentences name a weekday (`said on Friday`), it must be the day itself or the day before; where
/// they name none, only the printed year and the caption's count.
final class DatelineDay {

  private static final int OPENING = 700;
  private static final int YEARS_ON = 4;
  private static final int YEARS_BACK = 6;

  private DatelineDay() {}

  /// @param caption the latest day that a caption prints
  /// @param taken the day the article was taken, which it cannot be younger than
  static Optional<LocalDate> of(
      Article article, Optional<LocalDate> caption, Optional<LocalDate> taken) {
    Optional<String> printed = article.dateline().flatMap(Article.Dateline::date);
    return printed
        .flatMap(PrintedDay::monthDay)
        .flatMap(day -> day(day, printed.flatMap(PrintedDay::year), article, caption, taken));
  }

  private static Optional<LocalDate> day(
      MonthDay day,
      Optional<Integer> year,
      Article article,
      Optional<LocalDate> caption,
      Optional<LocalDate> taken) {
    if (year.isPresent()) {
      return year.map(day::atYear);
    }
    Optional<LocalDate> shown = caption.map(pictured -> notBefore(day, pictured));
    Optional<DayOfWeek> weekday = PrintedDay.weekday(opening(article));
    if (weekday.isEmpty()) {
      return shown;
    }
    Stream<LocalDate> after =
        shown.stream().flatMap(first -> IntStream.range(0, YEARS_ON).mapToObj(first::plusYears));
    Stream<LocalDate> named = PrintedDay.latestYear(article.text()).stream().map(day::atYear);
    Stream<LocalDate> before =
        taken.stream()
            .flatMap(
                last -> IntStream.range(0, YEARS_BACK).mapToObj(notAfter(day, last)::minusYears));
    return Stream.of(after, named, before)
        .flatMap(days -> days)
        .filter(candidate -> taken.stream().noneMatch(candidate::isAfter))
        .filter(candidate -> fits(candidate, weekday.get()))
        .findFirst();
  }

  private static boolean fits(LocalDate day, DayOfWeek weekday) {
    return day.getDayOfWeek() == weekday || day.minusDays(1).getDayOfWeek() == weekday;
  }

  private static LocalDate notBefore(MonthDay day, LocalDate earliest) {
    LocalDate same = day.atYear(earliest.getYear());
    return same.isBefore(earliest) ? same.plusYears(1) : same;
  }

  private static LocalDate notAfter(MonthDay day, LocalDate latest) {
    LocalDate same = day.atYear(latest.getYear());
    return same.isAfter(latest) ? same.minusYears(1) : same;
  }

  private static String opening(Article article) {
    String body = article.body();
    return body.substring(0, Math.min(OPENING, body.length()));
  }
}
