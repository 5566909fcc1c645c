package org.thaw.event;

import java.util.Set;

/// Says by English relations what stands to a verb or noun in Spanish: objects with `a`, owners
/// with `de`, and nouns hung on their prepositions.
final class SpanishComplements {

  private static final Set<String> OBLIQUES = Set.of("obl", "obl:arg", "obl:agent", "nmod", "iobj");

  private final SpanishTree tree;
  private final Lexicon lexicon;

  SpanishComplements(SpanishTree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /// Relations of nouns: what hangs on a preposition, objects with `a`, owners with `de`.
  void nominal(int i) {
    if (tree.relations[i].equals("case")) {
      tree.lemmas[i] = SpanishPrepositions.english(tree.forms[i], tree.fixed(i));
    } else if (tree.relations[i].equals("nsubj:pass")) {
      tree.relations[i] = "nsubjpass";
    } else if (tree.relations[i].equals("obj")) {
      tree.relations[i] = "dobj";
    } else if (OBLIQUES.contains(tree.relations[i]) && tree.heads[i] >= 0) {
      tree.relations[i] = oblique(i);
    }
  }

  /// Hangs a noun on its preposition and that on the head, as the coder's grammar has it.
  void raise(int i) {
    boolean agent = tree.relations[i].equals("agent");
    if (tree.heads[i] < 0 || !agent && !tree.relations[i].equals("obl")) {
      return;
    }
    int marker =
        tree.children(i)
            .filter(child -> tree.relations[child].equals("case"))
            .findFirst()
            .orElse(-1);
    if (marker >= 0 && tree.children(marker).noneMatch(child -> child == i)) {
      tree.heads[marker] = tree.heads[i];
      tree.relations[marker] = agent ? "agent" : "prep";
      tree.forms[marker] = tree.lemmas[marker];
      tree.heads[i] = marker;
      tree.relations[i] = tree.tags[i].startsWith("V") ? "pcomp" : "pobj";
    }
  }

  private String oblique(int i) {
    int head = tree.heads[i];
    String preposition = tree.preposition(i);
    boolean underNoun = tree.tags[head].startsWith("N");
    if (underNoun && preposition.matches("de|del")) {
      boolean told = tree.children(head).anyMatch(child -> tree.relations[child].equals("poss"));
      boolean agent =
          lexicon.isIn(tree.lemmas[head], "AGENTIVE") && !lexicon.isIn(tree.lemmas[i], "QUANTITY");
      return agent && !told ? "poss" : "obl";
    }
    if (tree.relations[i].equals("obl:agent") && tree.tags[head].equals("VBN")) {
      return "agent";
    }
    boolean personal =
        preposition.matches("al?")
            && tree.tags[head].startsWith("V")
            && !tree.relations[i].equals("nmod")
            && (lexicon.isIn(tree.lemmas[i], "HUMAN")
                || isName(i) && !lexicon.isIn(tree.lemmas[head], "MOTION"))
            && tree.children(head).noneMatch(child -> tree.relations[child].matches("d?obj"))
            && isTransitive(head);
    return personal ? "dobj" : "obl";
  }

  private boolean isName(int i) {
    return tree.tokens.get(i).tag().equals("PROPN") || tree.forms[i].equals("estado");
  }

  private boolean isTransitive(int verb) {
    return lexicon.verbs(tree.lemmas[verb]).stream()
        .flatMap(sense -> sense.when().stream())
        .anyMatch(condition -> condition.slot().equals("obj"));
  }
}
