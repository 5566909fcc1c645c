package org.thaw.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.article.Article;

/// English: verbs and nouns of saying by the tree, `according to`, headlines with a colon.
final class EnglishGrammar implements Grammar {

  private final CueLexicon lexicon = CueLexicon.english();
  private final DirectSpeech direct = new DirectSpeech(lexicon);
  private final VerbSpeech verbs = new VerbSpeech(lexicon);
  private final NounSpeech nouns = new NounSpeech(lexicon);
  private final AccordingTo according = new AccordingTo();

  @Override
  public boolean isDirectCue(Sentence sentence, int token) {
    boolean verb = sentence.tokens().get(token).tag().startsWith("V");
    return verb
        && lexicon.verbAt(sentence, token).filter(cue -> cue.takes(Cue.Frame.DIRECT)).isPresent();
  }

  @Override
  public Optional<Draft> direct(AnnotatedArticle article, Utterance utterance) {
    return direct.find(article, utterance);
  }

  @Override
  public Optional<Draft> subjectBefore(AnnotatedArticle article, Utterance utterance) {
    int index = utterance.open().index() - 1;
    Optional<Article.Block> block = article.article().blockAt(utterance.span().start());
    if (index < 0
        || block.isEmpty()
        || !block.get().span().contains(article.sentences().get(index).span())) {
      return Optional.empty();
    }
    Sentence before = article.sentences().get(index);
    for (int i = 0; i < before.tokens().size(); i++) {
      if (isPerson(before, i)) {
        return Optional.of(
            DirectSpeech.uncued(
                utterance, before, NounPhrase.of(before, i, false), "direct-subject"));
      }
    }
    return Optional.empty();
  }

  /// The subject of the main clause, if it is a name or he or she.
  private static boolean isPerson(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    boolean main =
        token.head() >= 0 && sentence.tokens().get(token.head()).relation().equals("root");
    boolean pronoun = token.lemma().equals("he") || token.lemma().equals("she");
    return main && token.relation().startsWith("nsubj") && (token.tag().equals("NNP") || pronoun);
  }

  @Override
  public List<Draft> indirect(Sentence sentence, Optional<Article.Kind> kind, boolean[] taken) {
    List<Draft> drafts = new ArrayList<>(verbs.find(sentence, taken));
    drafts.addAll(according.find(sentence, taken));
    for (Draft noun : nouns.find(sentence, taken)) {
      drafts.removeIf(draft -> draft.rule().equals("behind-object") && isNamed(draft, noun));
      if (drafts.stream().noneMatch(draft -> begin(draft) == begin(noun))) {
        drafts.add(noun);
      }
    }
    if (drafts.isEmpty()) {
      HeadlineColon.find(sentence, kind, taken).ifPresent(drafts::add);
    }
    return drafts;
  }

  /// `expressed confidence that …`: the noun says what the verb would only name.
  private static boolean isNamed(Draft draft, Draft noun) {
    return draft.source().equals(noun.source())
        && noun.cue().filter(draft.contents().get(0)::contains).isPresent();
  }

  private static int begin(Draft draft) {
    return draft.contents().get(0).start();
  }
}
