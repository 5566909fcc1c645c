package org.thaw.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// How the auxiliaries of a clause present it.
///
/// @param negated `not`, `never`, or an object with `no`
/// @param ended `no longer`
/// @param future `will`, `would`, `is to`, `is going to`
/// @param obliged `must`, `should`, `has to`
/// @param possible `may`, `might`, `could`
/// @param conditional stands in, or depends on, an `if`
record Modality(
    boolean negated,
    boolean ended,
    boolean future,
    boolean obliged,
    boolean possible,
    boolean conditional) {

  private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "shall", "wo", "'d");
  private static final Set<String> OBLIGED = Set.of("must", "should", "ought");
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could");
  private static final Set<String> NEGATORS = Set.of("not", "n't", "never", "neither", "nor");
  private static final Set<String> ADDING =
      Set.of("only", "just", "merely", "simply", "sólo", "solo", "solamente", "únicamente");
  private static final Set<String> NO = Set.of("no", "ningún", "ninguna");
  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "nothing", "nadie", "ninguno", "ninguna", "nada");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");

  static Modality of(Tree tree, int predicate) {
    List<String> auxiliaries = auxiliaries(tree, predicate);
    boolean toInfinitive = auxiliaries.contains("to");
    return new Modality(
        isNegated(tree, predicate),
        isEnded(tree, predicate),
        auxiliaries.stream().anyMatch(FUTURE::contains)
            || toInfinitive && (auxiliaries.contains("be") || isAnnounced(tree, predicate))
            || isGoingTo(tree, predicate),
        auxiliaries.stream().anyMatch(OBLIGED::contains) || isHavingTo(tree, predicate),
        auxiliaries.stream().anyMatch(POSSIBLE::contains),
        isConditional(tree, predicate));
  }

  /// `The Parties shall not restrict`: the wording of a treaty or a law, which tells no deed.
  static boolean isStatute(Tree tree, int predicate) {
    return auxiliaries(tree, predicate).contains("shall");
  }

  /// Own auxiliaries, or those shared with the verb this one is coordinated with.
  private static List<String> auxiliaries(Tree tree, int predicate) {
    List<String> found = new ArrayList<>();
    for (int aux : tree.all(predicate, Labels.AUXILIARIES)) {
      found.add(aux >= 0 && tree.tag(aux).equals("MD") ? tree.form(aux) : tree.lemma(aux));
    }
    int head = tree.head(predicate);
    boolean shares =
        found.isEmpty()
            && tree.relation(predicate).equals("conj")
            && head >= 0
            && tree.child(predicate, Labels.ANY_SUBJECT) < 0
            && tree.tag(predicate).equals("VB");
    if (shares || tree.relation(predicate).equals("acomp") && head >= 0) {
      found.addAll(auxiliaries(tree, head));
    }
    return found;
  }

  private static boolean isNegated(Tree tree, int predicate) {
    for (int child : tree.children(predicate)) {
      boolean negator = tree.is(child, Labels.NEGATIONS) || NEGATORS.contains(tree.form(child));
      if (negator && !isAddition(tree, child)) {
        return true;
      }
      if (tree.is(child, Labels.OBJECTS) && hasNo(tree, child)) {
        return true;
      }
    }
    int head = tree.head(predicate);
    return tree.relation(predicate).equals("acomp") && head >= 0 && isNegated(tree, head);
  }

  /// `not only hailed the deal but signed it`: both are told.
  private static boolean isAddition(Tree tree, int negator) {
    return negator + 1 < tree.size() && ADDING.contains(tree.form(negator + 1));
  }

  /// `Nobody in Oslo wants …`, `No minister threatened …`: there is none who does it.
  static boolean isOfNobody(Tree tree, int predicate) {
    int subject = tree.child(predicate, Labels.ANY_SUBJECT);
    return subject >= 0 && (NOBODY.contains(tree.form(subject)) || hasNo(tree, subject));
  }

  private static boolean isEnded(Tree tree, int predicate) {
    for (int child : tree.children(predicate)) {
      if (tree.form(child).equals("longer") && child > 0 && tree.form(child - 1).equals("no")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNo(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (NO.contains(tree.form(child)) && tree.relation(child).equals("det")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGoingTo(Tree tree, int predicate) {
    int head = tree.head(predicate);
    return tree.relation(predicate).equals("xcomp") && head >= 0 && tree.form(head).equals("going");
  }

  /// `is to visit`, and in headlines `Iran to free …`.
  private static boolean isAnnounced(Tree tree, int predicate) {
    int head = tree.head(predicate);
    boolean copula =
        head >= 0
            && tree.relation(predicate).equals("xcomp")
            && tree.lemma(head).equals("be")
            && tree.child(head, Labels.ADJECTIVES) < 0
            && tree.child(head, Labels.OBJECTS) < 0;
    return copula || head < 0 && tree.child(predicate, Labels.ANY_SUBJECT) >= 0;
  }

  private static boolean isHavingTo(Tree tree, int predicate) {
    int head = tree.head(predicate);
    return tree.relation(predicate).equals("xcomp")
        && head >= 0
        && Set.of("have", "need").contains(tree.lemma(head));
  }

  /// `when they meet`: in the present tense it is still to come, or comes again and again.
  static boolean isAwaited(Tree tree, int predicate) {
    return tree.tag(predicate).matches("VBP|VBZ")
        && tree.child(predicate, Labels.AUXILIARIES) < 0
        && Arrays.stream(tree.children(predicate))
            .anyMatch(child -> child < predicate && tree.form(child).equals("when"));
  }

  private static boolean isConditional(Tree tree, int predicate) {
    int mark = tree.child(predicate, Labels.MARKS);
    return mark >= 0 && CONDITIONS.contains(tree.form(mark));
  }
}
