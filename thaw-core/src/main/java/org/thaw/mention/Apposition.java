package org.thaw.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.annotation.Token;
import org.thaw.finding.Actor;

/// Joins a name and the office that stands beside it: `Maria Zakharova, the Russian ministry's
/// spokeswoman` and `Washington's ambassador to Colombia, John Smith`.
final class Apposition {

  private final AnnotatedArticle article;
  private final Sentence sentence;
  private final People people;

  Apposition(AnnotatedArticle article, Sentence sentence, People people) {
    this.article = article;
    this.sentence = sentence;
    this.people = people;
  }

  /// The mentions, those of people without a country completed from the office beside them.
  List<Mention> apply(List<Mention> mentions) {
    List<Mention> completed = new ArrayList<>(mentions);
    for (int i = 0; i < completed.size(); i++) {
      Mention person = completed.get(i);
      if (isOpen(person)) {
        Optional<Mention> office =
            mentions.stream()
                .filter(other -> other.kind() == Mention.Kind.OFFICE)
                .filter(other -> other.person().isEmpty())
                .filter(other -> areBeside(person, other))
                .findFirst();
        if (office.isPresent()) {
          completed.set(i, complete(person, office.get()));
        }
      }
    }
    return completed;
  }

  private static boolean isOpen(Mention mention) {
    return mention.kind() == Mention.Kind.PERSON
        && mention.actor().flatMap(Actor::country).isEmpty();
  }

  private boolean areBeside(Mention person, Mention office) {
    return apposes(person, office) || apposes(office, person) || comesRightBehind(person, office);
  }

  private boolean apposes(Mention of, Mention by) {
    Token token = sentence.tokens().get(by.head());
    return token.relation().equals("appos") && token.head() == of.head();
  }

  /// `Name, the office`: a comma and at most one word between them.
  private boolean comesRightBehind(Mention person, Mention office) {
    int gap = office.span().start() - person.span().end();
    if (gap < 2 || gap > 8) {
      return false;
    }
    String between = article.text().substring(person.span().end(), office.span().start()).strip();
    return between.startsWith(",") && !between.substring(1).strip().contains(" ");
  }

  private Mention complete(Mention person, Mention office) {
    People.Known met =
        people.meet(
            new People.Known(
                person.person().orElseThrow(),
                office.office(),
                office.actor().flatMap(Actor::country),
                office.actor().flatMap(Actor::sector),
                Optional.empty(),
                person.span(),
                sentence.index()));
    return new Mention(
        person.span(),
        person.sentence(),
        person.head(),
        person.kind(),
        Optional.of(met.actor(article.words(person.span()))),
        Optional.of(met.name()),
        met.office());
  }
}
