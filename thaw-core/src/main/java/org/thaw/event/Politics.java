package org.thaw.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.finding.Actor;
import org.thaw.finding.EventType;
import org.thaw.finding.Sector;

/// Whether an act is one of politics, by who acts and how the sentence puts it.
final class Politics {

  private static final Set<String> JUSTICE =
      Set.of("ACCUSE.investigate", "ACCUSE.allege", "COERCE.arrest", "COERCE", "SANCTION.convict");

  private static final Optional<Sector> HELPERS = Optional.of(Sector.NGO);
  private static final Set<String> AGENCIES =
      Set.of("IGO:UN", "IGO:WHO", "IGO:WB", "IGO:IMF", "IGO:IAEA", "IGO:WTO", "ORG:ICRC");

  private final Scene scene;
  private final Tree tree;

  Politics(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
  }

  /// False for what is only asked, for alarms that helpers raise, for teams, for animals, firms'
  /// shops and the famous, and for what police and courts do to private people.
  boolean tells(Coding coding) {
    Act act = coding.act();
    return !isAsked()
        && !isAlarm(coding)
        && !isTeam(act)
        && !isPrivate(act.actors(), act)
        && !isJustice(act);
  }

  /// `The Red Cross warned that …`, `The UN warned of famine in …`: who only helps has nothing to
  /// threaten with, and an agency warns of a danger unless it warns somebody.
  private boolean isAlarm(Coding coding) {
    return coding.act().type() == EventType.THREATEN
        && !coding.actors().isEmpty()
        && (coding.actors().stream().allMatch(who -> who.sector().equals(HELPERS))
            || coding.actors().stream().allMatch(Politics::isAgency) && !isAddressed(coding.act()));
  }

  private static boolean isAgency(Actor actor) {
    return actor.country().filter(AGENCIES::contains).isPresent();
  }

  private boolean isAddressed(Act act) {
    Clause clause = scene.clause(act.predicate());
    return Stream.concat(clause.objects().stream(), clause.oblique("to").stream())
        .anyMatch(scene::namesParty);
  }

  /// `Did Germany attack first?`
  private boolean isAsked() {
    int last = tree.size() - 1;
    while (last > 0 && tree.form(last).matches("[\\p{Pf}\\p{Pe}\"'’]+")) {
      last--;
    }
    return tree.form(last).equals("?");
  }

  /// `Croatia sink Norway`: the name of one state with a verb of many is its team.
  private boolean isTeam(Act act) {
    return tree.tag(act.predicate()).equals("VBP")
        && act.actors().size() == 1
        && isOneState(act.actors().getFirst());
  }

  private boolean isOneState(int token) {
    boolean alone = tree.coordinated(token).size() == 1 && tree.children(token).length == 0;
    boolean listed = token > 0 && tree.form(token - 1).matches("[,&/-]");
    return alone
        && !listed
        && tree.tag(token).equals("NNP")
        && tree.form(token).matches("\\p{Lu}\\p{Ll}{3,}")
        && scene.party(token).filter(actor -> actor.isState()).isPresent();
  }

  private boolean isPrivate(List<Integer> heads, Act act) {
    return !heads.isEmpty()
        && heads.stream()
            .allMatch(
                head -> is(head, "PRIVATE") || act.type() == EventType.ASSAULT && isPerson(head));
  }

  private boolean is(int head, String name) {
    return scene.party(head).isEmpty() && scene.lexicon().isIn(tree.lemma(head), name);
  }

  private boolean isJustice(Act act) {
    return JUSTICE.contains(act.key())
        && !act.actors().isEmpty()
        && act.actors().stream()
            .allMatch(head -> is(head, "COPS") || is(head, "COURTS") || is(head, "PRIVATE"))
        && act.recipients().stream()
            .flatMap(List::stream)
            .anyMatch(head -> is(head, "PRIVATE") || isPerson(head));
  }

  /// One person; `armed men` may be anybody's.
  private boolean isPerson(int head) {
    return is(head, "PERSONS") && tree.form(head).equals(tree.lemma(head));
  }
}
