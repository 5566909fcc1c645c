package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.finding.EventType;
import org.thaw.finding.Realis;

/// An act as its words have it, before its parties are resolved.
///
/// @param predicate token that names the act
/// @param trigger all tokens that name it, in text order
/// @param actors heads of who acts
/// @param partners heads of who acts with them, where the act is mutual
/// @param mutual an act of several with each other, without a recipient unless one is the host
/// @param recipients places to look for the recipient, best first, each a list of heads
/// @param weight how exact the rule was
/// @param rules names of the rules that made it
/// @param belief probability in (0, 1] that its words name it: below 1 where a model proposed it
record Act(
    EventType type,
    Optional<String> mode,
    List<String> contexts,
    int predicate,
    List<Integer> trigger,
    List<Integer> actors,
    List<Integer> partners,
    boolean mutual,
    List<List<Integer>> recipients,
    Realis realis,
    int weight,
    List<String> rules,
    double belief) {

  Act {
    contexts = List.copyOf(contexts);
    trigger = trigger.stream().sorted().distinct().toList();
    actors = List.copyOf(actors);
    partners = List.copyOf(partners);
    recipients = recipients.stream().map(List::copyOf).toList();
    rules = List.copyOf(rules);
  }

  /// `ACCUSE.disapprove`, or `ACCUSE` without a mode.
  String key() {
    return mode.map(name -> type.name() + "." + name).orElse(type.name());
  }

  Act with(Realis changed) {
    return new Act(
        type,
        mode,
        contexts,
        predicate,
        trigger,
        actors,
        partners,
        mutual,
        recipients,
        changed,
        weight,
        rules,
        belief);
  }

  Act withActors(List<Integer> changed) {
    return new Act(
        type,
        mode,
        contexts,
        predicate,
        trigger,
        changed,
        partners,
        mutual,
        recipients,
        realis,
        weight,
        rules,
        belief);
  }

  /// This act with `heads` as the first place to look for the recipient.
  Act addressing(List<Integer> heads) {
    List<List<Integer>> places = new ArrayList<>(recipients);
    places.addFirst(heads);
    return seeking(places);
  }

  /// This act with other places to look for the recipient.
  Act seeking(List<List<Integer>> places) {
    return new Act(
        type, mode, contexts, predicate, trigger, actors, partners, mutual, places, realis, weight,
        rules, belief);
  }

  /// This act made into another by what embeds it; a context is kept, a mode only if given anew.
  Act become(Meaning.Codes codes, String rule) {
    List<String> names = new ArrayList<>(rules);
    names.add(rule);
    return new Act(
        codes.type(),
        codes.mode(),
        contexts,
        predicate,
        trigger,
        actors,
        partners,
        mutual,
        recipients,
        Realis.ACTUAL,
        weight,
        names,
        belief);
  }
}
