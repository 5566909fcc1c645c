package org.thaw.quotation;

import java.util.Optional;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Verbs of saying that were tagged as nouns behind a long subject: `Economists at the bank
/// estimate that …`, `The levy, economists at the bank estimate, could …`.
final class LostVerb {

  private LostVerb() {}

  /// The subject of the verb at `at`: a plural with a phrase of place or kind, at the beginning of
  /// the sentence or behind a comma.
  static Optional<NounPhrase> subject(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    if (!token.tag().equals("NN") || at < 3 || !isFollowed(sentence, at)) {
      return Optional.empty();
    }
    int preposition = at - 1;
    while (preposition > 0 && isNominal(sentence.tokens().get(preposition))) {
      preposition--;
    }
    boolean phrase =
        sentence.tokens().get(preposition).tag().equals("IN")
            && preposition < at - 1
            && preposition > 0
            && sentence.tokens().get(at - 1).tag().startsWith("NN")
            && sentence.tokens().get(preposition - 1).tag().equals("NNS");
    return phrase
        ? NounPhrase.before(sentence, preposition, 0)
            .filter(plural -> plural.from() == 0 || isComma(sentence, plural.from() - 1))
            .filter(plural -> isComma(sentence, at + 1) == plural.from() > 0)
            .map(plural -> new NounPhrase(plural.from(), at))
        : Optional.empty();
  }

  private static boolean isNominal(Token token) {
    return token.tag().matches("NNP?S?|JJ|DT|PRP\\$|CD");
  }

  private static boolean isFollowed(Sentence sentence, int at) {
    return at + 2 < sentence.tokens().size()
        && (isComma(sentence, at + 1) || ContentEnd.isThat(sentence, at + 1));
  }

  private static boolean isComma(Sentence sentence, int at) {
    return sentence.tokens().get(at).form().equals(",");
  }
}
