package org.thaw.intake.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a page says about its article.
///
/// @param title the article's own title, without the site's name
/// @param published the publication time as the page states it
/// @param modified the time of the last update
/// @param description the page's own summary of itself, seen or not
/// @param licence a licence address or name the page carries
public record PageMetadata(
    String title,
    List<String> authors,
    Optional<Moment> published,
    Optional<String> section,
    Optional<String> siteName,
    Optional<String> url,
    Optional<String> language,
    Optional<String> description) {

  public PageMetadata {
    authors = List.copyOf(authors);
  }

  /// A time as a page states it.
  ///
  /// @param day the day in the page's own zone
  /// @param instant the time in UTC; noon of the day where only a day is stated
  /// @param stated whether the page states it as its publication time, in markup or metadata,
  ///   rather than somewhere in its text or address
  /// @param universal whether it is given in UTC, so that the page's own day may be another
  public record Moment(LocalDate day, Instant instant, boolean stated, boolean universal) {

    Moment on(LocalDate other) {
      return new Moment(other, instant, stated, false);
    }
  }
}
