package org.thaw.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.finding.Actor;
import org.thaw.mention.Mention;
import org.thaw.mention.Mentions;
import org.thaw.text.Span;

/// A source carried to its fullest name and its country, as far as the mentions resolve it.
///
/// @param person true if the name is a person's
record SourceName(Optional<String> name, Optional<String> country, boolean person) {

  private static final SourceName NONE = new SourceName(Optional.empty(), Optional.empty(), false);
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "i", "we", "you", "who", "him", "her", "them", "él", "ella",
          "ellos", "ellas");
  private static final Set<String> GOVERNMENTS =
      Set.of("government", "administration", "cabinet", "gobierno", "administración", "ejecutivo");
  private static final Set<String> MODIFIERS = Set.of("poss", "amod", "compound", "nmod", "nn");

  static SourceName of(AnnotatedArticle article, Mentions mentions, Draft draft) {
    return draft.source().map(span -> of(article, mentions, span)).orElse(NONE);
  }

  /// True for `he` and `she`, whom a speaker named before may stand behind.
  static boolean isPersonal(AnnotatedArticle article, Span source) {
    return article.words(source).matches("(?i)he|she|él|ella");
  }

  private static SourceName of(AnnotatedArticle article, Mentions mentions, Span source) {
    Optional<Sentence> sentence = article.annotation().sentenceAt(source.start());
    if (sentence.isEmpty()) {
      return NONE;
    }
    int head = head(sentence.get(), source);
    Span headSpan = sentence.get().tokens().get(head).span();
    List<Mention> here =
        mentions.in(sentence.get().index()).stream()
            .filter(m -> m.span().overlaps(source))
            .toList();
    Optional<Mention> mention =
        here.stream()
            .filter(m -> m.span().contains(headSpan))
            .max(
                Comparator.comparing((Mention m) -> m.person().isPresent())
                    .thenComparing(m -> m.span().length()));
    boolean several = article.words(source).matches(".* (?:and|y|e) .*");
    Optional<Mention> apposed =
        several ? Optional.empty() : apposed(article, mentions, sentence.get(), source);
    Optional<String> person =
        several
            ? Optional.empty()
            : apposed.flatMap(Mention::person).or(() -> mention.flatMap(Mention::person));
    Optional<String> country =
        mention
            .flatMap(Mention::actor)
            .flatMap(Actor::country)
            .or(() -> modifier(sentence.get(), here, head))
            .or(() -> ruler(sentence.get(), here, head))
            .or(() -> apposed.flatMap(Mention::actor).flatMap(Actor::country));
    return new SourceName(person.or(() -> words(article, source)), country, person.isPresent());
  }

  /// The name in `the minister, Ana Diaz, said`, where the minister is the source.
  private static Optional<Mention> apposed(
      AnnotatedArticle article, Mentions mentions, Sentence sentence, Span source) {
    return mentions.in(sentence.index()).stream()
        .filter(m -> m.kind() == Mention.Kind.PERSON && m.span().start() == source.end() + 2)
        .filter(m -> article.text().startsWith(", ", source.end()))
        .filter(m ->
            m.span().end() < article.text().length()
                && article.text().charAt(m.span().end()) == ',')
        .filter(m -> m.person().isPresent())
        .findFirst();
  }

  private static Optional<String> words(AnnotatedArticle article, Span source) {
    String words = article.words(source);
    return PRONOUNS.contains(words.toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : Optional.of(words);
  }

  /// The token of the source whose head lies outside it; the last one where there is no tree.
  private static int head(Sentence sentence, Span source) {
    int last = sentence.tokenAt(source.start()).orElse(0);
    for (int i = last; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (!source.contains(token.span())) {
        break;
      }
      boolean outside =
          token.head() >= 0 && !source.contains(sentence.tokens().get(token.head()).span());
      if (outside && !token.relation().equals("punct")) {
        return i;
      }
      last = i;
    }
    return last;
  }

  /// The country of `Donald Trump's government`: that of whose government it is.
  private static Optional<String> ruler(Sentence sentence, List<Mention> here, int head) {
    return GOVERNMENTS.contains(sentence.tokens().get(head).form().toLowerCase(Locale.ROOT))
        ? here.stream()
            .filter(m -> sentence.tokens().get(m.head()).head() == head)
            .filter(m -> m.person().isPresent())
            .flatMap(m -> m.actor().flatMap(Actor::country).stream())
            .findFirst()
        : Optional.empty();
  }

  /// The country of `Peru's miners` and `Japanese fishermen`.
  private static Optional<String> modifier(Sentence sentence, List<Mention> here, int head) {
    return here.stream()
        .filter(m -> sentence.tokens().get(m.head()).head() == head)
        .filter(m -> MODIFIERS.contains(sentence.tokens().get(m.head()).relation()))
        .filter(m -> m.person().isEmpty())
        .flatMap(m -> m.actor().stream())
        .flatMap(actor -> actor.country().stream())
        .findFirst();
  }
}
