package org.thaw.event;

import java.util.Set;

/// Sets of dependency labels, ClearNLP for English beside Universal Dependencies for Spanish.
final class Labels {

  static final Set<String> AUXILIARIES = Set.of("aux", "auxpass", "aux:pass", "cop");
  static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");
  static final Set<String> PASSIVE_SUBJECTS = Set.of("nsubjpass", "nsubj:pass");
  static final Set<String> ANY_SUBJECT =
      Set.of("nsubj", "nsubjpass", "nsubj:pass", "csubj", "csubjpass");
  static final Set<String> OBJECTS = Set.of("dobj", "obj", "attr", "oprd");
  static final Set<String> PASSIVES = Set.of("auxpass", "aux:pass");
  static final Set<String> AGENTS = Set.of("agent", "obl:agent");
  static final Set<String> PREPOSITIONS = Set.of("prep", "dative", "agent");
  static final Set<String> GOVERNED = Set.of("pobj", "pcomp");
  static final Set<String> CASED = Set.of("obl", "nmod", "obl:arg", "obl:agent");
  static final Set<String> CASE = Set.of("case");
  static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp");
  static final Set<String> ADJECTIVES = Set.of("acomp", "oprd");
  static final Set<String> CLAUSES_OF_NOUNS = Set.of("acl", "relcl", "acl:relcl");
  static final Set<String> RELATIVES = Set.of("relcl", "acl:relcl");
  static final Set<String> MODIFIERS = Set.of("amod", "compound", "nmod", "poss", "nn");
  static final Set<String> PREMODIFIERS = Set.of("amod", "compound", "nn", "nmod");
  static final Set<String> POSSESSORS = Set.of("poss");
  static final Set<String> NEGATIONS = Set.of("neg");
  static final Set<String> DETERMINERS = Set.of("det");
  static final Set<String> MARKS = Set.of("mark");
  static final Set<String> PARTICLES = Set.of("prt", "compound:prt");
  static final Set<String> ADVERBS = Set.of("advmod");
  static final Set<String> APPOSITIONS = Set.of("appos");
  static final Set<String> CONJUNCTS = Set.of("conj");
  static final Set<String> AUX = Set.of("aux");

  private Labels() {}
}
