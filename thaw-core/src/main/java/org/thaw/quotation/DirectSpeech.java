package org.thaw.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.text.Span;

/// Finds who said an utterance in quotation marks, from the words right behind and before it.
final class DirectSpeech {

  private static final int REACH = 45;

  private final CueLexicon lexicon;
  private final SubjectFinder subjects = new SubjectFinder();
  private final Introduced introduced;

  DirectSpeech(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.introduced = new Introduced(lexicon);
  }

  /// The attribution of the utterance by a cue of its own, if it has one.
  Optional<Draft> find(AnnotatedArticle article, Utterance utterance) {
    String text = article.text();
    Optional<Draft> before = utterance.from() > 0 ? introduced.find(utterance) : Optional.empty();
    if (before.isPresent()) {
      return before;
    }
    Optional<Draft> behind = behind(utterance, utterance.close(), utterance.to());
    if (behind.isPresent()) {
      return behind;
    }
    return nextSentence(article, utterance, text);
  }

  /// `“Stop!” President X said.`: the splitter has begun a new sentence behind the mark.
  private Optional<Draft> nextSentence(AnnotatedArticle article, Utterance utterance, String text) {
    int next = utterance.close().index() + 1;
    boolean ended = utterance.behind().isEmpty() && "?!…".indexOf(utterance.last(text)) >= 0;
    if (!ended || next >= article.sentences().size()) {
      return Optional.empty();
    }
    Sentence sentence = article.sentences().get(next);
    boolean adjacent = sentence.span().start() - utterance.span().end() <= 1;
    return adjacent
        ? behind(utterance, sentence, 0).filter(draft -> isBare(sentence, draft.cueToken()))
        : Optional.empty();
  }

  private static boolean isBare(Sentence sentence, int verb) {
    return sentence.child(verb, "ccomp").isEmpty() && sentence.child(verb, "xcomp").isEmpty();
  }

  private Optional<Draft> behind(Utterance utterance, Sentence sentence, int start) {
    int at = start;
    while (at < sentence.tokens().size() && isPause(sentence.tokens().get(at))) {
      at++;
    }
    if (at < sentence.tokens().size() && sentence.tokens().get(at).form().equals("according")) {
      int to = at + 2;
      int cue = at;
      return AccordingTo.source(sentence, to)
          .map(source -> draft(utterance, sentence, cue, 2, source, "direct-according"));
    }
    for (int i = at; i < sentence.tokens().size() && i < at + REACH; i++) {
      Token token = sentence.tokens().get(i);
      boolean pause = i > 0 && isPause(sentence.tokens().get(i - 1));
      if (Marks.isMark(token.form()) && (pause || i == at)) {
        return Optional.empty();
      }
      boolean verbal =
          token.tag().startsWith("V") || i == at && Character.isLowerCase(token.form().charAt(0));
      Optional<Draft> draft = verbal ? cueAt(utterance, sentence, at, i) : Optional.empty();
      if (draft.isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> cueAt(Utterance utterance, Sentence sentence, int at, int i) {
    Optional<Cue> cue = lexicon.verbAt(sentence, i).filter(c -> c.takes(Cue.Frame.DIRECT));
    if (cue.isEmpty() || sentence.tokens().get(i).relation().equals("relcl")) {
      return Optional.empty();
    }
    int size = cue.get().words().size();
    Optional<NounPhrase> source =
        startsWithVerb(sentence, at, i)
            ? inverted(sentence, i, size)
            : leading(sentence, at, i, utterance.isPaused()).or(() -> late(sentence, at, i));
    return source.map(phrase -> draft(utterance, sentence, i, size, phrase, "direct-behind"));
  }

  private static boolean startsWithVerb(Sentence sentence, int at, int verb) {
    return verb == at || verb == at + 1 && sentence.tokens().get(at).tag().startsWith("RB");
  }

  private Optional<NounPhrase> inverted(Sentence sentence, int verb, int size) {
    return sentence
        .child(verb, "nsubj")
        .filter(subject -> subject > verb)
        .map(subject -> NounPhrase.of(sentence, subject, true))
        .filter(phrase -> phrase.from() <= verb + size + 1)
        .or(() -> NounPhrase.from(sentence, verb + size));
  }

  /// `“…” announced in May, said X`: an inverted verb behind a pause.
  private static Optional<NounPhrase> late(Sentence sentence, int at, int verb) {
    if (!isPause(sentence.tokens().get(verb - 1)) || VerbSpeech.hasFinite(sentence, at, verb)) {
      return Optional.empty();
    }
    return sentence
        .child(verb, "nsubj")
        .filter(subject -> subject > verb)
        .map(subject -> NounPhrase.of(sentence, subject, true))
        .or(() ->
            NounPhrase.from(sentence, verb + 1)
                .filter(phrase -> sentence.tokens().get(phrase.to() - 1).tag().startsWith("NNP")));
  }

  private Optional<NounPhrase> leading(Sentence sentence, int at, int verb, boolean paused) {
    Optional<NounPhrase> subject =
        subjects
            .subject(sentence, verb)
            .filter(phrase -> phrase.from() >= at && phrase.to() <= verb);
    if (subject.isPresent()) {
      Optional<NounPhrase> near = subject.filter(phrase -> isNear(sentence, at, phrase.from()));
      return near.isPresent() || !paused ? near : described(sentence, at, subject.get());
    }
    return Beside.subject(sentence, verb, at)
        .or(() -> Beside.phrase(sentence, verb, at))
        .filter(phrase -> phrase.from() <= at + 1);
  }

  /// `“…,” the minister, Ana Diaz, said`: the name is the subject, the office comes first.
  private static Optional<NounPhrase> described(Sentence sentence, int at, NounPhrase subject) {
    if (VerbSpeech.hasFinite(sentence, at, subject.from())) {
      return Optional.empty();
    }
    for (int i = at + 1; i < subject.from(); i++) {
      if (sentence.tokens().get(i).form().equals(",")) {
        return NounPhrase.before(sentence, i, at)
            .filter(phrase -> phrase.from() <= at + 1)
            .or(() -> Optional.of(subject));
      }
    }
    return Optional.of(subject);
  }

  /// Nothing but an adverb, an article or a short adverbial stands between the mark and the
  /// subject.
  private static boolean isNear(Sentence sentence, int at, int subject) {
    for (int i = at; i < subject; i++) {
      String tag = sentence.tokens().get(i).tag();
      if (i > at + 6
          || !(tag.startsWith("RB")
              || tag.equals("DT")
              || tag.equals("IN")
              || i > at && sentence.tokens().get(at).tag().equals("IN"))) {
        return false;
      }
    }
    return true;
  }

  static Draft uncued(Utterance utterance, Sentence sentence, NounPhrase source, String rule) {
    return new Draft(
        sentence.index(),
        -1,
        Optional.empty(),
        Optional.of(VerbSpeech.span(sentence, source.from(), source.to())),
        List.of(utterance.span()),
        0.75,
        rule);
  }

  private static boolean isPause(Token token) {
    return Set.of(",", "—", "–", "-", "--", ":").contains(token.form());
  }

  static Draft draft(
      Utterance utterance, Sentence sentence, int verb, int size, NounPhrase source, String rule) {
    Span cue = VerbSpeech.span(sentence, verb, verb + size);
    Span by = VerbSpeech.span(sentence, source.from(), source.to());
    return new Draft(
        sentence.index(),
        verb,
        Optional.of(cue),
        Optional.of(by),
        List.of(utterance.span()),
        0.95,
        rule);
  }
}
