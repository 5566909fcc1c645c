package org.thaw.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.thaw.finding.Actor;
import org.thaw.finding.EventType;

/// Whom the own words of an act aim it at: the first place that names somebody else than the
/// actors, else the actors themselves where the act may come back to them.
final class Addressees {

  private static final Set<EventType> OUTWARD =
      Set.of(EventType.CONSULT, EventType.AGREE, EventType.AID, EventType.MOBILIZE);
  private static final Set<EventType> RULING = Set.of(EventType.COERCE, EventType.SANCTION);

  private static final Set<EventType> CRITICAL =
      Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT);

  private final Scene scene;
  private final Tree tree;
  private final Parties parties;
  private final Speech speech;
  private final Deeds deeds;

  Addressees(Scene scene, Parties parties) {
    this.scene = scene;
    this.tree = scene.tree();
    this.parties = parties;
    this.speech = new Speech(scene);
    this.deeds = new Deeds(scene);
  }

  List<Actor> of(Act act, List<Actor> actors) {
    List<Actor> fallback = List.of();
    boolean inward = false;
    boolean critics = isOfCritics(act, actors);
    for (List<Integer> heads : act.recipients()) {
      if (isActor(act, heads, actors) || isScene(act, heads)) {
        continue;
      }
      if (critics && heads.stream().anyMatch(this::isRuler)) {
        return actors;
      }
      List<Actor> found = new ArrayList<>(parties.of(heads));
      boolean resolved = found.stream().anyMatch(actor -> actor.country().isPresent());
      if (resolved && !Coding.codes(found).equals(Coding.codes(actors))) {
        found.removeIf(actor -> actors.stream().anyMatch(a -> a.country().equals(actor.country())));
        return found;
      }
      if (resolved && !turnsInward(act, heads)) {
        continue;
      }
      if (fallback.isEmpty() || resolved && !inward) {
        fallback = found;
        inward = resolved;
      }
    }
    return fallback;
  }

  /// `the Slovak opposition attacked the prime minister`: rulers that no state is named with are
  /// its own.
  private boolean isRuler(int head) {
    return scene.lexicon().isIn(tree.lemma(head), "OFFICIAL")
        && parties.of(List.of(head)).stream().allMatch(actor -> actor.country().isEmpty());
  }

  private boolean isOfCritics(Act act, List<Actor> actors) {
    return CRITICAL.contains(act.type())
        && !actors.isEmpty()
        && actors.stream().allMatch(Actor::isState)
        && act.actors().stream().allMatch(head -> isCritic(scene, head));
  }

  /// True for members of parliaments and oppositions.
  static boolean isCritic(Scene scene, int head) {
    return scene.lexicon().isIn(scene.tree().lemma(head), "CRITICS");
  }

  /// `condemned the raid in Niger`: where something was done, not by whom.
  private boolean isScene(Act act, List<Integer> heads) {
    return act.type() == EventType.ACCUSE
        && !heads.isEmpty()
        && heads.stream()
            .allMatch(
                head -> head != act.predicate() && (deeds.isUnowned(head) || deeds.isScene(head)));
  }

  /// True if the place holds nobody but who acts (`pleas from Japan`, `dropped his demand`);
  /// several who do something to one another stand at both ends of a verb.
  private boolean isActor(Act act, List<Integer> heads, List<Actor> actors) {
    boolean mutually = tree.isVerb(act.predicate()) && actors.size() > 1;
    return !heads.isEmpty()
        && !mutually
        && (act.actors().containsAll(heads)
            || heads.stream().allMatch(head -> tree.tag(head).equals("PRP$"))
                && Coding.codes(parties.of(heads)).equals(Coding.codes(actors)));
  }

  /// An act comes back to its own country only if its people or bodies are named there.
  private boolean turnsInward(Act act, List<Integer> heads) {
    boolean outward = OUTWARD.contains(act.type()) && !Casting.isInward(act.key());
    return !outward
        && !act.key().equals("SANCTION.withdraw")
        && heads.stream().noneMatch(head -> isOwn(act.type(), head) || isWhere(act, head))
        && heads.stream()
            .anyMatch(head ->
                scene.lexicon().isIn(tree.lemma(head), "HUMAN")
                    || scene.lexicon().isIn(tree.lemma(head), "SITES")
                    || scene.party(head).isPresent());
  }

  /// `rebels surrendered in the town`: where they gave way is not whom they gave way to.
  private boolean isWhere(Act act, int head) {
    int marker = tree.head(head);
    return act.type() == EventType.RETREAT
        && marker >= 0
        && tree.form(marker).equals("in")
        && tree.head(marker) == act.predicate()
        && scene.clause(act.predicate()).objects().isEmpty();
  }

  /// `bring its soldiers home`, `killed several of its commanders`: nobody is attacked or thanked
  /// by his own side, and forces are what is moved.
  private boolean isOwn(EventType type, int head) {
    boolean possessed =
        Arrays.stream(tree.children(head))
            .anyMatch(child -> tree.tag(child).equals("PRP$") && speech.owner(child).isPresent());
    return possessed
        && (type == EventType.ASSAULT
            || type == EventType.SUPPORT
            || !RULING.contains(type) && scene.lexicon().isIn(tree.lemma(head), "FORCES"));
  }
}
