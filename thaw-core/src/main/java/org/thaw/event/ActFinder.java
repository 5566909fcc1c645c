package org.thaw.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the acts of one sentence: its predicates from the top of the tree down, then the nouns
/// that no predicate took up.
final class ActFinder {

  private final Scene scene;
  private final Tree tree;
  private final Spent spent;
  private final ActReader predicates;
  private final NominalReader nouns;

  private ActFinder(Scene scene, Composition composition) {
    this.scene = scene;
    this.tree = scene.tree();
    this.spent = new Spent(scene);
    this.predicates = new ActReader(scene, composition, spent);
    this.nouns = new NominalReader(scene, predicates);
  }

  /// The acts of the sentence, in text order of their predicates.
  static List<Act> find(Scene scene, Composition composition) {
    return new ActFinder(scene, composition).find();
  }

  private List<Act> find() {
    List<Act> acts = new ArrayList<>();
    for (int predicate : predicates()) {
      if (!spent.contains(predicate)) {
        acts.addAll(predicates.read(predicate));
      }
    }
    for (int noun = 0; noun < tree.size(); noun++) {
      if (!spent.contains(noun) && !isPartyOf(noun, acts) && !isPartOfName(noun)) {
        nouns.read(noun, acts).ifPresent(acts::add);
      }
    }
    acts.sort(Comparator.comparingInt(Act::predicate));
    return acts;
  }

  /// `arrest` in `arrest warrants` that an act has taken up.
  private boolean isPartOfName(int noun) {
    return tree.relation(noun).equals("compound") && spent.contains(tree.head(noun));
  }

  /// A noun that is somebody's part in another act, unless it names an act with a doer of its own
  /// (`condemned the Israeli strikes`).
  private boolean isPartyOf(int noun, List<Act> acts) {
    return !spent.hasOwner(noun)
        && acts.stream()
            .anyMatch(act ->
                act.actors().contains(noun)
                    || act.recipients().stream().anyMatch(heads -> heads.contains(noun)));
  }

  private List<Integer> predicates() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      boolean attribute = tree.relation(i).equals("amod") || isWished(i);
      if (tree.isVerb(i) && !attribute || tree.is(i, Labels.ADJECTIVES)) {
        found.add(i);
      }
    }
    found.sort(Comparator.comparingInt(tree::depth));
    return found;
  }

  /// `the desire to defend`, `the importance of supporting`: a wish, a right or a merit is no deed.
  private boolean isWished(int verb) {
    int head = tree.head(verb);
    return switch (tree.relation(verb)) {
      case "acl", "relcl" -> tree.tag(verb).equals("VB") && isWish(head);
      case "pcomp" -> head >= 0 && isWish(tree.head(head));
      case "conj" -> tree.isVerb(head) && isWished(head);
      default -> false;
    };
  }

  private boolean isWish(int noun) {
    return noun >= 0 && scene.lexicon().isIn(tree.lemma(noun), "WISHES");
  }
}
