package org.thaw.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.agenda.Meeting;
import org.thaw.fold.Pair;
import org.thaw.ledger.MeasureHistory;

/// All that is known of the relation of two countries on a day: what `relation/1` shows.
///
/// Lists are in order of date, the oldest first.
///
/// @param coder versions of the coders whose readings stand behind it
/// @param parameters version of the parameter file
/// @param limitation what a reader should know before believing it
/// @param points one for each day from the first story to `asOf`
public record RelationHistory(
    Pair pair,
    LocalDate asOf,
    String coder,
    String parameters,
    String limitation,
    Level level,
    List<Point> points,
    List<ChangePoint> changePoints,
    List<MeasureHistory> measures,
    List<Meeting> appointments,
    List<DistinctEvent> events,
    List<Note> agenda,
    List<Note> concerns,
    List<Note> questions,
    List<Participant> people,
    List<CheckedClaim> claims,
    List<Attention> attention) {

  public RelationHistory {
    points = List.copyOf(points);
    changePoints = List.copyOf(changePoints);
    measures = List.copyOf(measures);
    appointments = List.copyOf(appointments);
    events = List.copyOf(events);
    agenda = List.copyOf(agenda);
    concerns = List.copyOf(concerns);
    questions = List.copyOf(questions);
    people = List.copyOf(people);
    claims = List.copyOf(claims);
    attention = List.copyOf(attention);
  }

  /// The point of a day, if the history holds it.
  public Optional<Point> point(LocalDate date) {
    return points.stream().filter(point -> point.date().equals(date)).findFirst();
  }

  /// The days on which the line stands highest between a rise and a fall.
  public List<Point> peaks() {
    return new Peaks(points).days();
  }

  /// A distinct event by its id.
  public Optional<DistinctEvent> event(String id) {
    return events.stream().filter(event -> event.id().equals(id)).findFirst();
  }
}
