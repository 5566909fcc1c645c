package org.thaw.quotation;

import java.util.Optional;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// The head of the clause a cue takes, by the tree.
final class ClauseHead {

  private ClauseHead() {}

  /// The head of the clause that depends on the cue and stands behind it.
  static Optional<Integer> of(Sentence sentence, int verb, int behind) {
    for (int i = behind; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.head() == verb && token.relation().equals("ccomp") && isClause(sentence, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean hasSubject(Sentence sentence, int head) {
    for (int i = 0; i < head; i++) {
      Token token = sentence.tokens().get(i);
      boolean subject = token.relation().contains("subj") || token.relation().equals("expl");
      if (subject && sentence.isWithin(i, head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClause(Sentence sentence, int head) {
    Token token = sentence.tokens().get(head);
    boolean subject =
        sentence.child(head, "nsubj", "nsubjpass", "csubj", "expl", "csubjpass").isPresent();
    boolean finite =
        sentence.children(head).stream()
            .anyMatch(i ->
                sentence.tokens().get(i).tag().matches("VB[DZP]|MD")
                    && sentence.tokens().get(i).relation().startsWith("aux"));
    if (finite) {
      return hasSubject(sentence, head);
    }
    boolean bare =
        token.tag().equals("VBG")
            || sentence.children(head).stream()
                .anyMatch(i -> sentence.tokens().get(i).tag().equals("TO"));
    return subject && (!bare || sentence.child(head, "aux").isPresent())
        || token.tag().matches("VBD|VBZ|VBP");
  }
}
