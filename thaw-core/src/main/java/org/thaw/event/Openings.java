package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.Actor;
import org.thaw.finding.EventType;
import org.thaw.finding.Sector;

/// Whom an act is aimed at where its own words do not say: whom another act of the sentence names,
/// else the only other party there is, else, for acts of inner politics, the country itself.
final class Openings {

  private static final Set<EventType> OUTWARD =
      Set.of(
          EventType.THREATEN,
          EventType.REJECT,
          EventType.ACCUSE,
          EventType.REQUEST,
          EventType.SANCTION,
          EventType.MOBILIZE,
          EventType.ASSAULT,
          EventType.CONCEDE,
          EventType.AGREE,
          EventType.AID,
          EventType.RETREAT,
          EventType.SUPPORT,
          EventType.CONSULT);
  private static final Set<EventType> DOMESTIC =
      Set.of(
          EventType.CONCEDE,
          EventType.PROTEST,
          EventType.COERCE,
          EventType.THREATEN,
          EventType.REJECT,
          EventType.RETREAT);
  private static final Set<EventType> ANSWERING =
      Set.of(EventType.THREATEN, EventType.REJECT, EventType.ACCUSE, EventType.SANCTION);
  private static final Set<EventType> CAUSES =
      Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT);
  private static final Set<EventType> REBELLIOUS = Set.of(EventType.REJECT, EventType.RETREAT);
  private static final Set<Sector> RULERS = Set.of(Sector.GOV, Sector.MIL);
  private static final Set<String> CALLING = Set.of("call", "appeal", "beg", "cry");
  private static final Set<String> CALMING =
      Set.of("calm", "restraint", "unity", "dialogue", "patience");

  private final Scene scene;
  private final Tree tree;
  private final Speech speech;
  private final Answers answers;
  private final Deeds deeds;

  Openings(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
    this.speech = new Speech(scene);
    this.answers = new Answers(scene);
    this.deeds = new Deeds(scene);
  }

  /// True for acts that a state's own people and bodies may do to it.
  static boolean isDomestic(EventType type) {
    return DOMESTIC.contains(type);
  }

  Optional<List<Actor>> fill(Coding coding, List<Coding> all) {
    if (isAppeal(coding.act()) || coding.act().rules().contains("event:must")) {
      return Optional.empty();
    }
    return answers
        .mediated(coding, all)
        .or(() -> fromOthers(coding, all))
        .or(() -> answers.aim(coding, all))
        .or(() -> theOther(coding))
        .or(() -> before(coding))
        .or(() -> own(coding));
  }

  /// Whom a protest is against by what it is staged for (`blocked a road to show their anger at
  /// France`).
  Optional<List<Actor>> cause(Coding coding, List<Coding> all) {
    return coding.act().type() != EventType.PROTEST
        ? Optional.empty()
        : all.stream()
            .filter(other -> CAUSES.contains(other.act().type()) && other.hasRecipient())
            .filter(other -> tree.isWithin(other.act().predicate(), coding.act().predicate()))
            .filter(other -> !other.hasActor() || other.actorCodes().equals(coding.actorCodes()))
            .map(Coding::recipients)
            .findFirst();
  }

  /// `called for calm`, `begged for help`: a call for something is addressed to nobody unless it
  /// says to whom.
  private boolean isAppeal(Act act) {
    Clause clause = scene.clause(act.predicate());
    return act.type() == EventType.REQUEST
        && tree.isVerb(act.predicate())
        && (CALLING.contains(tree.lemma(act.predicate())) && !clause.oblique("for").isEmpty()
            || clause.objects().stream().anyMatch(o -> CALMING.contains(tree.lemma(o))));
  }

  private static boolean isForce(Act act) {
    return act.type() == EventType.ASSAULT
        || act.type() == EventType.COERCE
        || act.type() == EventType.MOBILIZE;
  }

  @SuppressWarnings("ReferenceEquality") // two codings may be equal; this one is meant
  private static boolean isSame(Coding one, Coding other) {
    return one == other;
  }

  private Optional<List<Actor>> fromOthers(Coding coding, List<Coding> all) {
    for (Coding other : all) {
      boolean same = !isSame(other, coding) && other.actorCodes().equals(coding.actorCodes());
      if (same && other.hasRecipient() && !other.recipientCodes().equals(coding.actorCodes())) {
        return Optional.of(other.recipients());
      }
    }
    for (Coding other : all) {
      boolean answers = other.recipientCodes().stream().anyMatch(coding.actorCodes()::contains);
      boolean told = isForce(coding.act()) && other.act().type() == EventType.ACCUSE;
      if (!isSame(other, coding)
          && answers
          && !told
          && !other.actorCodes().equals(coding.actorCodes())) {
        return Optional.of(other.actors());
      }
    }
    return Optional.empty();
  }

  /// The only party of the sentence beside the actors and those who only look on or tell of it.
  private Optional<List<Actor>> theOther(Coding coding) {
    if (!OUTWARD.contains(coding.act().type())) {
      return Optional.empty();
    }
    List<Actor> others = new ArrayList<>(scene.named());
    others.removeIf(p -> coding.actors().stream().anyMatch(a -> a.country().equals(p.country())));
    boolean several = others.size() > 1;
    others.removeIf(party -> !isAimedAt(coding.act(), party, several));
    return others.size() == 1 ? Optional.of(others) : Optional.empty();
  }

  /// `Beijing vowed to retaliate`: the only other state that the sentences before tell of, where
  /// this one names none.
  private Optional<List<Actor>> before(Coding coding) {
    boolean alone = scene.named().size() == 1 && coding.actors().stream().allMatch(Actor::isState);
    return alone && ANSWERING.contains(coding.act().type())
        ? scene.setting().beside(coding.actorCodes()).map(List::of)
        : Optional.empty();
  }

  /// True if the party is named elsewhere than as an onlooker (`to Madrid's relief`) or, for what
  /// is no hostile act, as who tells of it.
  private boolean isAimedAt(Act act, Actor party, boolean several) {
    List<Integer> tellers =
        speech.speaker(act.predicate()).stream()
            .filter(teller -> !act.type().quad().isConflict() || isPress(teller))
            .toList();
    for (int i = 0; i < tree.size(); i++) {
      int token = i;
      boolean named = scene.parties(i).stream().anyMatch(p -> p.country().equals(party.country()));
      if (named
          && !isOnlooker(i)
          && !(act.type() == EventType.ACCUSE && deeds.isScene(i))
          && !(several && isUnderPenalty(i))
          && tellers.stream().noneMatch(teller -> tree.isWithin(token, teller))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPress(int teller) {
    return scene.lexicon().isIn(tree.lemma(teller), "MEDIAS")
        || tree.lemma(teller).equals("agency") && tree.form(teller - 1).equals("news");
  }

  /// True within a phrase such as `to Madrid's relief`.
  private boolean isOnlooker(int token) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < tree.size(); at = tree.head(at), steps++) {
      if (tree.isVerb(at)) {
        return false;
      }
      if (scene.lexicon().isIn(tree.lemma(at), "FEELINGS") && isAfterTo(at)) {
        return true;
      }
    }
    return false;
  }

  /// `block Brussels' penalties on Minsk`: who penalises is meant, not who is penalised.
  private boolean isUnderPenalty(int token) {
    int marker = tree.head(token);
    int measure = marker < 0 ? -1 : tree.head(marker);
    return measure >= 0
        && tree.isNoun(measure)
        && scene.lexicon().isIn(tree.lemma(measure), "SANCTIONS")
        && tree.child(measure, Labels.MODIFIERS) >= 0;
  }

  private boolean isAfterTo(int noun) {
    return tree.head(noun) >= 0 && tree.form(tree.head(noun)).equals("to");
  }

  private Optional<List<Actor>> own(Coding coding) {
    boolean alone = scene.named().size() == 1 && coding.actors().stream().allMatch(Actor::isState);
    boolean rulers =
        REBELLIOUS.contains(coding.act().type())
            && (coding.act().actors().stream().allMatch(head -> scene.party(head).isPresent())
                || coding.actors().stream()
                    .allMatch(actor -> actor.sector().filter(RULERS::contains).isPresent()));
    return alone && !rulers && isDomestic(coding.act().type())
        ? Optional.of(coding.actors())
        : Optional.empty();
  }
}
