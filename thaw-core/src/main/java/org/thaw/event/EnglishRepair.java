package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Mends what the English parser is known to hang wrong in prose.
///
/// `It has, however, offered …`: it hangs the subject on the auxiliary that commas cut off. `said
/// the closure "helps no one" and called on Oslo …`: what stands behind a closing mark goes on with
/// the verb before the opening one, not with a word inside.
final class EnglishRepair {

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
  private static final Set<String> AUXILIARIES = Set.of("aux", "auxpass");

  private final List<Token> tokens;
  private boolean changed;

  private EnglishRepair(Sentence sentence) {
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /// The sentence with its arcs mended; as it is if nothing of the kind is in it.
  static Sentence mended(Sentence sentence) {
    EnglishRepair repair = new EnglishRepair(sentence);
    for (int i = 0; i < repair.tokens.size(); i++) {
      repair.subject(i);
      repair.conjunct(i);
    }
    return repair.changed
        ? new Sentence(sentence.index(), sentence.span(), repair.tokens)
        : sentence;
  }

  private void subject(int token) {
    int head = tokens.get(token).head();
    boolean cut =
        head >= 0
            && SUBJECTS.contains(tokens.get(token).relation())
            && AUXILIARIES.contains(tokens.get(head).relation());
    if (cut) {
      hang(token, tokens.get(head).head());
    }
  }

  private void conjunct(int token) {
    int head = tokens.get(token).head();
    if (!tokens.get(token).relation().equals("conj") || head < 0 || head > token) {
      return;
    }
    int close = token - 1;
    while (close > head && !tokens.get(close).tag().equals("''")) {
      close--;
    }
    boolean joined = close > head && tokens.get(close + 1).relation().equals("cc");
    int open = joined ? opening(head) : -1;
    int above = tokens.get(head).head();
    boolean said =
        open > 0
            && tokens.get(head).relation().equals("ccomp")
            && above >= 0
            && above < open
            && tokens.get(above).tag().equals(tokens.get(token).tag());
    if (said) {
      hang(token, above);
    }
  }

  /// The opening mark that the token stands behind with no closing mark between; -1 if none.
  private int opening(int token) {
    for (int i = token; i >= 0; i--) {
      if (tokens.get(i).tag().equals("''")) {
        return -1;
      }
      if (tokens.get(i).tag().equals("``")) {
        return i;
      }
    }
    return -1;
  }

  private void hang(int at, int head) {
    Token token = tokens.get(at);
    changed = true;
    tokens.set(
        at,
        new Token(
            token.span(),
            token.form(),
            token.lemma(),
            token.tag(),
            head,
            token.relation(),
            token.roles()));
  }
}
