package org.thaw.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A meeting, visit, hearing or vote that is planned, held, called off or put off.
///
/// @param recurrence iCalendar RRULE (RFC 5545) of a repeated one, such as
///   `FREQ=MONTHLY;INTERVAL=3`
public record Appointment(
    Evidence evidence,
    String summary,
    Optional<When> when,
    Optional<String> place,
    List<String> participants,
    List<String> countries,
    List<String> agenda,
    Status status,
    Optional<String> recurrence)
    implements Finding {

  /// What a rule begins with that holds the word by which the text names the occasion.
  public static final String OCCASION = "occasion/";

  /// The rule that an appointment was found by which serves to prepare another.
  public static final String PREPARES = "appointment/prepares";

  public Appointment {
    participants = List.copyOf(participants);
    countries = List.copyOf(countries);
    agenda = List.copyOf(agenda);
  }

  /// The word by which the text names the occasion, such as `talks` or `spoke`.
  public Optional<String> occasion() {
    return evidence.rules().stream()
        .filter(rule -> rule.startsWith(OCCASION))
        .map(rule -> rule.substring(OCCASION.length()))
        .findFirst();
  }

  /// True if the text says that it serves to prepare another.
  public boolean isPreparatory() {
    return evidence.rules().contains(PREPARES);
  }

  /// What the article says has become of it.
  public enum Status {
    TENTATIVE,
    CONFIRMED,
    HELD,
    CANCELLED,
    POSTPONED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
