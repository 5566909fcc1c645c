package org.thaw.evaluation.validation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.finding.Actor;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.finding.Realis;
import org.thaw.reading.Reading;
import org.thaw.time.When;

/// An actual act of one state towards another, as a reading has it.
///
/// @param to the other; for a meeting without a host both stand as `from` once
/// @param day the day that the article gives, if it is no later than its publication
/// @param confidence probability that the reading gives it
record StateAct(
    String from, String to, EventType type, Optional<LocalDate> day, double confidence) {

  /// The acts of a reading between states.
  static List<StateAct> of(Reading reading) {
    Optional<LocalDate> published =
        reading.article().published().map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC));
    List<StateAct> acts = new ArrayList<>();
    for (Event event : reading.events()) {
      if (event.realis() == Realis.ACTUAL) {
        acts.addAll(of(event, day(event, published)));
      }
    }
    return acts;
  }

  private static List<StateAct> of(Event event, Optional<LocalDate> day) {
    List<String> actors = Actor.states(event.actors());
    List<String> others = event.recipients().isEmpty() ? actors : Actor.states(event.recipients());
    double confidence = event.evidence().confidence();
    List<StateAct> acts = new ArrayList<>();
    for (String actor : actors) {
      for (String other : others) {
        if (!actor.equals(other)) {
          acts.add(new StateAct(actor, other, event.type(), day, confidence));
        }
      }
    }
    return acts;
  }

  private static Optional<LocalDate> day(Event event, Optional<LocalDate> published) {
    return event
        .when()
        .filter(when -> when.precision() == When.Precision.DAY)
        .map(When::start)
        .filter(start -> published.filter(start::isAfter).isEmpty());
  }
}
