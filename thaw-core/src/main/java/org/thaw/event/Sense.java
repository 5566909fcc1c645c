package org.thaw.event;

import java.util.List;

/// One sense of a verb, adjective or noun: when it applies and what it means.
///
/// @param contexts PLOVER contexts it brings along
/// @param actors places of the clause where the actor stands, in order of preference; empty for the
///   subject
/// @param recipients places where the recipient stands, or with `&` where a partner stands; empty
///   for the usual order
record Sense(
    String lemma,
    List<Condition> when,
    Meaning meaning,
    List<String> contexts,
    List<String> actors,
    List<String> recipients) {

  Sense {
    when = List.copyOf(when);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  int weight() {
    int weight = when.stream().mapToInt(Condition::weight).sum();
    return meaning instanceof Meaning.Inherits ? weight - 1 : weight;
  }

  /// Places whose parties join the actors: the act is mutual (`met with`, `talks between`).
  List<String> partners() {
    return recipients.stream()
        .filter(place -> place.startsWith("&"))
        .map(place -> place.substring(1))
        .toList();
  }

  /// Places of the recipient proper.
  List<String> targets() {
    return recipients.stream().filter(place -> !place.startsWith("&")).toList();
  }

  /// The name of the rule, for `thaw explain`.
  String rule() {
    String conditions =
        when.stream()
            .map(condition -> condition.slot() + String.join("|", condition.fillers()))
            .reduce("", (a, b) -> a + " " + b);
    return "event:" + lemma + conditions;
  }
}
