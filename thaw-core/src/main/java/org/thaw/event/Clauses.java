package org.thaw.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The clauses of one sentence, with subjects carried through control, relatives and coordination.
final class Clauses {

  private static final int DEEPEST = 8;
  private static final Set<String> RELATIVE_TAGS = Set.of("WP", "WDT", "WP$", "WRB");
  private static final Set<String> RELATIVE_WORDS = Set.of("that", "which", "who", "whom");

  private final Tree tree;
  private final Lexicon lexicon;
  private final Map<Integer, Clause> known = new HashMap<>();

  Clauses(Tree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /// The clause of the predicate at a verb or predicate adjective.
  Clause of(int predicate) {
    Clause clause = known.get(predicate);
    if (clause == null) {
      clause = read(predicate);
      known.put(predicate, clause);
    }
    return clause;
  }

  private Clause read(int verb) {
    boolean passive = isPassive(verb);
    return new Clause(
        verb,
        List.copyOf(passive ? agents(verb) : subjects(verb, 0)),
        measured(objects(verb, passive)),
        obliques(verb),
        complements(verb),
        particles(verb),
        passive);
  }

  boolean isPassive(int verb) {
    if (lexicon.isIn(tree.lemma(verb), "STATIVE") && tree.child(verb, Labels.AGENTS) < 0) {
      return false;
    }
    if (tree.child(verb, Labels.PASSIVES) >= 0
        || tree.child(verb, Labels.PASSIVE_SUBJECTS) >= 0
        || tree.child(verb, Labels.AGENTS) >= 0) {
      return true;
    }
    if (!tree.tag(verb).equals("VBN")) {
      return false;
    }
    if (tree.relation(verb).equals("conj") && tree.child(verb, Labels.AUX) < 0) {
      int first = tree.head(verb);
      return tree.child(verb, Labels.OBJECTS) < 0 && tree.isVerb(first) && isPassive(first);
    }
    return tree.is(verb, Labels.CLAUSES_OF_NOUNS) && tree.child(verb, Labels.AUX) < 0
        || tree.relation(verb).equals("amod");
  }

  private List<Integer> agents(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int agent : tree.all(verb, Labels.AGENTS)) {
      List<Integer> governed = tree.all(agent, Labels.GOVERNED);
      found.addAll(governed.isEmpty() ? List.of(agent) : governed);
    }
    if (found.isEmpty()) {
      nouns(tree.role(verb, "A0")).forEach(found::add);
    }
    if (found.isEmpty() && tree.relation(verb).equals("conj") && tree.isVerb(tree.head(verb))) {
      int first = tree.head(verb);
      return isPassive(first) ? agents(first) : List.of();
    }
    return found;
  }

  /// Who acts, for a verb in the active voice; the patient, for one in the passive.
  private List<Integer> subjects(int verb, int depth) {
    int subject = tree.child(verb, Labels.ANY_SUBJECT);
    if (subject >= 0) {
      return antecedents(subject, verb);
    }
    if (depth >= DEEPEST || tree.head(verb) < 0) {
      return nouns(tree.role(verb, "A0"));
    }
    List<Integer> inherited = inheritedSubjects(verb, tree.head(verb), depth);
    return inherited.isEmpty() ? nouns(tree.role(verb, "A0")) : inherited;
  }

  private List<Integer> antecedents(int subject, int verb) {
    if (isRelative(subject) && tree.is(verb, Labels.RELATIVES)) {
      return List.of(tree.head(verb));
    }
    if (isRelative(subject) && tree.relation(verb).equals("conj")) {
      int first = tree.head(verb);
      return tree.is(first, Labels.RELATIVES) ? List.of(tree.head(first)) : List.of();
    }
    return List.of(subject);
  }

  private boolean isRelative(int token) {
    return RELATIVE_TAGS.contains(tree.tag(token))
        || RELATIVE_WORDS.contains(tree.form(token)) && !tree.tag(token).equals("DT");
  }

  private List<Integer> inheritedSubjects(int verb, int head, int depth) {
    return switch (tree.relation(verb)) {
      case "conj" -> tree.isVerb(head) ? subjects(head, depth + 1) : List.of();
      case "xcomp" -> controllers(head, depth + 1);
      case "ccomp", "advcl", "parataxis", "dep", "oprd" ->
          tree.isVerb(head) ? doers(head, depth + 1) : subjectsOfAdjective(head, depth + 1);
      case "pcomp" -> controllersOfPreposition(head, depth + 1);
      case "acl" -> ownersOf(verb, head);
      case "relcl", "acl:relcl" -> List.of();
      case "acomp" -> doers(head, depth + 1);
      default -> List.of();
    };
  }

  /// Who acts in the clause of `verb`, passive or not; a passive without agent gives its patient.
  private List<Integer> doers(int verb, int depth) {
    if (!isPassive(verb)) {
      return subjects(verb, depth);
    }
    List<Integer> agents = agents(verb);
    return agents.isEmpty() ? subjects(verb, depth) : agents;
  }

  private List<Integer> controllers(int head, int depth) {
    if (!tree.isVerb(head)) {
      return subjectsOfAdjective(head, depth);
    }
    if (isPassive(head)) {
      return subjects(head, depth);
    }
    int object = tree.child(head, Labels.OBJECTS);
    if (object >= 0 && !SUBJECT_CONTROL.contains(tree.lemma(head))) {
      return List.of(object);
    }
    List<Integer> on = tree.obliques(head).getOrDefault("on", List.of());
    if (OBLIQUE_CONTROL.contains(tree.lemma(head)) && !on.isEmpty()) {
      return on;
    }
    return subjects(head, depth);
  }

  private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow", "use");
  private static final Set<String> OBLIQUE_CONTROL = Set.of("call", "prevail", "count", "rely");

  private List<Integer> subjectsOfAdjective(int head, int depth) {
    int own = tree.child(head, Labels.ANY_SUBJECT);
    if (own >= 0) {
      return List.of(own);
    }
    int above = tree.head(head);
    return above >= 0 && tree.isVerb(above) ? doers(above, depth) : List.of();
  }

  private List<Integer> controllersOfPreposition(int preposition, int depth) {
    int head = tree.head(preposition);
    if (head < 0) {
      return List.of();
    }
    if (tree.isVerb(head)) {
      int object = tree.child(head, Labels.OBJECTS);
      boolean controlled = Set.of("of", "from", "for", "into").contains(tree.lemma(preposition));
      if (controlled && isPassive(head)) {
        return subjects(head, depth);
      }
      return controlled && object >= 0 ? List.of(object) : doers(head, depth);
    }
    return tree.isNoun(head) ? ownersOf(preposition, head) : subjectsOfAdjective(head, depth);
  }

  /// For a participle, the noun itself (`troops firing`); for an infinitive, the noun's owner.
  private List<Integer> ownersOf(int verb, int noun) {
    if (tree.tag(verb).equals("VBG") || tree.tag(verb).equals("VBN")) {
      return List.of(noun);
    }
    List<Integer> owners = tree.all(noun, Labels.MODIFIERS);
    if (!owners.isEmpty()) {
      return owners;
    }
    int above = tree.head(noun);
    return above >= 0 && tree.isVerb(above) && !isPassive(above) ? subjects(above, 1) : List.of();
  }

  private List<Integer> objects(int verb, boolean passive) {
    Set<Integer> found = new LinkedHashSet<>();
    if (passive) {
      int subject = tree.child(verb, Labels.ANY_SUBJECT);
      if (subject >= 0) {
        found.addAll(antecedents(subject, verb));
      } else if (tree.is(verb, Labels.CLAUSES_OF_NOUNS) || tree.relation(verb).equals("amod")) {
        found.add(tree.head(verb));
      } else {
        found.addAll(subjects(verb, 1));
      }
    }
    for (int object : tree.all(verb, Labels.OBJECTS)) {
      found.addAll(isRelative(object) ? antecedentOfObject(verb) : List.of(object));
    }
    if (found.isEmpty()) {
      found.addAll(patients(verb, passive));
    }
    if (found.isEmpty()) {
      found.addAll(sharedObject(verb));
    }
    return List.copyOf(found);
  }

  /// The A1 of the verb, unless it is the subject of an active one (`the minister flew to Oslo`).
  private List<Integer> patients(int verb, boolean passive) {
    int subject = passive ? -1 : tree.child(verb, Labels.ANY_SUBJECT);
    return nouns(tree.role(verb, "A1")).stream().filter(token -> token != subject).toList();
  }

  /// What prepositions govern, those of a particle among them (`pulled out of`, `stopped short
  /// of`).
  private Map<String, List<Integer>> obliques(int verb) {
    Map<String, List<Integer>> found = tree.obliques(verb);
    for (int child : tree.children(verb)) {
      if (child > verb && (tree.is(child, Labels.PARTICLES) || tree.is(child, Labels.ADVERBS))) {
        tree.obliques(child)
            .forEach((preposition, heads) ->
                found.computeIfAbsent(preposition, key -> new ArrayList<>()).addAll(heads));
      }
    }
    return found;
  }

  /// `tonnes of medicine`, `a state of emergency`: what is measured, then the measure.
  private List<Integer> measured(List<Integer> objects) {
    List<Integer> found = new ArrayList<>();
    for (int object : objects) {
      if (lexicon.isIn(tree.lemma(object), "QUANTITY")
          || lexicon.isIn(tree.form(object), "QUANTITY")
          || tree.tag(object).equals("CD")) {
        found.addAll(tree.obliques(object).getOrDefault("of", List.of()));
      }
    }
    found.addAll(objects);
    return List.copyOf(found);
  }

  private List<Integer> antecedentOfObject(int verb) {
    return tree.is(verb, Labels.RELATIVES) ? List.of(tree.head(verb)) : List.of();
  }

  /// `condemned and rejected the plan`: the object stands with the last verb.
  private List<Integer> sharedObject(int verb) {
    for (int other : tree.all(verb, Labels.CONJUNCTS)) {
      boolean adjacent = tree.isVerb(other) && other - verb <= 4;
      if (adjacent && tree.child(other, Labels.ANY_SUBJECT) < 0) {
        return tree.all(other, Labels.OBJECTS);
      }
    }
    return List.of();
  }

  private List<Integer> nouns(List<Integer> tokens) {
    return tokens.stream().filter(token -> !tree.isVerb(token) && !isMarker(token)).toList();
  }

  private boolean isMarker(int token) {
    return tree.is(token, Labels.PREPOSITIONS) || isRelative(token);
  }

  private List<Integer> complements(int verb) {
    List<Integer> found = new ArrayList<>(tree.all(verb, Labels.COMPLEMENTS));
    found.removeIf(complement -> complement < verb && isDivided(complement, verb));
    for (int adjective : tree.all(verb, Labels.ADJECTIVES)) {
      found.addAll(tree.all(adjective, Labels.COMPLEMENTS));
    }
    return List.copyOf(found);
  }

  /// `Mali held them; Abidjan asked …`: what stands before a semicolon is no complement.
  private boolean isDivided(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tree.form(i).equals(";")) {
        return true;
      }
    }
    return false;
  }

  private Set<String> particles(int verb) {
    Map<String, Boolean> found = new LinkedHashMap<>();
    for (int particle : tree.all(verb, Labels.PARTICLES)) {
      found.put(tree.form(particle), true);
    }
    return Set.copyOf(found.keySet());
  }
}
