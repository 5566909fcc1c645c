package org.thaw.quotation;

import java.util.List;
import java.util.Optional;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.article.Article;

/// How one language attributes.
sealed interface Grammar permits EnglishGrammar, SpanishGrammar {

  /// True if the token can introduce words in quotation marks.
  boolean isDirectCue(Sentence sentence, int token);

  /// The attribution of an utterance by the words beside it.
  Optional<Draft> direct(AnnotatedArticle article, Utterance utterance);

  /// The utterance by the person who is the subject of the sentence right before it in its block.
  Optional<Draft> subjectBefore(AnnotatedArticle article, Utterance utterance);

  /// What the sentence attributes outside utterances, leaving out the tokens that are `taken`.
  List<Draft> indirect(Sentence sentence, Optional<Article.Kind> kind, boolean[] taken);
}
