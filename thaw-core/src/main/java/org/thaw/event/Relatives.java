package org.thaw.event;

import java.util.Arrays;
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

  /// True for a noun of the class RELATIVE that has an owner, and for a country said to be next to
  /// who acts (`the neighbouring country`).
  boolean isRelative(int head) {
    boolean owned =
        scene.lexicon().isIn(tree.lemma(head), "RELATIVE")
            && tree.child(head, Labels.POSSESSORS) >= 0;
    return owned || isAdjacent(head);
  }

  private boolean isAdjacent(int head) {
    return scene.lexicon().isIn(tree.lemma(head), "LANDS")
        && Arrays.stream(tree.children(head))
            .anyMatch(child -> scene.lexicon().isIn(tree.lemma(child), "ADJACENT"));
  }

  /// The only party of the sentence beside the owner, else of those before it; none where there are
  /// several.
  Optional<Actor> other(int head) {
    List<String> owners = owners(head).stream().flatMap(actor -> actor.country().stream()).toList();
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

  /// Whose tie it is: the owner, else who acts in the clause.
  private List<Actor> owners(int head) {
    List<Integer> possessors = tree.all(head, Labels.POSSESSORS);
    return possessors.isEmpty()
        ? speech.owner(head).map(scene::parties).orElse(List.of())
        : possessors.stream().flatMap(owner -> owner(owner).stream()).toList();
  }

  private List<Actor> owner(int owner) {
    List<Actor> named = scene.parties(owner);
    return named.isEmpty() && tree.tag(owner).equals("PRP$")
        ? speech.owner(owner).map(scene::parties).orElse(List.of())
        : named;
  }
}
