package org.thaw.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
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
  private static final Set<String> HOSTED = Set.of("CONSULT", "CONSULT.multilateral");
  private static final Set<String> UNKNOWN =
      Set.of("suspected", "unidentified", "unknown", "masked", "both", "two");
  private static final List<String> STAGES = List.of("in", "at");

  private static final Meaning.Codes JOINT =
      new Meaning.Codes(EventType.COOPERATE, Optional.empty());
  private static final Meaning.Codes PLANNED = new Meaning.Codes(EventType.AGREE, Optional.empty());
  private static final Set<EventType> ALONE =
      Set.of(EventType.COERCE, EventType.PROTEST, EventType.SANCTION);

  /// True for acts that a state's own people or organs do among themselves.
  static boolean isInward(String key) {
    return INWARD.contains(key);
  }

  private final Scene scene;
  private final Parties parties;
  private final Answers answers;

  Casting(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
    this.answers = new Answers(scene);
  }

  List<Coding> cast(List<Act> acts) {
    List<Coding> codings = new ArrayList<>();
    for (Act act : acts) {
      codings.add(located(act.mutual() ? mutual(act) : directed(act)));
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
    List<Actor> actors = Coding.together(parties.of(act.actors()), parties.of(act.partners()));
    if (actors.stream().anyMatch(a -> a.country().isPresent())) {
      actors.removeIf(actor -> actor.country().isEmpty());
    }
    List<Actor> hosts = HOSTED.contains(act.key()) ? hosts(act) : targets(act, actors);
    List<Actor> guests = new ArrayList<>(actors);
    guests.removeIf(a -> hosts.stream().anyMatch(host -> host.country().equals(a.country())));
    return guests.isEmpty() ? new Coding(act, actors, List.of()) : new Coding(act, guests, hosts);
  }

  private List<Actor> targets(Act act, List<Actor> actors) {
    return act.recipients().isEmpty() ? List.of() : recipients(act, actors);
  }

  private List<Actor> hosts(Act act) {
    return soil(act, marker -> !isOfTopic(act, marker)).map(List::of).orElse(List.of());
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
  private Optional<Actor> soil(Act act) {
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
              && !scene.lexicon().isIn(tree.lemma(i), "MISSIONS");
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

  private Coding directed(Act act) {
    List<Actor> actors = parties.of(act.actors());
    if (act.key().equals("RETREAT.resign")) {
      return new Coding(act, actors, List.of());
    }
    return isShared(act, actors)
        ? new Coding(joint(act), actors, List.of())
        : new Coding(act, actors, recipients(act, actors));
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

  /// The first place that resolves to somebody else than the actors, else to them.
  private List<Actor> recipients(Act act, List<Actor> actors) {
    List<Actor> fallback = List.of();
    boolean inward = false;
    for (List<Integer> heads : act.recipients()) {
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

  /// An act comes back to its own country only if its people or bodies are named there.
  private boolean turnsInward(Act act, List<Integer> heads) {
    return act.type() != EventType.CONSULT
        && act.type() != EventType.AGREE
        && !act.key().equals("SANCTION.withdraw")
        && heads.stream()
            .anyMatch(head ->
                scene.lexicon().isIn(scene.tree().lemma(head), "HUMAN")
                    || scene.lexicon().isIn(scene.tree().lemma(head), "SITES")
                    || scene.party(head).isPresent());
  }

  /// Parties of no country named (`protesters`, `the government`) are of the only state there is.
  private Coding located(Coding coding) {
    Optional<Actor> home = home(coding);
    if (home.isEmpty()) {
      return coding;
    }
    boolean anonymous = coding.actors().isEmpty() && coding.act().actors().isEmpty();
    if (anonymous && ALONE.contains(coding.act().type()) && isInward(coding.act().key())) {
      return new Coding(coding.act(), List.of(home.get()), List.of(home.get()));
    }
    boolean crowd = coding.actors().isEmpty() && coding.act().type() == EventType.PROTEST;
    if (crowd) {
      return new Coding(coding.act(), List.of(home.get()), coding.recipients());
    }
    boolean settles =
        !coding.hasActor() && !isAnonymous(coding.act()) && !isVisitor(coding, home.get());
    List<Actor> actors = settles ? settled(coding.actors(), home.get()) : coding.actors();
    boolean muster = coding.act().type() == EventType.MOBILIZE && !isInward(coding.act().key());
    List<Actor> recipients =
        coding.hasRecipient() || coding.act().mutual() || muster
            ? coding.recipients()
            : settled(coding.recipients(), home.get());
    return new Coding(coding.act(), actors, recipients);
  }

  /// Who meets or helps the only state there is comes from elsewhere.
  private static boolean isVisitor(Coding coding, Actor home) {
    return !coding.act().type().quad().isConflict()
        && !DOMESTIC.contains(coding.act().type())
        && coding.recipients().stream().anyMatch(to -> to.country().equals(home.country()));
  }

  /// `gunmen killed`: nobody says whose they are.
  private boolean isAnonymous(Act act) {
    return act.type() == EventType.ASSAULT
        && act.actors().stream()
            .allMatch(head ->
                scene.lexicon().isIn(scene.tree().lemma(head), "ANONYMOUS") || isUnknown(head));
  }

  private boolean isUnknown(int head) {
    return Arrays.stream(scene.tree().children(head))
        .anyMatch(child -> UNKNOWN.contains(scene.tree().form(child)));
  }

  private static List<Actor> settled(List<Actor> actors, Actor home) {
    return actors.stream()
        .map(a -> new Actor(a.name(), home.country(), a.sector(), a.entity()))
        .limit(1)
        .toList();
  }

  /// The state on whose soil the act is told, else the only state of the sentence, else the one the
  /// article tells of.
  private Optional<Actor> home(Coding coding) {
    Optional<Actor> soil = soil(coding.act());
    if (soil.isPresent()) {
      return soil;
    }
    List<Actor> states = parties().stream().filter(Actor::isState).toList();
    boolean one = states.stream().map(Actor::country).distinct().count() == 1;
    return states.isEmpty()
        ? scene.setting().state()
        : one ? Optional.of(states.getFirst()) : Optional.empty();
  }

  /// The parties with a country or body that the sentence names, each once.
  private List<Actor> parties() {
    Map<String, Actor> found = new LinkedHashMap<>();
    for (int i = 0; i < scene.tree().size(); i++) {
      for (Actor party : scene.parties(i)) {
        found.putIfAbsent(party.country().orElse(""), party);
      }
    }
    return List.copyOf(found.values());
  }

  /// Fills an open recipient: from an act of the same actors, from an act aimed at them, with the
  /// only other party there is, or, for acts of inner politics, with their own country.
  private Coding completed(Coding coding, List<Coding> all) {
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
    return answers
        .mediated(coding, all)
        .or(() -> fromOthers(coding, all))
        .or(() -> answers.aim(coding, all))
        .or(() -> theOther(coding))
        .or(() -> own(coding))
        .map(coding::withRecipients)
        .orElse(coding);
  }

  /// `fought`, `urged each other`: done to one another.
  private boolean isReciprocal(Act act) {
    return act.type() == EventType.ASSAULT && act.recipients().isEmpty()
        || act.recipients().stream()
            .flatMap(List::stream)
            .anyMatch(head -> scene.tree().form(head).equals("other"));
  }

  @SuppressWarnings("ReferenceEquality") // two codings may be equal; this one is meant
  private static boolean isSame(Coding one, Coding other) {
    return one == other;
  }

  private static Optional<List<Actor>> fromOthers(Coding coding, List<Coding> all) {
    for (Coding other : all) {
      boolean same = !isSame(other, coding) && other.actorCodes().equals(coding.actorCodes());
      if (same && other.hasRecipient() && !other.recipientCodes().equals(coding.actorCodes())) {
        return Optional.of(other.recipients());
      }
    }
    for (Coding other : all) {
      boolean answers = other.recipientCodes().stream().anyMatch(coding.actorCodes()::contains);
      if (!isSame(other, coding) && answers && !other.actorCodes().equals(coding.actorCodes())) {
        return Optional.of(other.actors());
      }
    }
    return Optional.empty();
  }

  /// The only party of the sentence beside the actors.
  private Optional<List<Actor>> theOther(Coding coding) {
    List<Actor> others = new ArrayList<>(parties());
    others.removeIf(p -> coding.actors().stream().anyMatch(a -> a.country().equals(p.country())));
    return others.size() == 1 && OUTWARD.contains(coding.act().type())
        ? Optional.of(others)
        : Optional.empty();
  }

  private Optional<List<Actor>> own(Coding coding) {
    boolean alone = parties().size() == 1 && coding.actors().stream().allMatch(Actor::isState);
    return alone && DOMESTIC.contains(coding.act().type())
        ? Optional.of(coding.actors())
        : Optional.empty();
  }
}
