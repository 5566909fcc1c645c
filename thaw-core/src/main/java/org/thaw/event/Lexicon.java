package org.thaw.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.annotation.Sentence;
import org.thaw.finding.Actor;

/// The words that name acts in one language, read from this package's tables.
///
/// `verbs.LANG.tsv` (verbs and predicate adjectives), `nouns.LANG.tsv` and `classes.LANG.tsv`. A
/// row of the first two: lemmas divided by commas, or `*` for any verb that has no row that holds;
/// conditions; meaning; contexts; who (`actors>recipients`).
final class Lexicon {

  /// The lemma of rows that hold for every verb of which no row of its own holds.
  static final String ANY = "*";

  private final Map<String, List<Sense>> verbs;
  private final Map<String, List<Sense>> nouns;
  private final Map<String, Set<String>> classes;
  private final Map<String, String> sovereigns = sovereigns();

  private final String language;
  private final Optional<Proposals> proposals;

  private Lexicon(
      String language,
      Map<String, List<Sense>> verbs,
      Map<String, List<Sense>> nouns,
      Map<String, Set<String>> classes) {
    this.language = language;
    this.proposals = Proposals.load(language);
    this.verbs = verbs;
    this.nouns = nouns;
    this.classes = classes;
  }

  /// The lexicon of an ISO 639-1 language that has tables.
  static Lexicon of(String language) {
    return new Lexicon(
        language,
        senses("verbs", language),
        senses("nouns", language),
        classes("classes." + language + ".tsv"));
  }

  private static Map<String, List<Sense>> senses(String table, String language) {
    Map<String, List<Sense>> senses = new HashMap<>();
    for (List<String> written : Table.read(table + "." + language + ".tsv", 5)) {
      List<String> row = language.equals("es") ? SpanishPrepositions.translated(written) : written;
      for (String lemma : row.get(0).split(", *")) {
        senses.computeIfAbsent(lemma, key -> new ArrayList<>()).add(sense(lemma, row));
      }
    }
    return senses;
  }

  private static Sense sense(String lemma, List<String> row) {
    String who = row.get(4);
    int arrow = who.indexOf('>');
    try {
      return new Sense(
          lemma,
          Condition.parseAll(row.get(1).isEmpty() ? "-" : row.get(1)),
          Meaning.parse(row.get(2)),
          list(row.get(3)),
          arrow < 0 ? List.of() : list(who.substring(0, arrow)),
          list(who.substring(arrow + 1)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("lexicon row cannot be read: " + row, e);
    }
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() || cell.equals("-") ? List.of() : List.of(cell.split(", *"));
  }

  private static Map<String, Set<String>> classes(String table) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (List<String> row : Table.read(table, 2)) {
      classes
          .computeIfAbsent(row.get(0), key -> new HashSet<>())
          .addAll(Arrays.asList(row.get(1).split(", *")));
    }
    return classes;
  }

  private static Map<String, String> sovereigns() {
    Map<String, String> sovereigns = new HashMap<>();
    Table.read("territories.tsv", 2).forEach(row -> sovereigns.put(row.get(0), row.get(1)));
    return Map.copyOf(sovereigns);
  }

  /// The actor as the state that a territory belongs to; itself if it is none.
  Actor sovereign(Actor actor) {
    Optional<String> state = actor.country().map(sovereigns::get);
    return state.isEmpty() ? actor : new Actor(actor.name(), state, actor.sector(), actor.entity());
  }

  /// The sentence with the labels and tags that English has, whatever its language.
  Sentence inCodersGrammar(Sentence sentence) {
    return language.equals("es")
        ? SpanishSyntax.adapted(sentence, this)
        : HeadlineGrammar.mended(EnglishRepair.mended(sentence, this), this);
  }

  List<Sense> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  List<Sense> nouns(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /// What verbs without a row that holds may mean; none in a language without a model.
  Optional<Proposals> proposals() {
    return proposals;
  }

  /// True if the word belongs to the class; an unknown class is empty.
  boolean isIn(String word, String name) {
    return classes.getOrDefault(name, Set.of()).contains(word);
  }

  /// Senses of verbs, of nouns, and members of classes.
  List<Integer> sizes() {
    return List.of(count(verbs), count(nouns), classes.values().stream().mapToInt(Set::size).sum());
  }

  private static int count(Map<String, List<Sense>> senses) {
    return senses.values().stream().mapToInt(List::size).sum();
  }
}
