package org.thaw.event;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.thaw.finding.Actor;

/// Whose soil the acts of one sentence are told on.
final class Ground {

  private static final List<String> STAGES = List.of("in", "at");

  private final Scene scene;
  private final Parties parties;

  Ground(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
  }

  /// The state whose soil the words put a meeting on.
  List<Actor> hosts(Act act) {
    return soil(act, marker -> !isOfTopic(act, marker) && !isOfGuest(act, marker))
        .map(List::of)
        .orElse(List.of());
  }

  /// `the French commander in Chad held talks`: where somebody serves, not where they met.
  private boolean isOfGuest(Act act, int marker) {
    return act.actors().stream()
        .anyMatch(guest -> scene.tree().isNoun(guest) && scene.tree().isWithin(marker, guest));
  }

  /// `discussed the crisis in Haiti`: where the topic is, not where they met.
  private boolean isOfTopic(Act act, int marker) {
    int head = scene.tree().head(marker);
    return head >= 0
        && scene.tree().isNoun(head)
        && scene.clause(act.predicate()).objects().contains(head)
        && !act.trigger().contains(head)
        && scene.party(head).isEmpty();
  }

  /// The state on whose soil the clause of the act says it happened.
  Optional<Actor> soil(Act act) {
    return soil(act, marker -> true);
  }

  private Optional<Actor> soil(Act act, IntPredicate counts) {
    Tree tree = scene.tree();
    for (int i = 0; i < tree.size(); i++) {
      int marker = tree.head(i);
      boolean staged =
          marker >= 0
              && STAGES.contains(tree.form(marker))
              && counts.test(marker)
              && !scene.lexicon().isIn(tree.lemma(i), "MISSIONS")
              && !scene.lexicon().isIn(tree.lemma(i), "FRONTS");
      if (staged
          && scene.nounSense(i).isEmpty()
          && tree.relation(i).equals("pobj")
          && isOfClause(i, act.predicate())) {
        Optional<Actor> state = parties.of(List.of(i)).stream().findFirst();
        if (state.filter(Actor::isState).isPresent()) {
          return state;
        }
      }
    }
    return Optional.empty();
  }

  /// True if the token depends on the predicate with no other verb between.
  private boolean isOfClause(int token, int predicate) {
    Tree tree = scene.tree();
    int told = tree.is(predicate, Labels.ANY_SUBJECT) ? tree.head(predicate) : predicate;
    for (int at = token, steps = 0; at >= 0 && steps < tree.size(); at = tree.head(at), steps++) {
      if (at == predicate || at == told) {
        return true;
      }
      if (tree.isVerb(at)) {
        return false;
      }
    }
    return false;
  }

  /// The state on whose soil the act is told, else the only state of the sentence, else the one the
  /// article tells of.
  Optional<Actor> home(Coding coding) {
    Optional<Actor> soil = soil(coding.act());
    if (soil.isPresent()) {
      return soil;
    }
    List<Actor> states = scene.named().stream().filter(Actor::isState).toList();
    boolean one = states.stream().map(Actor::country).distinct().count() == 1;
    return states.isEmpty()
        ? scene.setting().state()
        : one ? Optional.of(states.getFirst()) : Optional.empty();
  }
}
