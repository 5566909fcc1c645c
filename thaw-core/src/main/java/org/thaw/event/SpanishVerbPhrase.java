package org.thaw.event;

import java.util.Set;

/// Says a Spanish verb and its auxiliaries in the coder's grammar: form, mood and voice by English
/// tags, and the auxiliary that Spanish puts into the ending.
final class SpanishVerbPhrase {

  private static final Set<String> CLAUSES =
      Set.of("advcl", "xcomp", "ccomp", "obl", "obl:arg", "nmod", "acl");

  private final SpanishTree tree;
  private final Lexicon lexicon;

  SpanishVerbPhrase(SpanishTree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  void verb(int i) {
    SpanishVerb form = SpanishVerb.of(tree.forms[i], tree.lemmas[i]);
    boolean perfect = tree.hasAuxiliary(i, "haber");
    boolean passive = tree.children(i).anyMatch(child -> tree.relations[child].equals("aux:pass"));
    tree.tags[i] =
        switch (form) {
          case INFINITIVE -> "VB";
          case GERUND -> "VBG";
          case PARTICIPLE -> perfect && !passive ? "VBD" : "VBN";
          case PAST -> "VBD";
          default -> "VBZ";
        };
    boolean bare = tree.children(i).noneMatch(child -> tree.relations[child].startsWith("aux"));
    if (form == SpanishVerb.FUTURE) {
      tree.add(i, "will", "MD");
    } else if (form == SpanishVerb.CONDITIONAL) {
      tree.add(i, "would", "MD");
    } else if ((form == SpanishVerb.INFINITIVE || isWished(i)) && bare) {
      tree.add(i, "to", "TO");
    }
    clause(i, form);
    reflexive(i, passive);
    if (tree.lemmas[i].equals("ir")) {
      tree.forms[i] = "going";
    }
  }

  private boolean isWished(int i) {
    boolean that =
        tree.children(i)
            .anyMatch(
                child -> tree.forms[child].equals("que") && tree.relations[child].equals("mark"));
    return that && SpanishVerb.isSubjunctive(tree.forms[i], tree.lemmas[i]);
  }

  /// Infinitives behind `a` are complements, behind other prepositions obliques of their verb.
  private void clause(int i, SpanishVerb form) {
    int marker = marker(i);
    boolean nonfinite = form == SpanishVerb.INFINITIVE;
    if (marker < 0 || tree.heads[i] < 0 || !nonfinite || !CLAUSES.contains(tree.relations[i])) {
      if (tree.relations[i].equals("amod") && form == SpanishVerb.PARTICIPLE) {
        tree.relations[i] = "acl";
      }
      return;
    }
    String preposition = tree.forms[marker];
    boolean underVerb = !Set.of("NOUN", "PROPN").contains(tree.tokens.get(tree.heads[i]).tag());
    if (preposition.equals("sin")) {
      tree.relations[marker] = "neg";
    } else if (preposition.equals("a") || !underVerb) {
      tree.relations[i] = underVerb ? "xcomp" : "acl";
    } else if (Set.of("de", "con", "por", "en", "contra").contains(preposition)) {
      tree.relations[i] = "obl";
      tree.relations[marker] = "case";
    }
  }

  private int marker(int i) {
    return tree.children(i)
        .filter(child -> child < i && Set.of("mark", "case").contains(tree.relations[child]))
        .filter(child -> tree.tokens.get(child).tag().equals("ADP"))
        .findFirst()
        .orElse(-1);
  }

  private void reflexive(int i, boolean passive) {
    boolean own = tree.forms[i].matches(".*[ro]se") && !tree.forms[i].equals(tree.lemmas[i]);
    if (!own && tree.children(i).noneMatch(child -> tree.forms[child].equals("se"))) {
      if (passive || tree.tags[i].equals("VBN") && tree.relations[i].startsWith("acl")) {
        passivate(i);
      }
      return;
    }
    String reflexive = tree.lemmas[i] + "se";
    if (!lexicon.verbs(reflexive).isEmpty()) {
      tree.lemmas[i] = reflexive;
    } else if (!own && tree.children(i).noneMatch(child -> tree.relations[child].equals("obj"))) {
      passivate(i);
    }
  }

  private void passivate(int i) {
    tree.children(i)
        .forEach(child -> {
          if (tree.relations[child].equals("nsubj")) {
            tree.relations[child] = "nsubjpass";
          }
          if (tree.relations[child].startsWith("obl") && tree.preposition(child).equals("por")) {
            tree.relations[child] = "agent";
          }
        });
  }

  void auxiliary(int i) {
    SpanishVerb form = SpanishVerb.of(tree.forms[i], tree.lemmas[i]);
    boolean unsure = form == SpanishVerb.CONDITIONAL || form == SpanishVerb.FUTURE;
    tree.relations[i] = tree.relations[i].equals("aux:pass") ? "auxpass" : tree.relations[i];
    if (tree.lemmas[i].equals("poder")) {
      modal(
          i, unsure || SpanishVerb.isSubjunctive(tree.forms[i], tree.lemmas[i]) ? "could" : "can");
    } else if (tree.lemmas[i].equals("deber")) {
      modal(i, form == SpanishVerb.CONDITIONAL ? "should" : "must");
    } else if (tree.lemmas[i].equals("ir")) {
      modal(i, "will");
    } else if (tree.lemmas[i].equals("haber")) {
      tree.lemmas[i] = "have";
      if (form == SpanishVerb.CONDITIONAL) {
        tree.add(tree.heads[i], "may", "MD");
      }
    } else if (unsure && tree.heads[i] >= 0) {
      tree.add(tree.heads[i], form == SpanishVerb.FUTURE ? "will" : "would", "MD");
    }
  }

  private void modal(int i, String form) {
    tree.forms[i] = form;
    tree.tags[i] = "MD";
  }
}
