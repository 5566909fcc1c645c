package org.thaw.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thaw.annotation.Sentence;
import org.thaw.finding.Actor;
import org.thaw.mention.Mention;
import org.thaw.mention.Mentions;

/// One sentence with everything that is known about it before its acts are read.
final class Scene {

  private final Tree tree;
  private final Clauses clauses;
  private final Lexicon lexicon;
  private final @Nullable Mention[] mentions;

  Scene(Sentence sentence, Mentions mentions, Lexicon lexicon) {
    this.tree = new Tree(sentence);
    this.clauses = new Clauses(tree, lexicon);
    this.lexicon = lexicon;
    this.mentions = byToken(sentence, mentions);
  }

  private static @Nullable Mention[] byToken(Sentence sentence, Mentions mentions) {
    @Nullable Mention[] found = new Mention[sentence.tokens().size()];
    List<Mention> longestLast = new ArrayList<>(mentions.in(sentence.index()));
    longestLast.sort(Comparator.comparingInt(mention -> mention.span().length()));
    for (Mention mention : longestLast) {
      for (int i = 0; i < found.length; i++) {
        if (mention.span().overlaps(sentence.tokens().get(i).span())) {
          found[i] = mention;
        }
      }
    }
    return found;
  }

  Tree tree() {
    return tree;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Clause clause(int predicate) {
    return clauses.of(predicate);
  }

  /// The longest mention over the token.
  Optional<Mention> mention(int token) {
    return Optional.ofNullable(mentions[token]);
  }

  /// The party that the mention over the token stands for, if it has a country or body.
  Optional<Actor> party(int token) {
    return mention(token).flatMap(Mention::actor).filter(actor -> actor.country().isPresent());
  }

  /// True if the noun phrase of the token names a party, itself or in what belongs to it.
  boolean namesParty(int token) {
    for (int i = 0; i < tree.size(); i++) {
      if (party(i).isPresent() && tree.isWithin(i, token) && Math.abs(i - token) < 12) {
        return true;
      }
    }
    return false;
  }

  /// The clause of a noun that names an act: owners and demonyms act, `of` is acted upon.
  Clause nounClause(int noun) {
    List<Integer> subjects = new ArrayList<>();
    for (int child : tree.all(noun, Labels.MODIFIERS)) {
      if (tree.is(child, Labels.POSSESSORS) || party(child).isPresent()) {
        subjects.add(child);
      }
    }
    Map<String, List<Integer>> obliques = tree.obliques(noun);
    subjects.addAll(obliques.getOrDefault("by", List.of()));
    subjects.addAll(obliques.getOrDefault("from", List.of()));
    return new Clause(
        noun,
        subjects,
        obliques.getOrDefault("of", List.of()),
        obliques,
        tree.all(noun, Labels.CLAUSES_OF_NOUNS),
        Set.of(),
        false);
  }

  /// The sense of a noun that names an act, in its own surroundings.
  Optional<Sense> nounSense(int noun) {
    if (noun < 0 || !tree.isNoun(noun) && !tree.tag(noun).equals("VBG")) {
      return Optional.empty();
    }
    List<Sense> senses = lexicon.nouns(tree.lemma(noun));
    if (senses.isEmpty() || party(noun).isPresent()) {
      return Optional.empty();
    }
    Matcher matcher = new Matcher(this);
    Clause clause = nounClause(noun);
    return senses.stream()
        .filter(sense -> matcher.matches(sense, clause))
        .max(Comparator.comparingInt(Sense::weight));
  }

  /// The sense of a verb or predicate adjective.
  Optional<Sense> verbSense(int verb) {
    Matcher matcher = new Matcher(this);
    Clause clause = clause(verb);
    return lexicon.verbs(tree.lemma(verb)).stream()
        .filter(sense -> matcher.matches(sense, clause))
        .max(Comparator.comparingInt(Sense::weight));
  }
}
