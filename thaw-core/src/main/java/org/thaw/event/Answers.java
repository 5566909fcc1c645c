package org.thaw.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.Actor;
import org.thaw.finding.EventType;

/// Acts that answer others: who condemns, praises, refuses, punishes or demands something after
/// another's act means that other; and what is said and then answered (`rejected an Israeli
/// request`) was said to whoever answers it.
final class Answers {

  private static final Set<EventType> ANSWERS =
      Set.of(
          EventType.ACCUSE,
          EventType.SUPPORT,
          EventType.REJECT,
          EventType.SANCTION,
          EventType.THREATEN,
          EventType.REQUEST);
  private static final Set<EventType> SAID =
      Set.of(
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.THREATEN,
          EventType.AGREE,
          EventType.CONCEDE);
  private static final Set<Operator> ANSWERING =
      Set.of(Operator.REFUSE, Operator.OPPOSE, Operator.BACK);

  private final Scene scene;
  private final Tree tree;

  Answers(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
  }

  /// Whom an answer without a recipient of its own is aimed at: the actors of the nearest act told
  /// before it by somebody else.
  Optional<List<Actor>> aim(Coding coding, List<Coding> all) {
    if (!ANSWERS.contains(coding.act().type()) && !isReturned(coding.act())) {
      return Optional.empty();
    }
    Optional<Coding> nearest = Optional.empty();
    for (Coding other : all) {
      boolean before = other.act().predicate() < coding.act().predicate();
      boolean apart = other.actorCodes().stream().noneMatch(coding.actorCodes()::contains);
      if (before && apart && other.hasActor()) {
        nearest = Optional.of(other);
      }
    }
    return nearest.map(Coding::actors);
  }

  /// `hit back`, `answered with rockets`: force against whoever used it first.
  private boolean isReturned(Act act) {
    return act.type() == EventType.ASSAULT
        && (scene.lexicon().isIn(tree.lemma(act.predicate()), "RETURNING")
            || scene.clause(act.predicate()).particles().contains("back")
            || Arrays.stream(tree.children(act.predicate()))
                .anyMatch(child -> tree.form(child).equals("back")));
  }

  /// Whom a mediator brought together where the words of the mediation do not say: the parties of
  /// the nearest act that two others share (`agreed after talks brokered by Oman`).
  Optional<List<Actor>> mediated(Coding coding, List<Coding> all) {
    if (!coding.act().key().equals("CONSULT.third-party")) {
      return Optional.empty();
    }
    return all.stream()
        .map(other -> Coding.together(other.actors(), other.recipients()))
        .map(parties ->
            parties.stream()
                .filter(party -> party.country().isPresent())
                .filter(party -> !coding.actorCodes().contains(party.country().get()))
                .toList())
        .filter(parties -> parties.size() > 1)
        .findFirst();
  }

  /// The act inside `answer` as an act of its own, addressed to who answers; none for what is not
  /// said, or said by nobody named.
  Optional<Act> told(Act inner, Operator operator, Clause answer) {
    boolean owned =
        !tree.isVerb(inner.predicate())
            && inner.actors().stream().anyMatch(scene::namesParty)
            && !inner.actors().equals(answer.subjects());
    return owned && ANSWERING.contains(operator) && SAID.contains(inner.type())
        ? Optional.of(inner.addressing(answer.subjects()))
        : Optional.empty();
  }

  /// The act that a noun tells, addressed to who answers it where it is the object of an answer.
  Act addressed(Act told) {
    int verb = tree.head(told.predicate());
    boolean object =
        verb >= 0
            && tree.isVerb(verb)
            && scene.clause(verb).objects().contains(told.predicate())
            && SAID.contains(told.type());
    boolean drawn =
        object
            && scene.lexicon().isIn(tree.lemma(verb), "PROVOKING")
            && scene.clause(verb).subjects().stream().noneMatch(told.actors()::contains);
    return drawn || object && answers(verb) ? told.addressing(scene.clause(verb).subjects()) : told;
  }

  private boolean answers(int verb) {
    return scene
        .verbSense(verb)
        .map(Sense::meaning)
        .filter(meaning ->
            meaning instanceof Meaning.Codes codes && ANSWERS.contains(codes.type())
                || meaning instanceof Meaning.Operates operates
                    && ANSWERING.contains(operates.operator()))
        .isPresent();
  }
}
