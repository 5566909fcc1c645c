package org.thaw.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.text.Span;

/// An appointment that an item states as data, with the lines of the article's text that say so.
///
/// @param recurrence iCalendar RRULE (RFC 5545)
/// @param spans of the article's text, never empty
public record Plan(
    String summary,
    Optional<Dates> dates,
    Optional<String> place,
    List<String> participants,
    List<String> agenda,
    Status status,
    Optional<String> recurrence,
    List<Span> spans) {

  public Plan {
    participants = List.copyOf(participants);
    agenda = List.copyOf(agenda);
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a plan without spans: " + summary);
    }
  }

  /// First and last day, at a precision.
  ///
  /// @param words as they stand in the text
  public record Dates(LocalDate start, LocalDate end, Precision precision, String words) {}

  /// How exact a date is.
  public enum Precision {
    DAY,
    MONTH,
    YEAR
  }

  /// What the sender says has become of it.
  public enum Status {
    TENTATIVE,
    CONFIRMED,
    HELD,
    CANCELLED,
    POSTPONED
  }
}
