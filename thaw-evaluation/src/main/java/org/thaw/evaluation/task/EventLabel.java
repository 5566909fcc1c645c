package org.thaw.evaluation.task;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.thaw.finding.Actor;
import org.thaw.finding.Event;
import org.thaw.finding.EventType;
import org.thaw.finding.Realis;

/// An event as it is compared: its type, countries and realis.
///
/// @param types any of these is right; exactly one for a finding
/// @param realis empty where the gold does not say
record EventLabel(
    Set<EventType> types, Set<String> actors, Set<String> recipients, Optional<Realis> realis) {

  EventLabel {
    types = Collections.unmodifiableSet(new TreeSet<>(types));
    actors = Collections.unmodifiableSet(new TreeSet<>(actors));
    recipients = Collections.unmodifiableSet(new TreeSet<>(recipients));
  }

  static EventLabel of(Event event) {
    return new EventLabel(
        Set.of(event.type()),
        countries(event.actors()),
        countries(event.recipients()),
        Optional.of(event.realis()));
  }

  boolean sameType(EventLabel other) {
    return types.stream().anyMatch(other.types::contains);
  }

  boolean sameQuad(EventLabel other) {
    return quads().stream().anyMatch(other.quads()::contains);
  }

  /// An actor and a recipient are the same; a side without anyone is right only without anyone.
  boolean sameSides(EventLabel other) {
    return meet(actors, other.actors) && meet(recipients, other.recipients);
  }

  /// How well a finding fits: type first, then sides.
  double likeness(EventLabel other) {
    double sides =
        (meet(actors, other.actors) ? 1 : 0) + (meet(recipients, other.recipients) ? 1 : 0);
    return (sameType(other) ? 4 : 0) + (sameQuad(other) ? 1 : 0) + sides / 4;
  }

  /// This finding in the coarser codes that the gold uses: where gold has `IGO` or `NGO` alone, any
  /// organization of that sort is called so here.
  EventLabel as(Set<String> goldCodes) {
    return new EventLabel(types, coarse(actors, goldCodes), coarse(recipients, goldCodes), realis);
  }

  private static Set<String> coarse(Set<String> codes, Set<String> goldCodes) {
    return codes.stream()
        .map(code -> code.startsWith("IGO:") && goldCodes.contains("IGO") ? "IGO" : code)
        .map(code -> code.startsWith("ORG:") && goldCodes.contains("NGO") ? "NGO" : code)
        .collect(Collectors.toSet());
  }

  boolean isActual() {
    return realis.isEmpty() || realis.get() == Realis.ACTUAL;
  }

  /// The type, or the types, as a word.
  String word() {
    return types.stream().map(Enum::name).collect(joining("/"));
  }

  @Override
  public String toString() {
    String real = realis.filter(r -> r != Realis.ACTUAL).map(r -> " (" + r.word() + ")").orElse("");
    return word() + " " + actors + " → " + recipients + real;
  }

  private Set<EventType.Quad> quads() {
    return types.stream().map(EventType::quad).collect(Collectors.toSet());
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return a.isEmpty() ? b.isEmpty() : a.stream().anyMatch(b::contains);
  }

  private static Set<String> countries(List<Actor> actors) {
    return actors.stream().flatMap(actor -> actor.country().stream()).collect(Collectors.toSet());
  }
}
