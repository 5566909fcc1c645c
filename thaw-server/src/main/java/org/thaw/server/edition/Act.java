package org.thaw.server.edition;

import java.util.ArrayList;
import java.util.List;
import org.thaw.finding.Actor;
import org.thaw.finding.Event;
import org.thaw.fold.Pair;
import org.thaw.reading.Reading;

/// An event seen as one country's act towards another.
///
/// @param actor ISO 3166-1 alpha-3
/// @param recipient ISO 3166-1 alpha-3, never the actor
public record Act(Reading reading, Event event, String actor, String recipient) {

  /// The acts in a reading's events. A meeting without a host is an act of each towards each.
  public static List<Act> in(Reading reading) {
    List<Act> acts = new ArrayList<>();
    for (Event event : reading.events()) {
      List<String> actors = Actor.states(event.actors());
      List<String> recipients =
          event.recipients().isEmpty() ? actors : Actor.states(event.recipients());
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
}
