package org.thaw.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.finding.EventType;
import org.thaw.fold.Citation;

/// One act between two countries, however many articles told it: the unit that the index counts.
///
/// @param id content id of story, countries, type and day
/// @param date day of the act, or of the first report where no source dates it
/// @param dated false if the day is that of the report
/// @param actors the acting country; both for a meeting without a host
/// @param recipients the other; empty for a meeting without a host
/// @param voices the independent outlets, copies of one text counted once, sorted
/// @param score Goldstein-scale score of type and mode, from -10 to 10
/// @param weight |score| × probability × corroboration, less if no source dates it
public record DistinctEvent(
    String id,
    LocalDate date,
    boolean dated,
    EventType type,
    Optional<String> mode,
    List<String> actors,
    List<String> recipients,
    String story,
    List<String> voices,
    double score,
    double weight,
    Optional<String> hedge,
    List<Citation> evidence) {

  public DistinctEvent {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    voices = List.copyOf(voices);
    evidence = List.copyOf(evidence);
  }

  /// Number of independent outlets.
  public int outlets() {
    return voices.size();
  }

  /// The same act, dated, with other outlets, weight and words.
  DistinctEvent with(List<String> outlets, double heavier, List<Citation> words) {
    return new DistinctEvent(
        id,
        date,
        true,
        type,
        mode,
        actors,
        recipients,
        story,
        outlets,
        score,
        heavier,
        hedge,
        words);
  }

  /// True if neither side acted upon the other, as in a meeting without a host.
  public boolean mutual() {
    return recipients.isEmpty();
  }
}
