package org.thaw.mention;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.finding.Actor;
import org.thaw.text.Span;

/// One place in the text where somebody or something is named.
///
/// @param sentence index of the sentence
/// @param head index of the head token in its sentence
/// @param actor whom it stands for as a party to events; empty when it stays unresolved
/// @param person fullest name of the person, for PERSON, OFFICE and PRONOUN mentions that are
///   resolved
/// @param office the office as written or as the tables have it
public record Mention(
    Span span,
    int sentence,
    int head,
    Kind kind,
    Optional<Actor> actor,
    Optional<String> person,
    Optional<String> office) {

  /// Words that stand for somebody named elsewhere in the article.
  static Mention standIn(
      AnnotatedArticle article, Sentence sentence, Span span, int head, Actor named) {
    Actor actor = new Actor(article.words(span), named.country(), named.sector(), named.entity());
    return new Mention(
        span,
        sentence.index(),
        head,
        Kind.PRONOUN,
        Optional.of(actor),
        Optional.empty(),
        Optional.empty());
  }

  /// True if it lies over some of the words and says whose they are, so that they need no
  /// resolving: `the foreign ministers of India and Pakistan`.
  boolean settles(Span words) {
    return span.overlaps(words) && actor.flatMap(Actor::country).isPresent();
  }

  /// Whom mentions stand for that have a country, by its code; of several the first, in the order
  /// of the mentions.
  public static Map<String, Actor> parties(Stream<Mention> mentions) {
    Map<String, Actor> parties = new LinkedHashMap<>();
    mentions
        .flatMap(mention -> mention.actor().stream())
        .forEach(actor -> actor.country().ifPresent(code -> parties.putIfAbsent(code, actor)));
    return parties;
  }

  /// What kind of name it is.
  public enum Kind {
    /// A country's name.
    COUNTRY,
    /// An adjective or people of a country standing alone (`the Colombians`, `Colombian`).
    DEMONYM,
    /// A seat or building standing for a government (`Washington`, `the Kremlin`).
    METONYM,
    /// A person by name, title and name read as one.
    PERSON,
    /// A person by office alone (`the foreign minister`).
    OFFICE,
    /// An international organization, agency, party or company.
    ORGANIZATION,
    /// An armed group.
    GROUP,
    /// A common noun that acts for a country (`Indian troops`, `the government`).
    AGENT,
    /// A place that stands for itself.
    PLACE,
    /// A pronoun or definite description resolved within the article.
    PRONOUN;

    /// True for a state's names and for those of its people, offices and bodies.
    public boolean speaksForState() {
      return switch (this) {
        case COUNTRY, DEMONYM, METONYM, PERSON, OFFICE, AGENT -> true;
        case ORGANIZATION, GROUP, PLACE, PRONOUN -> false;
      };
    }
  }
}
