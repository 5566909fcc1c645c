package org.thaw.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.thaw.annotation.Sentence;

/// Finds who says words in Spanish marks: `«…», dijo X`, `«…», según X`, `X dijo: «…»`, `X: «…»`.
final class SpanishDirectSpeech {

  private static final Set<String> PAUSES = Set.of(",", "—", "–", "-", ":");
  private static final Set<String> OBJECTS = Set.of("se", "le", "les", "lo", "nos", "me");
  private static final int REACH = 30;

  private final SpanishCues cues;

  SpanishDirectSpeech(SpanishCues cues) {
    this.cues = cues;
  }

  /// The attribution of the utterance by the words before it, else by those behind it.
  Optional<Draft> find(Utterance utterance) {
    Optional<Draft> before = utterance.from() > 0 ? before(utterance) : Optional.empty();
    return before.or(() -> behind(utterance));
  }

  private Optional<Draft> behind(Utterance utterance) {
    Sentence sentence = utterance.close();
    int at = utterance.to();
    while (at < sentence.tokens().size() && PAUSES.contains(sentence.tokens().get(at).form())) {
      at++;
    }
    return at < sentence.tokens().size() && sentence.lower(at).equals("según")
        ? accordingTo(utterance, at)
        : saidBehind(utterance, at);
  }

  private static Optional<Draft> accordingTo(Utterance utterance, int cue) {
    Sentence sentence = utterance.close();
    return SpanishPhraseBehind.from(sentence, cue + 1)
        .map(source -> byOneWord(utterance, cue, source));
  }

  private Optional<Draft> saidBehind(Utterance utterance, int start) {
    Sentence sentence = utterance.close();
    for (int i = start; i < sentence.tokens().size() && i < start + REACH; i++) {
      String form = sentence.tokens().get(i).form();
      if (Marks.isMark(form) || form.equals(";")) {
        return Optional.empty();
      }
      Optional<SpanishCues.Found> found = cue(sentence, i);
      if (found.isPresent()) {
        Optional<NounPhrase> source =
            found.get().from() - start <= 2
                ? SpanishPhraseBehind.from(sentence, found.get().to())
                : SpanishPhrase.before(sentence, found.get().from(), start);
        return Optional.of(draft(utterance, sentence, found.get(), source, "direct-behind"));
      }
    }
    return start > utterance.to() ? unknown(utterance, start) : Optional.empty();
  }

  /// `«…», se sonrió el alcalde`: a verb right behind the pause tells who speaks, whatever it
  /// means.
  private static Optional<Draft> unknown(Utterance utterance, int start) {
    Sentence sentence = utterance.close();
    int verb = start;
    while (verb < sentence.tokens().size() && OBJECTS.contains(sentence.lower(verb))) {
      verb++;
    }
    if (verb == sentence.tokens().size() || !sentence.tokens().get(verb).tag().equals("VERB")) {
      return Optional.empty();
    }
    int cue = verb;
    return SpanishPhraseBehind.from(sentence, verb + 1)
        .filter(phrase -> isSubject(sentence, phrase, cue))
        .map(source -> byOneWord(utterance, cue, source));
  }

  private static Draft byOneWord(Utterance utterance, int cue, NounPhrase source) {
    return SpanishGrammar.draft(
        utterance.close(),
        cue,
        cue + 1,
        Optional.of(source),
        List.of(utterance.span()),
        "direct-behind");
  }

  private static boolean isSubject(Sentence sentence, NounPhrase phrase, int verb) {
    return IntStream.range(phrase.from(), phrase.to())
        .mapToObj(sentence.tokens()::get)
        .anyMatch(token -> token.head() == verb && token.relation().equals("nsubj"));
  }

  private Optional<SpanishCues.Found> cue(Sentence sentence, int token) {
    return cues.at(sentence, token).filter(found -> found.cue().takes(Cue.Frame.DIRECT));
  }

  private Optional<Draft> before(Utterance utterance) {
    Sentence sentence = utterance.open();
    int last = utterance.from() - 1;
    boolean que = sentence.lower(last).equals("que");
    for (int i = last; i >= 0 && !sentence.tokens().get(i).form().matches("[”»]"); i--) {
      Optional<SpanishCues.Found> found = que ? Optional.empty() : cue(sentence, i);
      if (found.isPresent()) {
        Optional<NounPhrase> source =
            SpanishPhrase.before(sentence, found.get().from(), 0)
                .or(() ->
                    SpanishPhraseBehind.from(sentence, found.get().to())
                        .filter(phrase -> phrase.to() < utterance.from()));
        return Optional.of(draft(utterance, sentence, found.get(), source, "direct-before"));
      }
    }
    return sentence.tokens().get(last).form().equals(":")
        ? SpanishPhrase.before(sentence, last, 0)
            .map(source -> DirectSpeech.uncued(utterance, sentence, source, "direct-colon"))
        : Optional.empty();
  }

  private static Draft draft(
      Utterance utterance,
      Sentence sentence,
      SpanishCues.Found found,
      Optional<NounPhrase> source,
      String rule) {
    return SpanishGrammar.draft(
        sentence, found.from(), found.to(), source, List.of(utterance.span()), rule);
  }
}
