package org.thaw.mention;

import java.util.List;
import java.util.Set;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.finding.Actor;

/// Resolves an `It` that opens a sentence and does something (`It has offered to …`) to the one
/// state or body that was the subject of the sentence before. `It is`, `It seems`, `It was
/// reported` name nobody.
final class Neuter {

  private static final Set<String> NAMELESS =
      Set.of(
          "be", "seem", "appear", "become", "remain", "take", "turn", "happen", "emerge", "matter",
          "look", "sound", "feel", "cost", "come", "follow", "rain", "snow", "prove", "help");
  private static final Set<Mention.Kind> KINDS =
      Set.of(
          Mention.Kind.COUNTRY,
          Mention.Kind.METONYM,
          Mention.Kind.ORGANIZATION,
          Mention.Kind.PRONOUN);

  private final AnnotatedArticle article;
  private final Sentence sentence;
  private final Standing standing;

  Neuter(AnnotatedArticle article, Sentence sentence, Standing standing) {
    this.article = article;
    this.sentence = sentence;
    this.standing = standing;
  }

  /// A mention for the opening pronoun, given those found so far; none if it stays open.
  List<Mention> resolve(List<Mention> found) {
    if (sentence.tokens().isEmpty() || !acts(sentence.tokens().getFirst())) {
      return List.of();
    }
    List<Mention> subjects =
        found.stream()
            .filter(mention -> mention.sentence() == sentence.index() - 1)
            .filter(this::isMainSubject)
            .toList();
    boolean one = subjects.size() == 1 && !standing.isPlural(subjects.getFirst());
    return one ? subjects.getFirst().actor().map(this::pronoun).stream().toList() : List.of();
  }

  private Mention pronoun(Actor named) {
    return Mention.standIn(article, sentence, sentence.tokens().getFirst().span(), 0, named);
  }

  private boolean acts(Token first) {
    if (!first.form().equals("It") || !first.relation().equals("nsubj") || first.head() < 0) {
      return false;
    }
    Token head = sentence.tokens().get(first.head());
    boolean auxiliary = head.relation().startsWith("aux") && head.head() >= 0;
    Token verb = auxiliary ? sentence.tokens().get(head.head()) : head;
    return verb.tag().startsWith("VB") && !NAMELESS.contains(verb.lemma());
  }

  private boolean isMainSubject(Mention mention) {
    Token head = article.token(mention.sentence(), mention.head());
    return KINDS.contains(mention.kind())
        && mention.person().isEmpty()
        && mention.actor().flatMap(Actor::country).isPresent()
        && head.relation().equals("nsubj")
        && head.head() >= 0
        && article.token(mention.sentence(), head.head()).head() < 0;
  }
}
