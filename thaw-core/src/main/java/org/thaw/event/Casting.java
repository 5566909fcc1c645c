package org.thaw.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.Actor;
import org.thaw.finding.EventType;
import org.thaw.finding.Realis;

/// Gives the acts of one sentence their parties: first each by its own words, then, where a
/// recipient is left open, by the other acts of the sentence.
final class Casting {

  private static final Set<String> INWARD =
      Set.of(
          "RETREAT.resign",
          "COERCE.curfew",
          "COERCE.martial-law",
          "COERCE.arrest",
          "COERCE.censor",
          "SANCTION.convict",
          "ASSAULT.crowd-control",
          "MOBILIZE.police",
          "COERCE.restrict",
          "PROTEST",
          "PROTEST.demo",
          "PROTEST.strike",
          "PROTEST.riot",
          "PROTEST.hunger",
          "PROTEST.obstruct",
          "COERCE.misinformation",
          "MOBILIZE.militia");
  private static final Set<String> HOSTED = Set.of("CONSULT", "CONSULT.multilateral");
  private static final Set<String> TRADED = Set.of("trade", "swap", "exchange");

  private static final Meaning.Codes JOINT =
      new Meaning.Codes(EventType.COOPERATE, Optional.empty());
  private static final Meaning.Codes PLANNED = new Meaning.Codes(EventType.AGREE, Optional.empty());

  /// True for acts that a state's own people or organs do among themselves.
  static boolean isInward(String key) {
    return INWARD.contains(key);
  }

  private final Scene scene;
  private final Parties parties;
  private final Ground ground;
  private final Residence residence;
  private final Addressees addressees;
  private final Openings openings;

  Casting(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
    this.ground = new Ground(scene, parties);
    this.residence = new Residence(scene, ground);
    this.addressees = new Addressees(scene, parties);
    this.openings = new Openings(scene);
  }

  List<Coding> cast(List<Act> acts) {
    List<Coding> codings = new ArrayList<>();
    for (Act act : acts) {
      codings.add(residence.located(act.mutual() ? mutual(act) : directed(act)));
    }
    for (int i = 0; i < codings.size(); i++) {
      codings.set(i, completed(codings.get(i), codings));
    }
    Circumstances circumstances = new Circumstances(scene.tree());
    codings.replaceAll(coding -> circumstances.completed(coding, codings));
    return List.copyOf(codings);
  }

  /// `X met Y`: both act; with a host among them, or a host's soil beneath them, the host receives.
  private Coding mutual(Act act) {
    List<Actor> actors = Coding.together(parties.of(act.actors()), parties.of(partners(act)));
    if (actors.stream().anyMatch(a -> a.country().isPresent())) {
      actors.removeIf(actor -> actor.country().isEmpty());
    }
    List<Actor> hosts = isHosted(act) ? ground.hosts(act) : targets(act, actors);
    return hosted(act, actors, hosts);
  }

  private static Coding hosted(Act act, List<Actor> actors, List<Actor> hosts) {
    List<Actor> guests = new ArrayList<>(actors);
    guests.removeIf(a -> hosts.stream().anyMatch(host -> host.country().equals(a.country())));
    return guests.isEmpty() ? new Coding(act, actors, List.of()) : new Coding(act, guests, hosts);
  }

  /// `Japan's minister and his Australian counterpart met in Tokyo`: one of them at home.
  private Coding received(Act act, List<Actor> actors, List<Actor> aim) {
    return aim.isEmpty() ? hosted(act, actors, ground.hosts(act)) : new Coding(act, actors, aim);
  }

  /// A meeting, or one that is still to come.
  private boolean isHosted(Act act) {
    return HOSTED.contains(act.key())
        || act.type() == EventType.AGREE
            && scene
                .verbSense(act.predicate())
                .map(Sense::meaning)
                .filter(m -> m instanceof Meaning.Codes codes && HOSTED.contains(codes.key()))
                .isPresent();
  }

  /// Those it is done with, but `with the opposition of Iran` names no party to it.
  private List<Integer> partners(Act act) {
    Tree tree = scene.tree();
    return act.partners().stream()
        .filter(head ->
            !scene.lexicon().isIn(tree.lemma(head), "STANCES")
                || tree.obliques(head).getOrDefault("of", List.of()).isEmpty())
        .toList();
  }

  private List<Actor> targets(Act act, List<Actor> actors) {
    return act.recipients().isEmpty() ? List.of() : addressees.of(act, actors);
  }

  private Coding directed(Act act) {
    List<Actor> actors = parties.of(act.actors().stream().filter(who -> !isLaw(who)).toList());
    if (actors.isEmpty() && act.actors().isEmpty() && isOwnForce(act)) {
      actors = parties.of(scene.clause(act.predicate()).objects());
    }
    boolean agreed = actors.size() > 1 && act.type() == EventType.AGREE && isAgreement(act);
    if (agreed || act.key().equals("RETREAT.resign")) {
      return new Coding(act, actors, List.of());
    }
    if (isShared(act, actors)) {
      return new Coding(joint(act), actors, List.of());
    }
    return actors.size() > 1 && HOSTED.contains(act.key())
        ? received(act, actors, addressees.of(act, actors))
        : new Coding(act, actors, addressees.of(act, actors));
  }

  /// `Indian peacekeepers were sent to Mali`: forces that somebody sent are sent by their own.
  private boolean isOwnForce(Act act) {
    Clause clause = scene.clause(act.predicate());
    return (act.type() == EventType.MOBILIZE || act.type() == EventType.AID)
        && scene.tree().isVerb(act.predicate())
        && scene.tree().child(act.predicate(), Labels.PASSIVES) >= 0
        && !clause.objects().isEmpty()
        && clause.objects().stream()
            .allMatch(what ->
                scene.lexicon().isIn(scene.tree().lemma(what), "FORCES")
                    || scene.lexicon().isIn(scene.tree().lemma(what), "PEACEKEEPERS"));
  }

  /// `the Uyghur Forced Labor Prevention Act`: a law is not of the state that it is named after.
  private boolean isLaw(int head) {
    return scene.lexicon().isIn(scene.tree().lemma(head), "LAWS")
        && scene.tree().tag(head).startsWith("NNP");
  }

  /// `Israel and Hamas agreed on a plan for Gaza`: with each other.
  private boolean isAgreement(Act act) {
    return scene.tree().lemma(act.predicate()).equals("agree");
  }

  /// One that is still to come is agreed on.
  private static Act joint(Act act) {
    return act.realis() == Realis.FUTURE
        ? act.become(PLANNED, "event:together").with(Realis.ACTUAL)
        : act.become(JOINT, "event:together");
  }

  /// `Moscow and Beijing held manoeuvres`: an exercise of several is a joint one.
  private boolean isShared(Act act, List<Actor> actors) {
    return act.type() == EventType.MOBILIZE
        && actors.stream().flatMap(actor -> actor.country().stream()).distinct().count() > 1
        && act.trigger().stream()
            .anyMatch(token -> scene.lexicon().isIn(scene.tree().lemma(token), "EXERCISE"));
  }

  /// `Seoul and Pyongyang trade barbs`, where the verb in a headline may read as a noun.
  private boolean isTraded(Act act) {
    return act.type().quad().isConflict()
        && (TRADED.contains(scene.tree().lemma(act.predicate()))
            || Arrays.stream(scene.tree().children(act.predicate()))
                .anyMatch(child -> TRADED.contains(scene.tree().form(child))));
  }

  /// Fills an open recipient: from an act of the same actors, from an act aimed at them, with the
  /// only other party there is, or, for acts of inner politics, with their own country.
  private Coding completed(Coding coding, List<Coding> all) {
    Optional<List<Actor>> cause = openings.cause(coding, all);
    if (cause.isPresent() && !coding.hasRecipient()) {
      return coding.withRecipients(cause.get());
    }
    if (coding.hasRecipient() || !coding.hasActor()) {
      return coding;
    }
    boolean several = coding.actors().size() > 1;
    if (several && isReciprocal(coding.act())) {
      return coding.withRecipients(coding.actors());
    }
    if (coding.act().mutual() || several && coding.act().type() == EventType.AGREE) {
      return coding.withRecipients(List.of());
    }
    if (INWARD.contains(coding.act().key())) {
      return coding.withRecipients(coding.actors());
    }
    return openings.fill(coding, all).map(coding::withRecipients).orElse(coding);
  }

  /// `fought`, `urged each other`: done to one another.
  private boolean isReciprocal(Act act) {
    return isTraded(act)
        || act.type() == EventType.ASSAULT
            && (act.recipients().isEmpty()
                || scene.lexicon().isIn(scene.tree().lemma(act.predicate()), "CLASHING"))
        || act.recipients().stream()
            .flatMap(List::stream)
            .anyMatch(head -> scene.tree().form(head).equals("other"));
  }
}
