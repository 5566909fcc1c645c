package org.thaw.quotation;

import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Verbs of saying that attribute nothing: `nobody said`, `it seems`, `he would not comment on`.
final class Unattributed {

  private static final Set<String> EMPTY =
      Set.of("nobody", "nothing", "none", "neither", "it", "there", "who", "which", "that");
  private static final Set<String> NONE =
      Set.of("nobody", "no", "nothing", "none", "neither", "either");
  private static final Set<String> SPEAKING =
      Set.of(
          "say",
          "add",
          "warn",
          "read",
          "state",
          "note",
          "argue",
          "claim",
          "announce",
          "insist",
          "deny",
          "accuse",
          "urge",
          "call",
          "demand",
          "promise",
          "pledge",
          "vow",
          "believe",
          "expect",
          "hope",
          "want",
          "report",
          "confirm",
          "estimate",
          "predict");
  private static final Set<String> DISCLOSING =
      Set.of(
          "say",
          "tell",
          "disclose",
          "reveal",
          "confirm",
          "specify",
          "elaborate",
          "comment",
          "explain",
          "decide",
          "announce",
          "mention",
          "report",
          "rule");

  private Unattributed() {}

  /// True if the phrase before the verb is nobody who could have said something.
  static boolean isNobody(Sentence sentence, int verb, NounPhrase source) {
    Token first = sentence.tokens().get(source.from());
    boolean empty =
        source.to() - source.from() == 1
            && EMPTY.contains(first.lemma())
            && !isSpeakingIt(sentence, verb, source);
    return empty || NONE.contains(first.lemma());
  }

  /// `it said` has a source, `it is said` and `it seems` have none.
  private static boolean isSpeakingIt(Sentence sentence, int verb, NounPhrase source) {
    return sentence.tokens().get(source.from()).lemma().equals("it")
        && !sentence.tokens().get(verb).relation().equals("pcomp")
        && SPEAKING.contains(sentence.tokens().get(verb).lemma());
  }

  /// `did not say`, `would not comment on`, `has yet to say`.
  static boolean isRefused(Sentence sentence, int verb, Cue cue) {
    return (sentence.child(verb, "neg").isPresent() || isYetTo(sentence, verb))
        && DISCLOSING.contains(cue.words().get(0));
  }

  private static boolean isYetTo(Sentence sentence, int verb) {
    return verb >= 2
        && sentence.lower(verb - 1).equals("to")
        && sentence.lower(verb - 2).equals("yet");
  }

  /// `asked the court to order Baku to …`: what somebody else is to say, nobody has said.
  static boolean isWished(Sentence sentence, int verb) {
    Token token = sentence.tokens().get(verb);
    return token.relation().equals("xcomp")
        && token.tag().equals("VB")
        && sentence.child(token.head(), "dobj").filter(object -> object < verb).isPresent();
  }
}
