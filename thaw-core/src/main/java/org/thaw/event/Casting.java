package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.Actor;
import org.thaw.finding.EventType;

/// Gives the acts of one sentence their parties: first each by its own words, then, where a recipient
/// is left open, by the other acts of the sentence.
final class Casting {

  private static final Set<String> INWARD =
      Set.of(
          "RETREAT.resign", "COERCE.curfew", "COERCE.martial-law", "COERCE.arrest", "COERCE.censor",
          "SANCTION.convict", "ASSAULT.crowd-control", "MOBILIZE.police", "COERCE.restrict",
          "PROTEST", "PROTEST.demo", "PROTEST.strike", "PROTEST.riot", "PROTEST.hunger",
          "PROTEST.obstruct", "COERCE.misinformation", "MOBILIZE.militia");
  private static final Set<String> HOSTED = Set.of("CONSULT", "CONSULT.multilateral");
  private static final List<String> STAGES = List.of("in", "at");

  private final Scene scene;
  private final Parties parties;

  Casting(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
  }

  List<Coding> cast(List<Act> acts) {
    List<Coding> codings = new ArrayList<>();
    for (Act act : acts) {
      codings.add(located(act.mutual() ? mutual(act) : directed(act)));
    }
    for (int i = 0; i < codings.size(); i++) {
      codings.set(i, completed(codings.get(i), codings));
    }
    return List.copyOf(codings);
  }

  /// `X met Y`: both act; with a host among them, or a host's soil beneath them, the host receives.
  private Coding mutual(Act act) {
    List<Actor> actors = new ArrayList<>(parties.of(act.actors()));
    for (Actor partner : parties.of(act.partners())) {
      if (actors.stream().noneMatch(actor -> actor.country().equals(partner.country()))) {
        actors.add(partner);
      }
    }
    if (actors.stream().anyMatch(a -> a.country().isPresent())) {
      actors.removeIf(actor -> actor.country().isEmpty());
    }
    List<Actor> hosts = HOSTED.contains(act.key()) ? hosts(act) : targets(act, actors);
    List<Actor> guests = new ArrayList<>(actors);
    guests.removeIf(a -> hosts.stream().anyMatch(host -> host.country().equals(a.country())));
    return guests.isEmpty()
        ? new Coding(act, actors, List.of())
        : new Coding(act, guests, hosts);
  }

  private List<Actor> targets(Act act, List<Actor> actors) {
    return act.recipients().isEmpty() ? List.of() : recipients(act, actors);
  }

  private List<Actor> hosts(Act act) {
    for (int token : act.trigger()) {
      for (String stage : STAGES) {
        for (int place : scene.tree().obliques(token).getOrDefault(stage, List.of())) {
          Optional<Actor> host = scene.party(place);
          if (host.isPresent() && host.get().isState()) {
            return List.of(host.get());
          }
        }
      }
    }
    return List.of();
  }

  private Coding directed(Act act) {
    List<Actor> actors = parties.of(act.actors());
    return new Coding(act, actors, recipients(act, actors));
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
      if (fallback.isEmpty() || resolved && !inward) {
        fallback = found;
        inward = resolved;
      }
    }
    return fallback;
  }

  /// Parties of no country named (`protesters`, `the government`) are of the only state there is.
  private Coding located(Coding coding) {
    Optional<Actor> home = home(coding);
    if (home.isEmpty()) {
      return coding;
    }
    List<Actor> actors = coding.hasActor() ? coding.actors() : settled(coding.actors(), home.get());
    List<Actor> recipients =
        coding.hasRecipient() || coding.act().mutual()
            ? coding.recipients()
            : settled(coding.recipients(), home.get());
    return new Coding(coding.act(), actors, recipients);
  }

  private static List<Actor> settled(List<Actor> actors, Actor home) {
    return actors.stream()
        .map(a -> new Actor(a.name(), home.country(), a.sector(), a.entity()))
        .limit(1)
        .toList();
  }

  /// The state on whose soil the act is told, else the only state of the sentence.
  private Optional<Actor> home(Coding coding) {
    for (int place : scene.clause(coding.act().predicate()).oblique("in")) {
      Optional<Actor> soil = parties.of(List.of(place)).stream().filter(Actor::isState).findFirst();
      if (soil.isPresent()) {
        return soil;
      }
    }
    List<Actor> states = new ArrayList<>();
    for (int i = 0; i < scene.tree().size(); i++) {
      scene.party(i).filter(Actor::isState).ifPresent(states::add);
    }
    boolean one = states.stream().map(Actor::country).distinct().count() == 1;
    return one ? Optional.of(states.getFirst()) : Optional.empty();
  }

  /// Fills an open recipient: from an act of the same actors, from an act aimed at them, or, for acts
  /// of inner politics, with their own country.
  private Coding completed(Coding coding, List<Coding> all) {
    if (coding.hasRecipient() || !coding.hasActor() || coding.act().mutual()) {
      return coding;
    }
    if (INWARD.contains(coding.act().key())) {
      return coding.withRecipients(coding.actors());
    }
    if (coding.act().type() == EventType.AGREE && coding.actors().size() > 1) {
      return coding.withRecipients(List.of());
    }
    for (Coding other : all) {
      boolean same = other != coding && other.actorCodes().equals(coding.actorCodes());
      if (same && other.hasRecipient()) {
        return coding.withRecipients(other.recipients());
      }
    }
    for (Coding other : all) {
      boolean answers = other.recipientCodes().stream().anyMatch(coding.actorCodes()::contains);
      if (other != coding && answers && !other.actorCodes().equals(coding.actorCodes())) {
        return coding.withRecipients(other.actors());
      }
    }
    return coding;
  }
}
