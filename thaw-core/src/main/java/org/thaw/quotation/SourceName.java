package org.thaw.quotation;

import java.util.Comparator;
import java.util.Optional;
import org.thaw.finding.Actor;
import org.thaw.mention.Mention;
import org.thaw.mention.Mentions;
import org.thaw.reading.AnnotatedArticle;
import org.thaw.text.Span;

/// A source carried to its fullest name and its country, as far as the mentions resolve it.
record SourceName(Optional<String> name, Optional<String> country) {

  private static final SourceName NONE = new SourceName(Optional.empty(), Optional.empty());

  static SourceName of(AnnotatedArticle article, Mentions mentions, Draft draft) {
    return draft.source().map(span -> of(article, mentions, span)).orElse(NONE);
  }

  private static SourceName of(AnnotatedArticle article, Mentions mentions, Span source) {
    Optional<Mention> mention =
        mentions.all().stream()
            .filter(m -> m.span().overlaps(source))
            .max(
                Comparator.comparing((Mention m) -> m.person().isPresent())
                    .thenComparing(m -> m.span().length()));
    Optional<String> person = mention.flatMap(Mention::person);
    Optional<String> country = mention.flatMap(Mention::actor).flatMap(Actor::country);
    boolean pronoun = article.words(source).matches("(?i)he|she|it|they|I|we|who");
    Optional<String> words = pronoun ? Optional.empty() : Optional.of(article.words(source));
    return new SourceName(person.or(() -> words), country);
  }
}
