package org.thaw.event;

import java.util.ArrayList;
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

  /// The actors, and of the others those of a country that is not among them; may be changed.
  static List<Actor> together(List<Actor> actors, List<Actor> others) {
    List<Actor> all = new ArrayList<>(actors);
    for (Actor other : others) {
      if (all.stream().noneMatch(actor -> actor.country().equals(other.country()))) {
        all.add(other);
      }
    }
    return all;
  }

  static List<String> codes(List<Actor> actors) {
    return actors.stream().map(a -> a.country().orElse(a.name())).sorted().distinct().toList();
  }
}
