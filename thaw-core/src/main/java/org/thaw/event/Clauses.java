package org.thaw.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The clauses of one sentence: who acts, on whom or what, and what else each says.
final class Clauses {

  private final Tree tree;
  private final Lexicon lexicon;
  private final Doers doers;
  private final Map<Integer, Clause> known = new HashMap<>();

  Clauses(Tree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.doers = new Doers(tree, lexicon);
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

  boolean isPassive(int verb) {
    return doers.isPassive(verb);
  }

  private Clause read(int verb) {
    boolean passive = doers.isPassive(verb);
    return new Clause(
        verb,
        measured(doers.of(verb)),
        measured(objects(verb, passive)),
        obliques(verb),
        complements(verb),
        particles(verb),
        passive);
  }

  private List<Integer> objects(int verb, boolean passive) {
    Set<Integer> found = new LinkedHashSet<>();
    if (passive) {
      int subject = tree.child(verb, Labels.ANY_SUBJECT);
      if (subject >= 0) {
        found.addAll(doers.antecedents(subject, verb));
      } else if (tree.is(verb, Labels.CLAUSES_OF_NOUNS) || tree.relation(verb).equals("amod")) {
        found.add(tree.head(verb));
      } else {
        found.addAll(doers.patients(verb));
      }
    }
    for (int object : tree.all(verb, Labels.OBJECTS)) {
      found.addAll(tree.isRelative(object) ? antecedentOfObject(verb) : List.of(object));
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
    return doers.nouns(tree.role(verb, "A1")).stream().filter(token -> token != subject).toList();
  }

  /// What prepositions govern, those of a particle among them (`pulled out of`, `stopped short
  /// of`).
  private Map<String, List<Integer>> obliques(int verb) {
    Map<String, List<Integer>> found = tree.obliques(verb);
    for (int child : tree.children(verb)) {
      if (child > verb && (tree.is(child, Labels.PARTICLES) || tree.is(child, Labels.ADVERBS))) {
        merge(tree.obliques(child), found);
      }
    }
    List<Integer> days = found.getOrDefault("on", List.of()).stream().filter(this::isDay).toList();
    for (Integer day : days) {
      found.getOrDefault("on", List.of()).remove(day);
      merge(tree.obliques(day), found);
    }
    found.values().removeIf(List::isEmpty);
    return found;
  }

  private static void merge(Map<String, List<Integer>> more, Map<String, List<Integer>> found) {
    more.forEach((preposition, heads) ->
        found.computeIfAbsent(preposition, key -> new ArrayList<>()).addAll(heads));
  }

  /// `fired a missile on Monday`: when, not where to.
  private boolean isDay(int head) {
    return lexicon.isIn(tree.form(head), "DAYS");
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
