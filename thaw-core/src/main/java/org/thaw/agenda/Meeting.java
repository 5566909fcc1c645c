package org.thaw.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.finding.When;
import org.thaw.fold.Citation;
import org.thaw.fold.Wording;

/// One date in the calendar, merged from all the articles that speak of it: a meeting, visit, call,
/// hearing, vote.
///
/// @param uid stable for life: made of the report that came in first
/// @param formerly other names by which it is found: those of its other reports, which had them if
///   they were taken for appointments of their own
/// @param sequence iCalendar's SEQUENCE: how often it has changed as reports came in
/// @param form what it is called, as most reports do: `meeting`, `visit`, `summit`, `talks`,
///   `call`, `vote`, `ruling`, `exercise` or `deadline`
/// @param rank the rank of those who meet, such as `leaders`, where most reports that say so name
///   several of one
/// @param summaries what the best report says, and the best of each other language
/// @param places where, in the words that most reports use, and in those of each other language
/// @param when the best evidenced date; empty while none is known
/// @param conflicts other dates that sources give and no later report settles
/// @param recurrence iCalendar RRULE of a repeated one
/// @param revised publication time of the latest evidence
/// @param revisions what was known when, oldest first
/// @param departed the names that subscribers have had of it and that are no more
/// @param preparatory it serves to prepare another, as most reports say
public record Meeting(
    String uid,
    List<String> formerly,
    int sequence,
    String form,
    Optional<String> rank,
    List<Wording> summaries,
    Optional<When> when,
    List<Wording> places,
    List<String> participants,
    List<String> countries,
    List<Topic> topics,
    Status status,
    List<When> conflicts,
    Optional<String> recurrence,
    Instant revised,
    List<Revision> revisions,
    List<Departed> departed,
    boolean preparatory,
    List<Citation> evidence) {

  public Meeting {
    formerly = List.copyOf(formerly);
    participants = List.copyOf(participants);
    countries = List.copyOf(countries);
    topics = List.copyOf(topics);
    summaries = List.copyOf(summaries);
    places = List.copyOf(places);
    departed = List.copyOf(departed);
    if (summaries.isEmpty()) {
      throw new IllegalArgumentException("an appointment without words: " + uid);
    }
    conflicts = List.copyOf(conflicts);
    revisions = List.copyOf(revisions);
    evidence = List.copyOf(evidence);
  }

  /// The same as subscribers now have it.
  Meeting published(int changes, List<Departed> names) {
    return changes == sequence && names.equals(departed)
        ? this
        : new Meeting(
            uid,
            formerly,
            changes,
            form,
            rank,
            summaries,
            when,
            places,
            participants,
            countries,
            topics,
            status,
            conflicts,
            recurrence,
            revised,
            revisions,
            names,
            preparatory,
            evidence);
  }

  /// What the best report says of it.
  public String summary() {
    return summaries.getFirst().words();
  }

  /// Where it is, in the words that most reports use.
  public Optional<String> place() {
    return places.stream().findFirst().map(Wording::words);
  }

  /// What it is to be about.
  public List<String> agenda() {
    return topics.stream().map(topic -> topic.wording().words()).toList();
  }

  /// A name under which subscribers had an appointment until it was found to be one with another.
  ///
  /// @param sequence higher than any they had it with
  /// @param when the date it last had
  public record Departed(String uid, int sequence, Optional<When> when) {}

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
