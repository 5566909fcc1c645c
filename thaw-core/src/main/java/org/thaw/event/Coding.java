package org.thaw.event;

import java.util.List;
import org.thaw.finding.Actor;

/// An act with its parties resolved.
record Coding(Act act, List<Actor> actors, List<Actor> recipients) {

  Coding {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  Coding withRecipients(List<Actor> changed) {
    return new Coding(act, actors, changed);
  }

  /// ISO codes and ids of the actors; names where nothing is resolved.
  List<String> actorCodes() {
    return codes(actors);
  }

  List<String> recipientCodes() {
    return codes(recipients);
  }

  boolean hasRecipient() {
    return recipients.stream().anyMatch(actor -> actor.country().isPresent());
  }

  boolean hasActor() {
    return actors.stream().anyMatch(actor -> actor.country().isPresent());
  }

  static List<String> codes(List<Actor> actors) {
    return actors.stream().map(a -> a.country().orElse(a.name())).sorted().distinct().toList();
  }
}
