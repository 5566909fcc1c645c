package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who says what inside one sentence, as far as grammar shows it.
final class Speech {

  private static final Set<String> PRONOUNS =
      Set.of("it", "he", "she", "they", "we", "i", "its", "his", "her", "their");

  private final Scene scene;
  private final Tree tree;

  Speech(Scene scene) {
    this.scene = scene;
    this.tree = scene.tree();
  }

  /// The verb of saying above the predicate, or -1.
  int verb(int predicate) {
    int at = predicate;
    for (int steps = 0; steps <= tree.size(); steps++) {
      int head = tree.head(at);
      if (head < 0) {
        return reporting(predicate);
      }
      boolean embedded = tree.is(at, Labels.COMPLEMENTS) || tree.relation(at).equals("parataxis");
      if (embedded && isSaying(head)) {
        return head;
      }
      if (!embedded && !tree.relation(at).equals("conj")) {
        return -1;
      }
      at = head;
    }
    return -1;
  }

  /// A verb of saying put in beside a main clause (`…, officials said, …`).
  private int reporting(int root) {
    for (int child : tree.children(root)) {
      boolean beside = Set.of("parataxis", "advcl", "ccomp").contains(tree.relation(child));
      if (beside
          && isSaying(child)
          && tree.child(child, Labels.MARKS) < 0
          && tree.child(child, Labels.SUBJECTS) >= 0
          && tree.child(child, Labels.COMPLEMENTS) < 0
          && tree.relation(child).equals("parataxis")) {
        return child;
      }
    }
    return -1;
  }

  private boolean isSaying(int verb) {
    return scene.lexicon().isIn(tree.lemma(verb), "SAYING");
  }

  /// Heads of who says the clause of the predicate; empty when nobody does.
  List<Integer> speaker(int predicate) {
    int verb = verb(predicate);
    return verb < 0 ? List.of() : scene.clause(verb).subjects();
  }

  /// The heads with pronouns that nobody resolved put back to whom the grammar makes likely: the
  /// speaker (`Iraq said it would …`), else the subject of the clause above.
  List<Integer> named(List<Integer> heads, int predicate) {
    List<Integer> found = new ArrayList<>();
    for (int head : heads) {
      boolean open = PRONOUNS.contains(tree.form(head)) && scene.party(head).isEmpty();
      List<Integer> antecedents = open ? antecedents(predicate) : List.of();
      if (antecedents.isEmpty()) {
        found.add(head);
      } else {
        found.addAll(antecedents);
      }
    }
    return found;
  }

  private List<Integer> antecedents(int predicate) {
    List<Integer> speaker = speaker(predicate);
    if (!speaker.isEmpty() && !isPronoun(speaker.getFirst())) {
      return speaker;
    }
    int at = tree.head(predicate);
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      List<Integer> subjects = tree.isVerb(at) ? scene.clause(at).subjects() : List.of();
      if (!subjects.isEmpty() && !isPronoun(subjects.getFirst())) {
        return subjects;
      }
      at = tree.head(at);
    }
    return List.of();
  }

  private boolean isPronoun(int token) {
    return PRONOUNS.contains(tree.form(token));
  }

  /// The head a possessive (`its troops`) most likely points back to: the nearest subject, that of
  /// a clause above where the nearest is no party (`said envoys were hurt and her country would
  /// …`).
  Optional<Integer> owner(int possessive) {
    Optional<Integer> nearest = Optional.empty();
    int at = tree.head(possessive);
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      for (int subject : tree.isVerb(at) ? scene.clause(at).subjects() : List.<Integer>of()) {
        if (!tree.isWithin(possessive, subject)) {
          Optional<Integer> owner = named(List.of(subject), at).stream().findFirst();
          if (owner.flatMap(scene::party).isPresent()) {
            return owner;
          }
          nearest = nearest.or(() -> owner);
        }
      }
      at = tree.head(at);
    }
    return nearest;
  }

  /// True if the clause, or one that embeds it, hangs on an `unless`, or for harm on an `if`: what
  /// is announced on such terms is a threat.
  boolean isConditioned(int predicate, boolean harm) {
    Set<String> marks = harm ? Set.of("unless", "if", "until") : Set.of("unless");
    int at = predicate;
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      for (int child : tree.children(at)) {
        int mark = tree.child(child, Labels.MARKS);
        if (mark >= 0 && tree.relation(child).equals("advcl") && marks.contains(tree.form(mark))) {
          return true;
        }
      }
      at = tree.head(at);
    }
    return false;
  }

  /// `fears that a tariff would start a war`, `afraid that Turkey will attack`: a deed that is only
  /// feared.
  boolean isFeared(int act) {
    int head = tree.head(act);
    if (head < 0) {
      return false;
    }
    if (tree.relation(act).equals("pobj")) {
      return tree.form(head).equals("of") && isFear(tree.head(head));
    }
    boolean clause = tree.isVerb(act) && tree.child(act, Labels.ANY_SUBJECT) >= 0;
    return clause
        && (isFear(head)
            || tree.is(act, Labels.COMPLEMENTS)
                && scene.lexicon().isIn(tree.lemma(head), "FEARING"));
  }

  private boolean isFear(int noun) {
    return noun >= 0 && tree.isNoun(noun) && scene.lexicon().isIn(tree.lemma(noun), "FEARS");
  }
}
