package org.thaw.quotation;

import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;

/// Finds who said an utterance in quotation marks, from the words before it.
final class Introduced {

  private final CueLexicon lexicon;
  private final SubjectFinder subjects = new SubjectFinder();

  Introduced(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// `SOURCE said on Monday, “…”` and `SOURCE: “…”`.
  Optional<Draft> find(Utterance utterance) {
    Sentence sentence = utterance.open();
    int floor = floor(sentence, utterance.from() - 1);
    for (int i = utterance.from() - 1; i >= floor; i--) {
      Optional<Cue> cue = lexicon.verbAt(sentence, i).filter(c -> c.takes(Cue.Frame.DIRECT));
      if (cue.isPresent() && clauseStands(sentence, i, utterance)) {
        return Optional.empty();
      }
      if (cue.isPresent() && sentence.tokens().get(i).tag().startsWith("V")) {
        int verb = i;
        int size = cue.get().words().size();
        Optional<Draft> draft =
            subjects
                .subject(sentence, i)
                .or(() -> Beside.subject(sentence, verb, floor))
                .filter(phrase -> phrase.to() <= utterance.from())
                .filter(phrase -> phrase.from() >= floor || hasOwnSubject(sentence, verb, phrase))
                .map(source -> before(utterance, verb, size, source, floor));
        if (draft.isPresent()) {
          return draft;
        }
      }
    }
    return colon(utterance, sentence, floor);
  }

  /// `Diaz, who had called it “a joke,” wrote: “…”`: a subject of the verb's own, before other
  /// words in marks.
  private static boolean hasOwnSubject(Sentence sentence, int verb, NounPhrase phrase) {
    return sentence
        .child(verb, "nsubj")
        .filter(subject -> subject >= phrase.from() && subject < phrase.to())
        .isPresent();
  }

  /// `noted that they reward order, “and order is what we have”`: the words in marks go on a
  /// clause.
  private static boolean clauseStands(Sentence sentence, int verb, Utterance utterance) {
    int first = Math.min(utterance.from() + 1, sentence.tokens().size() - 1);
    boolean goesOn = sentence.tokens().get(first).tag().matches("CC|WDT|WP|IN");
    return goesOn
        && Character.isLowerCase(sentence.tokens().get(first).form().codePointAt(0))
        && ContentEnd.isThat(sentence, verb + 1)
        && VerbSpeech.hasFinite(sentence, verb + 2, utterance.from());
  }

  /// The draft of an utterance behind its cue, with the words that a source between commas cuts
  /// off.
  private static Draft before(
      Utterance utterance, int verb, int size, NounPhrase source, int floor) {
    Sentence sentence = utterance.open();
    Draft draft = DirectSpeech.draft(utterance, sentence, verb, size, source, "direct-before");
    return Insertion.before(sentence, verb, source, utterance.from(), floor)
        .map(part -> draft.after(VerbSpeech.span(sentence, part[0], part[1]), "inserted"))
        .orElse(draft);
  }

  /// The token behind the last closing mark before `at`.
  private static int floor(Sentence sentence, int at) {
    for (int i = at; i >= 0; i--) {
      if (Set.of("”", "»", "''").contains(sentence.tokens().get(i).form())
          || sentence.tokens().get(i).form().equals("\"") && i < at) {
        return i + 1;
      }
    }
    return 0;
  }

  /// `Kigali's answer came within the hour: “What troops?”`
  private Optional<Draft> colon(Utterance utterance, Sentence sentence, int floor) {
    if (!utterance.before().map(token -> token.form().equals(":")).orElse(false)) {
      return Optional.empty();
    }
    for (int i = floor; i < utterance.from(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.relation().startsWith("nsubj") && i < utterance.from()) {
        Optional<NounPhrase> owner =
            sentence
                .child(i, "poss")
                .map(head -> NounPhrase.of(sentence, head, false))
                .map(phrase -> unclitic(sentence, phrase));
        boolean noun = lexicon.nounAt(sentence, i).isPresent() || token.lemma().equals("answer");
        NounPhrase phrase = NounPhrase.of(sentence, i, false);
        NounPhrase source = noun && owner.isPresent() ? owner.get() : phrase;
        return Optional.of(DirectSpeech.uncued(utterance, sentence, source, "direct-colon"));
      }
    }
    return NounPhrase.before(sentence, utterance.from() - 1, floor)
        .map(phrase -> DirectSpeech.uncued(utterance, sentence, phrase, "direct-colon"));
  }

  private static NounPhrase unclitic(Sentence sentence, NounPhrase phrase) {
    boolean clitic =
        phrase.to() - phrase.from() > 1
            && sentence.tokens().get(phrase.to() - 1).tag().equals("POS");
    return clitic ? new NounPhrase(phrase.from(), phrase.to() - 1) : phrase;
  }
}
