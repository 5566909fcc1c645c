package org.thaw.quotation;

import java.util.List;
import java.util.Optional;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.article.Article;

/// Reads headlines whose colon attributes: `Minister: talks will go on`, `“Stop”: Honduras hardens
/// line`.
final class HeadlineColon {

  private static final int LONGEST_SOURCE = 6;

  private HeadlineColon() {}

  /// `SOURCE: CONTENT` without a full stop.
  static Optional<Draft> find(Sentence sentence, Optional<Article.Kind> kind, boolean[] taken) {
    int size = sentence.tokens().size();
    String last = sentence.tokens().get(size - 1).form();
    boolean headline =
        kind.filter(k -> k == Article.Kind.HEADLINE).isPresent() || !last.equals(".");
    int colon = colon(sentence);
    if (!headline
        || colon < 1
        || colon > LONGEST_SOURCE
        || colon + 2 >= size
        || taken[colon]
        || taken[colon + 1]) {
      return Optional.empty();
    }
    Optional<NounPhrase> source =
        NounPhrase.before(sentence, colon, 0).filter(phrase -> phrase.from() == 0);
    boolean clause = VerbSpeech.hasFinite(sentence, colon + 1, size);
    return source
        .filter(phrase -> clause && namesSomebody(sentence, phrase))
        .map(phrase -> draft(sentence, colon));
  }

  /// What stands before the colon says what stands behind it.
  static Draft draft(Sentence sentence, int colon) {
    int end = ContentEnd.trim(sentence, colon + 1, sentence.tokens().size());
    return new Draft(
        sentence.index(),
        -1,
        Optional.empty(),
        Optional.of(VerbSpeech.span(sentence, 0, colon)),
        List.of(VerbSpeech.span(sentence, colon + 1, end)),
        0.6,
        "headline-colon");
  }

  private static boolean namesSomebody(Sentence sentence, NounPhrase phrase) {
    Token head = sentence.tokens().get(phrase.to() - 1);
    return head.tag().startsWith("NNP")
        || head.lemma()
            .matches(
                ".*(?:er|or|ist|ian|man|woman|chief|leader|official|ministry|president|report|study|poll)");
  }

  private static int colon(Sentence sentence) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).form().equals(":")) {
        return i;
      }
    }
    return -1;
  }

  /// `“CONTENT”: SOURCE does something`.
  static Optional<Draft> quoted(Utterance utterance, String text) {
    boolean colon =
        utterance.beginsSentence()
            && utterance.behind().map(token -> token.form().equals(":")).orElse(false);
    if (!colon) {
      return Optional.empty();
    }
    Sentence sentence = utterance.close();
    for (int i = utterance.to() + 1; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).relation().startsWith("nsubj")) {
        return Optional.of(
            DirectSpeech.uncued(
                utterance, sentence, NounPhrase.of(sentence, i, false), "direct-headline"));
      }
    }
    return NounPhrase.from(sentence, utterance.to() + 1)
        .map(phrase -> DirectSpeech.uncued(utterance, sentence, phrase, "direct-headline"));
  }
}
