package org.thaw.mention;

import java.util.Optional;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.finding.Actor;
import org.thaw.text.Span;

/// Tokens `[start, end)` of a sentence that name somebody, and the mention they make.
record Stretch(AnnotatedArticle article, Sentence sentence, int start, int end) {

  Span span() {
    return sentence.tokens().get(start).span().cover(sentence.tokens().get(end - 1).span());
  }

  String words() {
    return article.words(span());
  }

  /// The token whose head lies outside; the last one where the sentence is not parsed.
  private int head() {
    for (int i = start; i < end; i++) {
      Token token = sentence.tokens().get(i);
      boolean parsed = token.head() >= 0 || token.relation().equals("root");
      if (parsed
          && (token.head() < start || token.head() >= end)
          && !token.relation().equals("punct")) {
        return i;
      }
    }
    return end - 1;
  }

  Mention mention(
      Mention.Kind kind, Optional<Actor> actor, Optional<String> person, Optional<String> office) {
    return new Mention(span(), sentence.index(), head(), kind, actor, person, office);
  }
}
