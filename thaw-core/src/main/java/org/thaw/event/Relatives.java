package org.thaw.event;

import java.util.List;
import java.util.Optional;
import org.thaw.finding.Actor;

/// Nouns that name somebody by a tie to another (`its neighbour`, `Serbia's ally`): the owner is
/// who it is not.
final class Relatives {

  private final Scene scene;
  private final Tree tree;
  private final Speech speech;

  Relatives(Scene scene, Speech speech) {
    this.scene = scene;
    this.tree = scene.tree();
    this.speech = speech;
  }

  /// True for a noun of the class RELATIVE that has an owner.
  boolean isRelative(int head) {
    return scene.lexicon().isIn(tree.lemma(head), "RELATIVE")
        && tree.child(head, Labels.POSSESSORS) >= 0;
  }

  /// The only party of the sentence beside the owner, else of those before it; none where there are
  /// several.
  Optional<Actor> other(int head) {
    List<String> owners =
        tree.all(head, Labels.POSSESSORS).stream()
            .flatMap(owner -> owner(owner).stream())
            .flatMap(actor -> actor.country().stream())
            .toList();
    if (owners.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> others =
        scene.named().stream()
            .filter(party -> party.country().filter(owners::contains).isEmpty())
            .toList();
    return others.isEmpty()
        ? scene.setting().beside(owners)
        : others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
  }

  private List<Actor> owner(int owner) {
    List<Actor> named = scene.parties(owner);
    return named.isEmpty() && tree.tag(owner).equals("PRP$")
        ? speech.owner(owner).map(scene::parties).orElse(List.of())
        : named;
  }
}
