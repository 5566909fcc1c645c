package org.thaw.event;

import java.util.Set;
import org.thaw.finding.EventType;
import org.thaw.finding.EventType.Quad;

/// Nouns that name a state of affairs and no act of the day: measures that stand since long
/// (`sanctions remain`, `a bank under sanctions`), help that somebody has been given for years, and
/// deeds that only say how long something else lasts (`while the strikes continue`).
final class States {

  private static final Set<String> BEING = Set.of("be", "ser", "estar", "remain", "live", "stay");
  private static final Set<String> FRAMES = Set.of("while", "until", "unless", "mientras", "hasta");
  private static final Set<String> GOING_ON =
      Set.of("continue", "last", "persist", "go", "continuar", "durar", "seguir", "persistir");

  private final Scene scene;
  private final Tree tree;

  States(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
  }

  /// True if the noun of the act names such a state.
  boolean isOf(Act act) {
    int noun = act.predicate();
    return act.type() == EventType.SANCTION && (isLasting(noun) || isBorne(noun))
        || act.type().quad() == Quad.MATERIAL_COOPERATION && isReceived(noun)
        || act.type().quad() == Quad.MATERIAL_CONFLICT && isFrame(noun);
  }

  /// `the sanctions have stood since May`.
  private boolean isLasting(int noun) {
    int verb = tree.head(noun);
    return verb >= 0
        && tree.is(noun, Labels.SUBJECTS)
        && scene.lexicon().isIn(tree.lemma(verb), "LASTING");
  }

  /// `has been under sanctions`, `a bank under sanctions`.
  private boolean isBorne(int noun) {
    int above = above(noun, "under");
    return above >= 0 && (BEING.contains(tree.lemma(above)) || tree.isNoun(above));
  }

  /// `the largest recipient of aid`.
  private boolean isReceived(int noun) {
    int above = above(noun, "of");
    return above >= 0 && scene.lexicon().isIn(tree.lemma(above), "RECEIVING");
  }

  /// What the noun hangs on by a preposition; -1 if by none or another.
  private int above(int noun, String preposition) {
    int marker = tree.head(noun);
    return marker >= 0 && tree.form(marker).equals(preposition) ? tree.head(marker) : -1;
  }

  /// `while the strikes continue`.
  private boolean isFrame(int noun) {
    int verb = tree.head(noun);
    int mark = verb >= 0 ? tree.child(verb, Labels.MARKS) : -1;
    return mark >= 0
        && tree.is(noun, Labels.SUBJECTS)
        && GOING_ON.contains(tree.lemma(verb))
        && FRAMES.contains(tree.form(mark));
  }
}
