package org.thaw.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

  private static final Set<String> MAIN = Set.of("conj", "ccomp", "parataxis");

  private final Tree tree;
  private final Clauses clauses;
  private final Lexicon lexicon;
  private final List<List<Mention>> mentions;
  private final Setting setting;
  private @Nullable List<Actor> named;

  Scene(Sentence parsed, Mentions mentions, Lexicon lexicon) {
    Sentence sentence = lexicon.inCodersGrammar(parsed);
    this.tree = new Tree(sentence);
    this.clauses = new Clauses(tree, lexicon);
    this.lexicon = lexicon;
    this.mentions = byToken(sentence, mentions);
    this.setting = new Setting(mentions, sentence.index());
  }

  /// For each token the mentions of the longest span over it; several where a phrase names several.
  private static List<List<Mention>> byToken(Sentence sentence, Mentions mentions) {
    List<List<Mention>> found = new ArrayList<>();
    sentence.tokens().forEach(token -> found.add(new ArrayList<>()));
    for (Mention mention : mentions.in(sentence.index())) {
      for (int i = 0; i < found.size(); i++) {
        if (mention.span().overlaps(sentence.tokens().get(i).span())) {
          keepLonger(found.get(i), mention);
        }
      }
    }
    return found;
  }

  private static void keepLonger(List<Mention> kept, Mention mention) {
    int longest = kept.isEmpty() ? 0 : kept.getFirst().span().length();
    if (mention.span().length() > longest) {
      kept.clear();
    }
    if (mention.span().length() >= longest) {
      kept.add(mention);
    }
  }

  Tree tree() {
    return tree;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /// What the article has told before this sentence.
  Setting setting() {
    return setting;
  }

  Clause clause(int predicate) {
    return clauses.of(predicate);
  }

  /// The longest mention over the token.
  Optional<Mention> mention(int token) {
    return mentions.get(token).stream().findFirst();
  }

  /// The parties that the mention over the token stands for, those with a country or body; none for
  /// `ethnic Albanians`, who may live anywhere.
  List<Actor> parties(int token) {
    return isOfDescent(token)
        ? List.of()
        : mentions.get(token).stream()
            .flatMap(mention -> mention.actor().stream())
            .filter(actor -> actor.country().isPresent())
            .map(lexicon::sovereign)
            .toList();
  }

  /// True within words for people that `ethnic` stands before.
  boolean isOfDescent(int token) {
    int first = token;
    while (first > 0 && !mentions.get(first).isEmpty() && isSameMention(first - 1, first)) {
      first--;
    }
    return first > 0 && tree.form(first - 1).equals("ethnic");
  }

  private boolean isSameMention(int one, int other) {
    return mention(one).flatMap(a -> mention(other).filter(a::equals)).isPresent();
  }

  /// The first of the parties that the mention over the token stands for.
  Optional<Actor> party(int token) {
    return parties(token).stream().findFirst();
  }

  /// The parties that the sentence names, each country or body once.
  List<Actor> named() {
    if (named == null) {
      named = findNamed();
    }
    return named;
  }

  private List<Actor> findNamed() {
    Map<String, Actor> found = new LinkedHashMap<>();
    for (int i = 0; i < tree.size(); i++) {
      for (Actor party : parties(i)) {
        found.putIfAbsent(party.country().orElse(""), party);
      }
    }
    return List.copyOf(found.values());
  }

  /// True for the predicate of a main clause, of one beside it, or of what somebody says.
  boolean isMain(int predicate) {
    int head = tree.head(predicate);
    return head < 0
        || tree.is(predicate, MAIN)
            && tree.isVerb(head)
            && isMain(head)
            && (tree.relation(predicate).equals("conj")
                || lexicon.isIn(tree.lemma(head), "SAYING"));
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
    if (subjects.isEmpty()) {
      subjects.addAll(doersBeside(obliques.getOrDefault("of", List.of())));
    }
    subjects.addAll(obliques.getOrDefault("from", List.of()));
    subjects.addAll(doersBehind(noun));
    return new Clause(
        noun,
        subjects,
        obliques.getOrDefault("of", List.of()),
        obliques,
        tree.all(noun, Labels.CLAUSES_OF_NOUNS),
        Set.of(),
        false);
  }

  /// `the expulsion of the ambassador by Oslo`: who did it may hang on whom it was done to.
  private List<Integer> doersBeside(List<Integer> patients) {
    return patients.stream()
        .flatMap(patient -> tree.obliques(patient).getOrDefault("by", List.of()).stream())
        .filter(this::namesParty)
        .toList();
  }

  /// `condemned the raid by Israeli forces`: behind the object of an active verb, who did it.
  private List<Integer> doersBehind(int noun) {
    int verb = tree.head(noun);
    boolean object = verb >= 0 && tree.is(noun, Labels.OBJECTS) && tree.isVerb(verb);
    return object && !clauses.isPassive(verb)
        ? tree.obliques(verb).getOrDefault("by", List.of()).stream()
            .filter(doer -> doer > noun && namesParty(doer))
            .toList()
        : List.of();
  }

  /// The sense of a noun that names an act, in its own surroundings.
  Optional<Sense> nounSense(int noun) {
    if (noun < 0 || !tree.isNoun(noun) && !tree.tag(noun).equals("VBG")) {
      return Optional.empty();
    }
    List<Sense> senses = senses(noun);
    if (senses.isEmpty() || party(noun).isPresent() || isTitle(noun)) {
      return Optional.empty();
    }
    Matcher matcher = new Matcher(this);
    Clause clause = nounClause(noun);
    return senses.stream()
        .filter(sense -> matcher.matches(sense, clause))
        .max(Comparator.comparingInt(Sense::weight))
        .filter(sense -> !isProperName(noun) || !isHostile(sense));
  }

  /// `charge d'affaires`.
  private boolean isTitle(int noun) {
    return noun + 1 < tree.size() && tree.form(noun + 1).startsWith("d'");
  }

  /// The senses of a noun, or of the hyphenated one that it ends (`sit-in`).
  private List<Sense> senses(int noun) {
    boolean joined = noun > 1 && tree.form(noun - 1).equals("-") && tree.head(noun - 2) == noun;
    List<Sense> whole =
        joined ? lexicon.nouns(tree.form(noun - 2) + "-" + tree.form(noun)) : List.of();
    return whole.isEmpty() ? lexicon.nouns(tree.lemma(noun)) : whole;
  }

  /// `the Second Lebanon War`, `March`: a name is no act of today.
  private boolean isProperName(int noun) {
    return noun > 0
        && tree.tag(noun).startsWith("NNP")
        && Character.isUpperCase(tree.token(noun).form().charAt(0));
  }

  private static boolean isHostile(Sense sense) {
    return sense.meaning() instanceof Meaning.Codes codes && codes.type().quad().isConflict();
  }

  /// The sense of a verb or predicate adjective; of one whose own rows do not hold, what its object
  /// makes of any verb.
  Optional<Sense> verbSense(int verb) {
    Clause clause = clause(verb);
    return best(lexicon.verbs(tree.lemma(verb)), clause)
        .or(() ->
            tree.isVerb(verb) && !lexicon.isIn(tree.lemma(verb), "EMPTY")
                ? best(lexicon.verbs(Lexicon.ANY), clause)
                : Optional.empty());
  }

  private Optional<Sense> best(List<Sense> senses, Clause clause) {
    Matcher matcher = new Matcher(this);
    return senses.stream()
        .filter(sense -> matcher.matches(sense, clause))
        .max(Comparator.comparingInt(Sense::weight));
  }
}
