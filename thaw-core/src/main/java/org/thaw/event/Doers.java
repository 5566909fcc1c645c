package org.thaw.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Who acts in the clauses of one sentence: subjects and agents, carried through control, relatives
/// and coordination.
final class Doers {

  private static final int DEEPEST = 8;
  private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "threaten", "vow", "use");
  private static final Set<String> OBLIQUE_CONTROL = Set.of("call", "prevail", "count", "rely");

  private static final Set<String> PARTICIPIAL = Set.of("advcl");

  private final Tree tree;
  private final Lexicon lexicon;

  Doers(Tree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /// Heads of who acts, whatever the voice of the verb; empty where nobody is named.
  List<Integer> of(int verb) {
    return isPassive(verb) ? agents(verb) : subjects(verb, 0);
  }

  /// Heads of who a passive verb is done to, where the subject stands with another verb.
  List<Integer> patients(int verb) {
    return subjects(verb, 1);
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
    List<Integer> lent = lentSubjects(verb);
    if (!lent.isEmpty()) {
      return lent;
    }
    if (depth >= DEEPEST || tree.head(verb) < 0) {
      return nouns(tree.role(verb, "A0"));
    }
    List<Integer> inherited = inheritedSubjects(verb, tree.head(verb), depth);
    return inherited.isEmpty() ? nouns(tree.role(verb, "A0")) : inherited;
  }

  /// `Manila, joined by Hanoi, condemned …`: the subject that a participle between took for its
  /// own.
  private List<Integer> lentSubjects(int verb) {
    for (int child : tree.all(verb, PARTICIPIAL)) {
      int subject = tree.child(child, Labels.ANY_SUBJECT);
      boolean between = subject >= 0 && subject < child && child < verb;
      if (between && tree.tag(child).matches("VB[GN]") && tree.child(child, Labels.AUX) < 0) {
        return List.of(subject);
      }
    }
    return List.of();
  }

  List<Integer> antecedents(int subject, int verb) {
    if (tree.isRelative(subject) && tree.is(verb, Labels.RELATIVES)) {
      return tree.form(tree.head(verb)).equals("lo") && tree.child(verb, Labels.OBJECTS) >= 0
          ? told(tree.head(verb), 1)
          : List.of(tree.head(verb));
    }
    if (tree.isRelative(subject) && tree.relation(verb).equals("conj")) {
      int first = tree.head(verb);
      return tree.is(first, Labels.RELATIVES) ? List.of(tree.head(first)) : List.of();
    }
    return List.of(subject);
  }

  private List<Integer> inheritedSubjects(int verb, int head, int depth) {
    return switch (tree.relation(verb)) {
      case "conj" -> tree.isVerb(head) ? subjects(head, depth + 1) : List.of();
      case "xcomp" -> controllers(head, depth + 1);
      case "ccomp", "advcl", "parataxis", "dep", "oprd" ->
          tree.isVerb(head) ? doers(head, depth + 1) : subjectsOfAdjective(head, depth + 1);
      case "pcomp" -> controllersOfPreposition(head, depth + 1);
      case "acl" -> ownersOf(verb, head);
      case "relcl", "acl:relcl" -> isObjectRelative(verb) ? told(head, depth + 1) : List.of();
      case "acomp" -> doers(head, depth + 1);
      default -> List.of();
    };
  }

  /// `Colombia, a la que acusó de …`: Spanish leaves out the subject that it shares.
  private boolean isObjectRelative(int verb) {
    return tree.all(verb, Labels.OBJECTS).stream().anyMatch(tree::isRelative);
  }

  /// Who acts in the clause that the noun stands in.
  private List<Integer> told(int noun, int depth) {
    int at = noun;
    while (at >= 0 && !tree.isVerb(at)) {
      at = tree.head(at);
    }
    return at < 0 || depth > DEEPEST ? List.of() : doers(at, depth);
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
      if (object < 0 && tree.form(preposition).equals("for")) {
        return tree.obliques(head).getOrDefault("at", doers(head, depth));
      }
      return controlled && object >= 0 ? List.of(object) : doers(head, depth);
    }
    return tree.isNoun(head) ? ownersOf(preposition, head) : subjectsOfAdjective(head, depth);
  }

  /// For a participle, the noun itself (`troops firing`), or whose text it is (`a letter urging`);
  /// for an infinitive, the noun's owner.
  private List<Integer> ownersOf(int verb, int noun) {
    if (tree.tag(verb).equals("VBG") && lexicon.isIn(tree.lemma(noun), "TEXTS")) {
      return authors(noun);
    }
    if (isLoose(verb, noun)) {
      return told(noun, 1);
    }
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

  /// `blew up two statues, ignoring pleas`: behind a comma whoever acts goes on, not what was acted
  /// upon.
  private boolean isLoose(int verb, int noun) {
    return tree.tag(verb).equals("VBG")
        && verb > 0
        && tree.form(verb - 1).equals(",")
        && (tree.is(noun, Labels.OBJECTS) || tree.is(noun, Labels.GOVERNED));
  }

  /// Whose letter, declaration or resolution it is: who is named with it, else who acts around it.
  private List<Integer> authors(int text) {
    List<Integer> named =
        tree.all(text, Labels.MODIFIERS).stream()
            .filter(owner ->
                tree.is(owner, Labels.POSSESSORS)
                    || Character.isUpperCase(tree.token(owner).form().charAt(0)))
            .toList();
    List<Integer> around = named.isEmpty() ? told(text, 1) : named;
    return around.isEmpty() ? List.of(text) : around;
  }

  List<Integer> nouns(List<Integer> tokens) {
    return tokens.stream().filter(token -> !tree.isVerb(token) && !isMarker(token)).toList();
  }

  private boolean isMarker(int token) {
    return tree.is(token, Labels.PREPOSITIONS) || tree.isRelative(token);
  }
}
