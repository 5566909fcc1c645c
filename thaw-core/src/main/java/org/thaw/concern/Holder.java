package org.thaw.concern;

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
import org.thaw.mention.Standing;
import org.thaw.text.Span;

/// Who worries, with the offset that the name begins at.
record Holder(String name, Optional<String> country, int start) {

  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she");

  /// The side that a wording names.
  static Holder named(AnnotatedArticle article, Mentions mentions, Sentence sentence, Span span) {
    return mentions.all().stream()
        .filter(mention -> span.overlaps(mention.span()))
        .reduce(
            (first, second) -> first.actor().flatMap(Actor::country).isPresent() ? first : second)
        .map(mention -> of(article, mentions, sentence, mention))
        .orElseGet(() -> new Holder(article.words(span).strip(), Optional.empty(), span.start()));
  }

  /// The subject before the offset: the nearest mention that is one, else the words of a subject in
  /// the tree, else the nearest mention; a pronoun goes to the side named last before it.
  static Optional<Holder> before(
      AnnotatedArticle article, Mentions mentions, Sentence sentence, int offset) {
    int from =
        Math.max(sentence.span().start(), article.text().lastIndexOf(';', Math.max(0, offset - 1)));
    List<Mention> before =
        mentions.in(sentence.index()).stream()
            .filter(m -> m.span().start() >= from && m.span().end() <= offset)
            .filter(m -> m.kind() != Mention.Kind.PLACE)
            .toList();
    Optional<Mention> subject =
        before.stream()
            .filter(m -> sentence.tokens().get(m.head()).relation().startsWith("nsubj"))
            .reduce((first, second) -> second);
    Optional<Integer> inTree = subject(sentence, from, offset);
    boolean pronoun =
        inTree.isPresent()
            && PRONOUNS.contains(
                sentence.tokens().get(inTree.get()).form().toLowerCase(Locale.ROOT));
    if (pronoun && subject.isEmpty()) {
      return earlier(article, mentions, sentence, offset);
    }
    return subject
        .map(m -> of(article, mentions, sentence, m))
        .or(() -> inTree.map(token -> of(article, mentions, sentence, token)))
        .or(() ->
            before.stream()
                .reduce((first, second) -> second)
                .map(m -> of(article, mentions, sentence, m)));
  }

  /// The last subject before the offset, a noun or a pronoun, as a token of the sentence.
  private static Optional<Integer> subject(Sentence sentence, int from, int offset) {
    Optional<Integer> found = Optional.empty();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      boolean here = token.span().start() >= from && token.span().end() <= offset;
      boolean nominal =
          token.tag().startsWith("NN") || token.tag().equals("PRP") || token.tag().equals("PROPN");
      if (here && nominal && token.relation().startsWith("nsubj")) {
        found = Optional.of(i);
      }
    }
    return found;
  }

  /// The state or body named last before the offset, in this sentence or the one before.
  private static Optional<Holder> earlier(
      AnnotatedArticle article, Mentions mentions, Sentence sentence, int offset) {
    Standing standing = new Standing(article);
    return mentions.all().stream()
        .filter(m -> m.span().end() <= offset && m.sentence() >= sentence.index() - 1)
        .filter(m -> m.kind() != Mention.Kind.PLACE)
        .filter(m -> m.actor().flatMap(Actor::country).isPresent())
        .reduce((first, second) ->
            standing.isSubject(first) && !standing.isSubject(second) ? first : second)
        .map(
            m -> new Holder(name(article, m), m.actor().flatMap(Actor::country), m.span().start()));
  }

  private static Holder of(
      AnnotatedArticle article, Mentions mentions, Sentence sentence, int token) {
    int first = token;
    while (first > 0 && sentence.isWithin(first - 1, token)) {
      first--;
    }
    Span words = sentence.tokens().get(first).span().cover(sentence.tokens().get(token).span());
    return new Holder(article.words(words), within(mentions, sentence, token), words.start());
  }

  private static Holder of(
      AnnotatedArticle article, Mentions mentions, Sentence sentence, Mention mention) {
    Optional<String> country =
        mention
            .actor()
            .flatMap(Actor::country)
            .or(() ->
                mention.sentence() == sentence.index()
                    ? within(mentions, sentence, mention.head())
                    : Optional.empty());
    return new Holder(name(article, mention), country, mention.span().start());
  }

  private static String name(AnnotatedArticle article, Mention mention) {
    return mention.person().orElseGet(() -> article.words(mention.span()));
  }

  /// The country that is named inside the subject: `officials in Bishkek`.
  private static Optional<String> within(Mentions mentions, Sentence sentence, int head) {
    return mentions.in(sentence.index()).stream()
        .filter(m -> sentence.isWithin(m.head(), head))
        .flatMap(m -> m.actor().flatMap(Actor::country).stream())
        .findFirst();
  }
}
