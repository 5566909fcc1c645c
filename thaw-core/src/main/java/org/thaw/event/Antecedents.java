package org.thaw.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What a word goes back to within its sentence: what the verb before acted upon (`boarded a Danish
/// tanker and seized it`, `stopped the boat and arrested its crew`), or who is called so (`Iceland
/// became the first state to …`).
final class Antecedents {

  private static final Set<String> ONE = Set.of("it", "lo", "la");
  private static final Set<String> SEVERAL = Set.of("them", "los", "las");

  private static final Set<String> RANKS =
      Set.of("first", "second", "third", "latest", "last", "only", "next");

  private final Scene scene;
  private final Tree tree;

  Antecedents(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
  }

  /// Heads that the word goes back to; none where it stands for itself.
  List<Integer> of(int word) {
    return isRanked(word) ? tree.all(tree.head(word), Labels.SUBJECTS) : before(word);
  }

  /// `the first state`, said of the subject.
  private boolean isRanked(int noun) {
    return tree.relation(noun).equals("attr")
        && tree.head(noun) >= 0
        && tree.isVerb(tree.head(noun))
        && Arrays.stream(tree.children(noun)).anyMatch(child -> RANKS.contains(tree.form(child)));
  }

  private List<Integer> before(int word) {
    int above = tree.head(word);
    int verb = above >= 0 && tree.is(above, Labels.PREPOSITIONS) ? tree.head(above) : above;
    boolean second =
        verb >= 0
            && tree.isVerb(verb)
            && tree.relation(verb).equals("conj")
            && tree.head(verb) < verb
            && tree.child(verb, Labels.ANY_SUBJECT) < 0;
    if (!second || tree.isVerb(word)) {
      return List.of();
    }
    boolean one = ONE.contains(tree.form(word));
    if (one || SEVERAL.contains(tree.form(word))) {
      return actedUpon(tree.head(verb)).stream()
          .filter(head -> one != tree.tag(head).endsWith("S"))
          .limit(1)
          .toList();
    }
    return isOnBoard(word)
        ? actedUpon(tree.head(verb)).stream()
            .filter(head -> scene.lexicon().isIn(tree.lemma(head), "VESSELS"))
            .limit(1)
            .toList()
        : List.of();
  }

  /// `its crew`, `sus cuatro ocupantes`.
  private boolean isOnBoard(int noun) {
    return scene.lexicon().isIn(tree.lemma(noun), "CREWS")
        && Arrays.stream(tree.children(noun)).anyMatch(child -> tree.tag(child).equals("PRP$"));
  }

  private List<Integer> actedUpon(int verb) {
    Clause clause = scene.clause(verb);
    List<Integer> found = new ArrayList<>(clause.objects());
    clause.obliques().values().forEach(found::addAll);
    found.removeIf(head -> !tree.isNoun(head) || !scene.namesParty(head));
    return found;
  }
}
