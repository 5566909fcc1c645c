package org.thaw.quotation;

import java.util.Optional;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.article.Article;

/// Reads Spanish headlines whose colon attributes: `Petro: Colombia no romperá relaciones`.
final class SpanishHeadline {

  private static final int LONGEST_SOURCE = 6;

  private SpanishHeadline() {}

  /// `SOURCE: CONTENT` without a full stop; the source is a name or begins with a capital office,
  /// the content has a verb.
  static Optional<Draft> find(Sentence sentence, Optional<Article.Kind> kind, boolean[] taken) {
    int size = sentence.tokens().size();
    boolean headline =
        kind.filter(k -> k == Article.Kind.HEADLINE).isPresent()
            || !sentence.tokens().get(size - 1).form().equals(".");
    int colon = 0;
    while (colon < size && !sentence.tokens().get(colon).form().equals(":")) {
      colon++;
    }
    boolean apart =
        colon > 0
            && colon <= LONGEST_SOURCE
            && colon + 3 < size
            && !taken[colon]
            && !taken[colon + 1]
            && !SpanishContent.hasVerb(sentence, 0, colon)
            && SpanishContent.hasVerb(sentence, colon + 1, size);
    if (!headline || !apart || !namesSomebody(sentence, colon)) {
      return Optional.empty();
    }
    return Optional.of(HeadlineColon.draft(sentence, colon));
  }

  private static boolean namesSomebody(Sentence sentence, int colon) {
    Token first = sentence.tokens().get(0);
    Token last = sentence.tokens().get(colon - 1);
    boolean person = first.tag().equals("PROPN") || last.tag().equals("PROPN");
    return person && Character.isUpperCase(last.form().charAt(0))
        || first
            .form()
            .matches("(?:Vice)?(?:Canciller|Ministr[oa]|President[ea]|Portavoz|Embajador[a]?)");
  }
}
