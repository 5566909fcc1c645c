package org.thaw.server.edition;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.finding.Actor;
import org.thaw.finding.Event;
import org.thaw.reading.Reading;
import org.thaw.time.When;

/// An event seen as one country's act towards another.
///
/// @param actor ISO 3166-1 alpha-3
/// @param recipient ISO 3166-1 alpha-3, never the actor
public record Act(Reading reading, Event event, String actor, String recipient) {

  /// The acts in a reading's events. A meeting without a host is an act of each towards each.
  public static List<Act> in(Reading reading) {
    List<Act> acts = new ArrayList<>();
    for (Event event : reading.events()) {
      List<String> actors = states(event.actors());
      List<String> recipients = event.recipients().isEmpty() ? actors : states(event.recipients());
      for (String actor : actors) {
        for (String recipient : recipients) {
          if (!actor.equals(recipient)) {
            acts.add(new Act(reading, event, actor, recipient));
          }
        }
      }
    }
    return acts;
  }

  public Pair pair() {
    return Pair.of(actor, recipient);
  }

  /// The day of the event: its own where it is known to the day, else that of the report unless the
  /// event is history.
  public Optional<LocalDate> date() {
    return event
        .when()
        .filter(when -> when.precision() == When.Precision.DAY)
        .map(When::start)
        .or(() -> reading.article().published().map(at -> at.atZone(ZoneOffset.UTC).toLocalDate()));
  }

  private static List<String> states(List<Actor> actors) {
    return actors.stream()
        .filter(Actor::isState)
        .flatMap(actor -> actor.country().stream())
        .distinct()
        .toList();
  }
}
