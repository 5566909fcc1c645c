package org.thaw.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.article.Article;

/// Completes an article's publication time from the best evidence on it.
///
/// Trusted in this order: what intake gives (metadata, the page), a day in the address, the
/// dateline's day in a year that a caption or the weekday of the first sentences tells, a picture's
/// caption, the dateline's day in the latest year that the article names, a weekday with its date
/// in the text (`on Friday, March 6`). An inferred time is noon UTC of its day and has the origin
/// INFERRED. A day without a year takes the year that makes its weekday right and is nearest to a
/// year that the article names; without either it is no evidence.
public final class PublicationInference {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "/((?:19|20)\\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?=[/_.-]|$)");
  private static final Pattern ISO = Pattern.compile("(?:19|20)\\d{2}-\\d{2}-\\d{2}");

  /// The article with a publication time where one can be inferred; its origin says so.
  public Article complete(Article article) {
    return complete(article, Optional.empty());
  }

  /// The same, for an article that was taken on a known day and so is no younger.
  public Article complete(Article article, LocalDate taken) {
    return complete(article, Optional.of(taken));
  }

  private static Article complete(Article article, Optional<LocalDate> taken) {
    return article.published().isPresent()
        ? article
        : day(article, taken).map(day -> with(article, day)).orElse(article);
  }

  private static Optional<LocalDate> day(Article article, Optional<LocalDate> taken) {
    Optional<LocalDate> caption = caption(article);
    return address(article)
        .or(() -> DatelineDay.of(article, caption, taken))
        .or(() -> caption)
        .or(() -> dateline(article))
        .or(() -> text(article));
  }

  private static Optional<LocalDate> address(Article article) {
    return article
        .url()
        .map(ADDRESS::matcher)
        .filter(Matcher::find)
        .flatMap(match ->
            PrintedDay.of(
                Integer.parseInt(match.group(1)),
                Integer.parseInt(match.group(2)),
                Integer.parseInt(match.group(3))));
  }

  /// The latest day of a caption: a picture is taken before the article appears.
  private static Optional<LocalDate> caption(Article article) {
    return article.pictures().stream()
        .flatMap(picture -> picture.date().stream())
        .filter(date -> ISO.matcher(date).matches())
        .flatMap(date -> PrintedDay.iso(date).stream())
        .max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> dateline(Article article) {
    return article
        .dateline()
        .flatMap(Article.Dateline::date)
        .flatMap(date -> PrintedDay.first(date, article.text(), false));
  }

  private static Optional<LocalDate> text(Article article) {
    return PrintedDay.first(article.text(), article.text(), true);
  }

  private static Article with(Article article, LocalDate day) {
    Instant noon = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    return article.dated(Optional.of(noon), Article.Origin.INFERRED);
  }
}
