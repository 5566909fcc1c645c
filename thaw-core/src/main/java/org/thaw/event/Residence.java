package org.thaw.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.finding.Actor;
import org.thaw.finding.EventType;
import org.thaw.finding.Sector;
import org.thaw.mention.Mention;

/// Where parties are at home whose country their own words do not say: on the soil that an act is
/// told on, or in the only state there is, unless they are hardly of it.
final class Residence {

  private static final Set<EventType> ALONE =
      Set.of(EventType.COERCE, EventType.PROTEST, EventType.SANCTION);
  private static final Optional<Sector> REBELS = Optional.of(Sector.REB);
  private static final Set<Sector> OFFICIAL =
      Set.of(
          Sector.GOV,
          Sector.MIL,
          Sector.LEG,
          Sector.JUD,
          Sector.OPP,
          Sector.PTY,
          Sector.REB,
          Sector.COP);
  private static final Set<String> UNKNOWN =
      Set.of("suspected", "unidentified", "unknown", "masked", "both", "two");
  private static final Set<String> HELD = Set.of("prisoner", "inmate", "detainee");

  private final Scene scene;
  private final Tree tree;
  private final Ground ground;

  Residence(Scene scene, Ground ground) {
    this.scene = scene;
    this.tree = scene.tree();
    this.ground = ground;
  }

  /// Parties of no country named (`protesters`, `the government`) are of the only state there is.
  Coding located(Coding coding) {
    return criticised(coding)
        .or(() -> ground.home(coding).map(home -> located(coding, home)))
        .orElse(coding);
  }

  /// `Opposition deputies criticised the Ghanaian government`: their own.
  private Optional<Coding> criticised(Coding coding) {
    Act act = coding.act();
    boolean nameless =
        act.type() == EventType.ACCUSE
            && !coding.hasActor()
            && !act.actors().isEmpty()
            && act.actors().stream().allMatch(head -> Addressees.isCritic(scene, head));
    boolean rulers =
        coding.recipients().size() == 1
            && act.recipients().stream()
                .limit(1)
                .flatMap(List::stream)
                .anyMatch(head -> scene.lexicon().isIn(tree.lemma(head), "OFFICIAL"));
    return nameless && rulers && coding.recipients().getFirst().isState()
        ? Optional.of(
            new Coding(
                act, settled(coding.actors(), coding.recipients().getFirst()), coding.recipients()))
        : Optional.empty();
  }

  private Coding located(Coding coding, Actor home) {
    Optional<Coding> policed = policed(coding, home);
    if (policed.isPresent()) {
      return policed.get();
    }
    if (isResident(coding)) {
      List<Actor> aim = coding.hasRecipient() ? coding.recipients() : List.of();
      return new Coding(coding.act(), settled(coding.actors(), home), aim);
    }
    return isCrowd(coding)
        ? new Coding(coding.act(), List.of(home), coding.recipients())
        : new Coding(coding.act(), actors(coding, home), recipients(coding, home));
  }

  /// `a protest in Oslo`: people of the place, whoever they are.
  private static boolean isCrowd(Coding coding) {
    return coding.actors().isEmpty() && coding.act().type() == EventType.PROTEST;
  }

  private List<Actor> actors(Coding coding, Actor home) {
    boolean settles = !coding.hasActor() && !isForeign(coding, home);
    return settles ? settled(coding.actors(), home) : coding.actors();
  }

  private List<Actor> recipients(Coding coding, Actor home) {
    Act act = coding.act();
    boolean muster = act.type() == EventType.MOBILIZE && !Casting.isInward(act.key());
    boolean stays = coding.hasRecipient() || act.mutual() || muster || act.type() == EventType.AID;
    return stays ? coding.recipients() : settled(coding.recipients(), home);
  }

  /// `was arrested in Italy`: by the state on whose soil it happened, whoever was held.
  private Optional<Coding> policed(Coding coding, Actor home) {
    Act act = coding.act();
    if (!coding.actors().isEmpty() || !act.actors().isEmpty()) {
      return Optional.empty();
    }
    Optional<Actor> soil = ground.soil(act);
    if (ALONE.contains(act.type()) && Casting.isInward(act.key())) {
      boolean foreigner = coding.hasRecipient() && soil.isPresent();
      List<Actor> held = foreigner ? coding.recipients() : List.of(home);
      return Optional.of(new Coding(act, List.of(home), held));
    }
    return act.key().equals("ACCUSE.investigate")
        ? soil.map(state -> new Coding(act, List.of(state), coding.recipients()))
        : Optional.empty();
  }

  /// True if whoever acts is hardly of the only state there is.
  private boolean isForeign(Coding coding, Actor home) {
    boolean aimed =
        coding.recipients().stream().anyMatch(to -> to.country().equals(home.country()));
    return isAnonymous(coding.act())
        || aimed && isOfSeveralStates(coding.act())
        || aimed && (isVisitor(coding) || isStranger(coding))
        || isFromAfar(coding);
  }

  /// `Four Arab states cut ties`, `Western governments`, `rights groups`: none of the state that
  /// they act upon.
  private boolean isOfSeveralStates(Act act) {
    return !act.actors().isEmpty()
        && act.actors().stream()
            .allMatch(head ->
                scene.lexicon().isIn(tree.lemma(head), "POWERS") && tree.tag(head).matches("NNP?S")
                    || Arrays.stream(tree.children(head))
                        .anyMatch(child -> tree.form(child).equals("rights")));
  }

  /// Who meets or helps the only state there is comes from elsewhere.
  private static boolean isVisitor(Coding coding) {
    return !coding.act().type().quad().isConflict() && !Openings.isDomestic(coding.act().type());
  }

  /// `Serb protesters in Zvecan`: people who protest on the soil of a state count as its own.
  private boolean isResident(Coding coding) {
    return coding.act().type() == EventType.PROTEST
        && coding.hasActor()
        && coding.actors().stream().flatMap(a -> a.sector().stream()).noneMatch(OFFICIAL::contains)
        && coding.act().actors().stream().noneMatch(head -> HELD.contains(tree.lemma(head)))
        && ground.soil(coding.act()).isPresent();
  }

  /// Somebody with a name and no office that is known, who acts against the only state there is.
  private boolean isStranger(Coding coding) {
    return coding.act().actors().stream()
        .anyMatch(head ->
            scene
                .mention(head)
                .filter(mention -> mention.kind() == Mention.Kind.PERSON)
                .flatMap(Mention::actor)
                .filter(actor -> actor.sector().filter(OFFICIAL::contains).isEmpty())
                .isPresent());
  }

  /// `drones hit Odesa`, `hackers shut down a bank`: whose they are is not said, but hardly those
  /// of whoever was hit.
  private boolean isFromAfar(Coding coding) {
    boolean weapon =
        coding.act().type() == EventType.ASSAULT
            && coding.act().actors().stream()
                .allMatch(head -> scene.lexicon().isIn(tree.lemma(head), "ARMS"));
    return (weapon || coding.act().key().equals("COERCE.cyber"))
        && coding.recipients().stream().noneMatch(to -> to.sector().equals(REBELS));
  }

  /// `gunmen killed`: nobody says whose they are.
  private boolean isAnonymous(Act act) {
    return act.type() == EventType.ASSAULT
        && act.actors().stream()
            .allMatch(
                head -> scene.lexicon().isIn(tree.lemma(head), "ANONYMOUS") || isUnknown(head));
  }

  private boolean isUnknown(int head) {
    return Arrays.stream(tree.children(head)).anyMatch(child -> UNKNOWN.contains(tree.form(child)));
  }

  private static List<Actor> settled(List<Actor> actors, Actor home) {
    return actors.stream()
        .map(a -> new Actor(a.name(), home.country(), a.sector(), a.entity()))
        .limit(1)
        .toList();
  }
}
