package org.thaw.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.annotation.Sentence;
import org.thaw.article.Article;
import org.thaw.reading.AnnotatedArticle;

/// English: verbs and nouns of saying by the tree, `according to`, headlines with a colon.
final class EnglishGrammar implements Grammar {

  private final CueLexicon lexicon = CueLexicon.english();
  private final DirectSpeech direct = new DirectSpeech(lexicon);
  private final VerbSpeech verbs = new VerbSpeech(lexicon);
  private final NounSpeech nouns = new NounSpeech(lexicon);
  private final AccordingTo according = new AccordingTo();

  @Override
  public boolean isDirectCue(Sentence sentence, int token) {
    return lexicon.verbAt(sentence, token).filter(cue -> cue.takes(Cue.Frame.DIRECT)).isPresent();
  }

  @Override
  public Optional<Draft> direct(AnnotatedArticle article, Utterance utterance) {
    return direct.find(article, utterance);
  }

  @Override
  public List<Draft> indirect(Sentence sentence, Optional<Article.Kind> kind, boolean[] taken) {
    List<Draft> drafts = new ArrayList<>(verbs.find(sentence, taken));
    drafts.addAll(according.find(sentence, taken));
    nouns.find(sentence, taken).stream()
        .filter(noun -> drafts.stream().noneMatch(draft -> begin(draft) == begin(noun)))
        .forEach(drafts::add);
    if (drafts.isEmpty()) {
      HeadlineColon.find(sentence, kind, taken).ifPresent(drafts::add);
    }
    return drafts;
  }

  private static int begin(Draft draft) {
    return draft.contents().get(0).start();
  }
}
