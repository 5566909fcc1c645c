package org.thaw.mention;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.finding.Actor;
import org.thaw.text.Span;

/// Whom a plural means by what has been named, where nobody is told to have acted together: the two
/// people of its office in this and the two sentences before, or those two of several whom headline
/// or opening name; else the two states named there. Open unless there are exactly two.
final class Pairs {

  private static final int SENTENCES_BACK = 2;
  private static final int OPENING = 3;

  private final AnnotatedArticle article;
  private final Sentence sentence;

  Pairs(AnnotatedArticle article, Sentence sentence) {
    this.article = article;
    this.sentence = sentence;
  }

  /// The two that the words `plural` mean, given the mentions found so far; empty if it stays open.
  List<Actor> meant(List<Mention> found, Span plural) {
    List<Mention> before =
        found.stream().filter(mention -> mention.span().end() <= plural.start()).toList();
    return OfficeClass.of(article.words(plural))
        .map(office -> holders(before, office))
        .filter(holders -> holders.size() == 2)
        .orElseGet(() -> states(before));
  }

  private List<Actor> holders(List<Mention> before, OfficeClass office) {
    Map<String, Actor> near = new LinkedHashMap<>();
    Set<String> opening = new HashSet<>();
    for (Mention mention : before) {
      Optional<String> person =
          mention.office().filter(office::has).isPresent() ? mention.person() : Optional.empty();
      if (person.isPresent() && isNear(mention)) {
        mention.actor().ifPresent(actor -> near.put(person.get(), actor));
      }
      if (person.isPresent() && mention.sentence() < OPENING) {
        opening.add(person.get());
      }
    }
    if (near.size() > 2) {
      near.keySet().retainAll(opening);
    }
    return List.copyOf(near.values());
  }

  private List<Actor> states(List<Mention> before) {
    Map<String, Actor> states = new LinkedHashMap<>();
    for (Mention mention : before) {
      if (isNear(mention) && mention.kind().speaksForState()) {
        mention.actor().filter(Actor::isState).ifPresent(a -> states.put(a.country().get(), a));
      }
    }
    return states.size() == 2 ? List.copyOf(states.values()) : List.of();
  }

  private boolean isNear(Mention mention) {
    return mention.sentence() >= sentence.index() - SENTENCES_BACK;
  }
}
