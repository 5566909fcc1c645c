package org.thaw.quotation;

import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Questions whose asker is not named: `Asked whether …, she smiled`, `Diaz, asked about it, left`.
final class Asked {

  private static final Set<String> ASKING =
      Set.of("ask", "press", "question", "tell", "quiz", "challenge");

  private Asked() {}

  /// True if the verb is a participle of asking without `by` whom.
  static boolean byNobody(Sentence sentence, int verb) {
    Token token = sentence.tokens().get(verb);
    boolean asking = ASKING.contains(token.lemma()) && token.tag().matches("VB[DN]");
    return asking
        && !isForm(sentence, verb + 1, "by")
        && (verb == 0 || isSetOff(sentence, verb) && predicateFollows(sentence, verb));
  }

  private static boolean isSetOff(Sentence sentence, int verb) {
    return isForm(sentence, verb - 1, ",")
        || isForm(sentence, verb - 1, "when")
        || verb > 1
            && isForm(sentence, verb - 2, ",")
            && sentence.tokens().get(verb - 1).tag().startsWith("RB");
  }

  /// `, did not answer`: the verb of the subject before the participle, behind a second comma.
  private static boolean predicateFollows(Sentence sentence, int verb) {
    for (int i = verb + 1; i + 1 < sentence.tokens().size(); i++) {
      int next = i + 1;
      while (next + 1 < sentence.tokens().size()
          && sentence.tokens().get(next).tag().startsWith("RB")) {
        next++;
      }
      if (isForm(sentence, i, ",") && sentence.tokens().get(next).tag().matches("VB[DZP]|MD")) {
        return true;
      }
    }
    return isForm(sentence, verb - 1, "when");
  }

  private static boolean isForm(Sentence sentence, int at, String form) {
    return at >= 0
        && at < sentence.tokens().size()
        && sentence.tokens().get(at).form().equals(form);
  }
}
