package org.thaw.quotation;

import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// The source behind a verb of saying that follows a comma: `The strike, said Iran's mission, was
/// …`.
///
/// The tree often takes such a source for an object, or for the subject of what follows.
final class Inverted {

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "write",
          "add",
          "argue",
          "note",
          "insist",
          "explain",
          "announce",
          "predict",
          "claim",
          "declare",
          "complain",
          "concede",
          "recall",
          "reply",
          "report");

  private Inverted() {}

  /// The phrase between the verb of `size` words and the next pause, if it may be a speaker.
  static Optional<NounPhrase> source(Sentence sentence, int verb, int size) {
    Token cue = sentence.tokens().get(verb);
    boolean follows = verb > 1 && sentence.tokens().get(verb - 1).form().equals(",");
    if (!follows || !SAYING.contains(cue.lemma()) || !cue.tag().matches("VB[DZP]")) {
      return Optional.empty();
    }
    return NounPhrase.from(sentence, verb + size)
        .filter(phrase -> isPaused(sentence, phrase.to()) && names(sentence, phrase));
  }

  private static boolean isPaused(Sentence sentence, int at) {
    return at >= sentence.tokens().size()
        || Set.of(",", ".").contains(sentence.tokens().get(at).form());
  }

  private static boolean names(Sentence sentence, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (sentence.tokens().get(i).tag().matches("NNPS?|POS")) {
        return true;
      }
    }
    return false;
  }
}
