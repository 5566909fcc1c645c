package org.thaw.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.fold.Citation;
import org.thaw.time.When;

/// One date in the calendar, merged from all the articles that speak of it: a meeting, visit, call,
/// hearing, vote.
///
/// @param uid stable for life: made of the report that came in first
/// @param formerly other names by which it is found: those of its other reports, which had them if
///   they were taken for appointments of their own
/// @param sequence iCalendar's SEQUENCE: how often it has changed as reports came in
/// @param when the best evidenced date; empty while none is known
/// @param conflicts other dates that sources give and no later report settles
/// @param recurrence iCalendar RRULE of a repeated one
/// @param revised publication time of the latest evidence
/// @param revisions what was known when, oldest first
public record Meeting(
    String uid,
    List<String> formerly,
    int sequence,
    String summary,
    Optional<When> when,
    Optional<String> place,
    List<String> participants,
    List<String> countries,
    List<String> agenda,
    Status status,
    List<When> conflicts,
    Optional<String> recurrence,
    Instant revised,
    List<Revision> revisions,
    List<Citation> evidence) {

  public Meeting {
    formerly = List.copyOf(formerly);
    participants = List.copyOf(participants);
    countries = List.copyOf(countries);
    agenda = List.copyOf(agenda);
    conflicts = List.copyOf(conflicts);
    revisions = List.copyOf(revisions);
    evidence = List.copyOf(evidence);
  }

  /// What has become of it. `LAPSED_UNKNOWN`: its day passed and nobody reported.
  public enum Status {
    TENTATIVE,
    CONFIRMED,
    HELD,
    CANCELLED,
    POSTPONED,
    LAPSED_UNKNOWN;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A state of knowledge: from this publication on, this date and this status.
  public record Revision(Instant published, Optional<When> when, Status status) {}
}
