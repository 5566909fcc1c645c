package org.thaw.fold;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;

/// Where a folded fact stands: the finding, its article, and who published it when.
///
/// Citations order by publication, then by finding, so that a list of them is the same for any
/// order of arrival.
///
/// @param finding id of the finding
/// @param article id of the article
/// @param published publication time, UTC
public record Citation(String finding, String article, String outlet, Instant published)
    implements Comparable<Citation> {

  private static final Comparator<Citation> ORDER =
      Comparator.comparing(Citation::published)
          .thenComparing(Citation::finding)
          .thenComparing(Citation::article);

  /// Day of publication, UTC.
  public LocalDate day() {
    return LocalDate.ofInstant(published, ZoneOffset.UTC);
  }

  @Override
  public int compareTo(Citation that) {
    return ORDER.compare(this, that);
  }
}
