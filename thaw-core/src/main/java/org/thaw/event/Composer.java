package org.thaw.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.EventType;
import org.thaw.finding.Realis;

/// Makes acts: one of its own words and clause, or one of an act and what embeds it.
final class Composer {

  /// Operators whose object is who is to do, or has done, what they embed.
  private static final Set<Operator> ADDRESSING =
      EnumSet.of(
          Operator.ASK,
          Operator.ACCUSE,
          Operator.ALLOW,
          Operator.PREVENT,
          Operator.OPPOSE,
          Operator.BACK);

  private final Scene scene;
  private final Places places;
  private final Speech speech;

  Composer(Scene scene) {
    this.scene = scene;
    this.places = new Places(scene);
    this.speech = new Speech(scene);
  }

  /// The act that the sense names at `predicate`, with whom its clause names as its parties.
  Act act(Meaning.Codes codes, Clause clause, int predicate, Sense sense) {
    List<Integer> actors =
        sense.actors().isEmpty() ? clause.subjects() : flat(places.named(clause, sense.actors()));
    List<Integer> partners = flat(places.named(clause, sense.partners()));
    boolean mutual = !sense.partners().isEmpty();
    List<List<Integer>> recipients = new ArrayList<>(places.named(clause, sense.targets()));
    if (!mutual) {
      recipients.addAll(places.usual(clause, codes.type()));
    }
    List<Integer> trigger = new ArrayList<>(List.of(predicate));
    clause.objects().stream().filter(o -> scene.nounSense(o).isPresent()).forEach(trigger::add);
    return new Act(
        codes.type(),
        codes.mode(),
        sense.contexts(),
        predicate,
        trigger,
        speech.named(actors, predicate),
        partners,
        mutual,
        recipients,
        Realis.ACTUAL,
        sense.weight(),
        List.of(sense.rule()),
        1);
  }

  /// The act of an operator that embeds none, whose party may stand in its complement (`offered to
  /// hand over to Britain`).
  Act bare(Meaning.Codes codes, Clause clause, Sense sense) {
    Act act = act(codes, clause, clause.predicate(), sense);
    boolean together =
        clause.subjects().stream().anyMatch(who -> scene.tree().coordinated(who).size() > 1);
    List<List<Integer>> recipients = new ArrayList<>(act.recipients());
    for (int complement : together ? List.<Integer>of() : clause.complements()) {
      places
          .usual(scene.clause(complement), codes.type())
          .forEach(heads -> recipients.add(parties(heads)));
    }
    return act.seeking(recipients);
  }

  /// The heads, but who does it for a noun that names an act of its own (`a demand from Paris`).
  private List<Integer> parties(List<Integer> heads) {
    List<Integer> found = new ArrayList<>();
    for (int head : heads) {
      found.addAll(
          scene.nounSense(head).isEmpty() ? List.of(head) : scene.nounClause(head).subjects());
    }
    return found;
  }

  /// An act of this type that a model proposes for the clause.
  Act proposed(EventType type, Clause clause, double belief) {
    return new Act(
        type,
        Optional.empty(),
        List.of(),
        clause.predicate(),
        List.of(clause.predicate()),
        speech.named(clause.subjects(), clause.predicate()),
        List.of(),
        false,
        places.usual(clause, type),
        Realis.ACTUAL,
        0,
        List.of("event:proposed"),
        belief);
  }

  private static List<Integer> flat(List<List<Integer>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }

  List<Integer> actorsOf(Sense verb, Clause clause) {
    return verb.actors().isEmpty()
        ? speech.named(clause.subjects(), clause.predicate())
        : flat(places.named(clause, verb.actors()));
  }

  /// The act inside `clause` as its operator leaves it; none where the operator drops it.
  Optional<Act> compose(
      Operator operator, Sense sense, Clause clause, Act act, Composition.Result result) {
    return switch (result) {
      case Composition.Result.Drops drops -> Optional.empty();
      case Composition.Result.Keeps keeps ->
          Optional.of(keeps.realis().map(act::with).orElse(act))
              .map(kept -> owned(kept, clause, operator));
      case Composition.Result.Becomes becomes ->
          Optional.of(
              outer(act, act.become(becomes.codes(), sense.rule()), sense, clause, operator));
    };
  }

  /// `ordered troops to attack`: who orders is the actor; `began attacking` has the actor already.
  private Act owned(Act act, Clause clause, Operator operator) {
    boolean owns = operator == Operator.ORDER || act.actors().isEmpty();
    return owns && operator != Operator.SAY && !clause.subjects().isEmpty()
        ? act.withActors(speech.named(clause.subjects(), clause.predicate()))
        : act;
  }

  private Act outer(Act inner, Act changed, Sense sense, Clause clause, Operator operator) {
    List<List<Integer>> recipients = new ArrayList<>(places.named(clause, sense.targets()));
    List<List<Integer>> own = places.usual(clause, changed.type());
    if (ADDRESSING.contains(operator)) {
      recipients.addAll(own);
      recipients.add(inner.actors());
    }
    recipients.addAll(inner.recipients());
    recipients.addAll(own);
    boolean oneSided = inner.mutual() && operator != Operator.AGREE;
    if (oneSided) {
      recipients.addFirst(inner.partners());
    }
    List<Integer> trigger = new ArrayList<>(inner.trigger());
    trigger.add(clause.predicate());
    List<Integer> actors = actorsOf(sense, clause);
    boolean told = actors.isEmpty() && clause.passive();
    return new Act(
        changed.type(),
        changed.mode(),
        changed.contexts(),
        clause.predicate(),
        trigger,
        told ? inner.actors() : actors,
        oneSided ? List.of() : inner.partners(),
        inner.mutual() && !oneSided,
        recipients,
        changed.realis(),
        inner.weight() + sense.weight(),
        changed.rules(),
        inner.belief());
  }
}
