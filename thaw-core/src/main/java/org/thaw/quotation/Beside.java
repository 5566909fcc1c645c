package org.thaw.quotation;

import java.util.Optional;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Subjects by words and tags, for verbs of saying whose subject the tree has lost.
final class Beside {

  private Beside() {}

  /// The noun phrase right before the finite verb at `verb`, behind a pause or at `floor`: also
  /// when a clause or an apposition between commas separates them (`Mr Diaz, who lives in Lima,
  /// said`).
  static Optional<NounPhrase> subject(Sentence sentence, int verb, int floor) {
    if (!sentence.tokens().get(verb).tag().matches("VB[DZP]")
        || sentence.child(verb, "auxpass", "nsubjpass", "nsubj").isPresent()) {
      return Optional.empty();
    }
    int end = auxiliaries(sentence, verb);
    if (end > floor && isComma(sentence, end - 1)) {
      return separated(sentence, end - 1, floor);
    }
    return NounPhrase.before(sentence, end, floor)
        .filter(phrase -> begins(sentence, phrase, floor));
  }

  /// The noun phrase before the verb whatever the tree says, a stray comma between them left out.
  static Optional<NounPhrase> phrase(Sentence sentence, int verb, int floor) {
    int end = auxiliaries(sentence, verb);
    boolean comma = end > floor + 1 && isComma(sentence, end - 1);
    return NounPhrase.before(sentence, comma ? end - 1 : end, floor);
  }

  /// `…, strategies and resources, Diaz said`: the phrase right before the verb, where a pause cuts
  /// the tree's subject off from it.
  static Optional<NounPhrase> nearer(Sentence sentence, int verb, NounPhrase subject) {
    int end = auxiliaries(sentence, verb);
    return NounPhrase.before(sentence, end, 0)
        .filter(phrase -> subject.to() < phrase.from() && isPaused(sentence, phrase.from() - 1))
        .filter(phrase -> sentence.tokens().get(phrase.from()).tag().matches("NNPS?|PRP|DT"));
  }

  private static Optional<NounPhrase> separated(Sentence sentence, int closing, int floor) {
    for (int i = floor + 1; i < closing; i++) {
      if (isComma(sentence, i)) {
        Optional<NounPhrase> before = NounPhrase.before(sentence, i, floor);
        boolean fits = before.filter(phrase -> begins(sentence, phrase, floor)).isPresent();
        if (fits && !isVerb(sentence, i + 1)) {
          return before;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isVerb(Sentence sentence, int at) {
    return sentence.tokens().get(at).tag().matches("VB[DZP]|MD|CC")
        && !Asked.byNobody(sentence, at);
  }

  private static boolean begins(Sentence sentence, NounPhrase phrase, int floor) {
    if (phrase.from() <= floor) {
      return true;
    }
    String before = sentence.tokens().get(phrase.from() - 1).form();
    return before.equals(",")
        || before.equals("—")
        || before.equals("–")
        || before.equals(";")
        || Marks.isMark(before);
  }

  /// A comma, also one within marks (`…, Juan Ferro,” Diaz told`).
  private static boolean isPaused(Sentence sentence, int at) {
    return isComma(sentence, at)
        || at > 0 && Marks.isMark(sentence.tokens().get(at).form()) && isComma(sentence, at - 1);
  }

  private static boolean isComma(Sentence sentence, int at) {
    return sentence.tokens().get(at).form().equals(",");
  }

  /// The first of the auxiliaries and adverbs right before the verb.
  static int auxiliaries(Sentence sentence, int verb) {
    int at = verb;
    while (at > 0) {
      Token token = sentence.tokens().get(at - 1);
      if (!token.relation().startsWith("aux") && !token.tag().startsWith("RB")) {
        break;
      }
      at--;
    }
    return at;
  }
}
