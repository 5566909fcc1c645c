package org.thaw.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.thaw.annotation.Token;

/// Which of two clauses hangs on the other, where the English parser has it the wrong way round.
///
/// `Chad freed ten, hours after envoys had met`: what stands behind the comma with a mark of time
/// is told beside the first clause. `fired a missile as the South ended its drills`: what stands
/// between `as` and a verb without a subject is its subject.
final class EnglishClauses {

  private static final Set<String> MARKS =
      Set.of("after", "before", "as", "when", "while", "since", "because", "although", "though");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");

  private final List<Token> tokens;

  /// @param tokens the tokens of a sentence, which are changed
  EnglishClauses(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// True if anything was mended.
  boolean mend() {
    boolean changed = false;
    for (int i = 0; i < tokens.size(); i++) {
      changed |= later(i) || subordinate(i);
    }
    return changed;
  }

  /// Hangs the last clause on the first, which is the main one.
  private boolean later(int verb) {
    if (tokens.get(verb).head() >= 0) {
      return false;
    }
    int mark = child(verb, t -> tokens.get(t).relation().equals("mark") && isMark(t));
    int main =
        child(
            verb,
            t -> tokens.get(t).relation().equals("ccomp") && tokens.get(t).tag().equals("VBD"));
    boolean behind = mark > main && main >= 0 && mark < verb && has(main) && has(verb);
    if (!behind || !isCutOff(main, mark)) {
      return false;
    }
    set(main, -1, "root");
    set(verb, main, "advcl");
    return true;
  }

  private boolean isCutOff(int main, int mark) {
    for (int i = main + 1; i < mark; i++) {
      if (tokens.get(i).form().equals(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean subordinate(int noun) {
    int as = tokens.get(noun).head();
    boolean governed =
        as >= 0
            && tokens.get(noun).relation().equals("pobj")
            && tokens.get(as).form().equals("as")
            && as < noun;
    int verb = governed ? tokens.get(as).head() : -1;
    boolean subjectless = verb > noun && tokens.get(verb).tag().matches("VB[DZP]") && !has(verb);
    if (!subjectless) {
      return false;
    }
    set(noun, verb, "nsubj");
    set(as, verb, "mark");
    return true;
  }

  private boolean isMark(int token) {
    return MARKS.contains(tokens.get(token).form().toLowerCase(Locale.ROOT));
  }

  private boolean has(int verb) {
    return child(verb, t -> SUBJECTS.contains(tokens.get(t).relation())) >= 0;
  }

  private int child(int head, IntPredicate fits) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == head && fits.test(i)) {
        return i;
      }
    }
    return -1;
  }

  private void set(int at, int head, String relation) {
    Token token = tokens.get(at);
    tokens.set(
        at,
        new Token(
            token.span(), token.form(), token.lemma(), token.tag(), head, relation, token.roles()));
  }
}
