package org.thaw.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
      return agent && !told && !isDoneBy(head, i) ? "poss" : "obl";
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
            && !(isName(i) && tree.children(head).anyMatch(this::isPerson))
            && isTransitive(head);
    return personal ? "dobj" : "obl";
  }

  /// `entregó a Francia a un sospechoso`: beside somebody, a name is to whom.
  private boolean isPerson(int i) {
    return tree.relations[i].startsWith("obl")
        && tree.preposition(i).matches("al?")
        && lexicon.isIn(tree.lemmas[i], "HUMAN");
  }

  /// `el bombardeo de Doha por Israel`: with its doer named, a deed is of whom it was done to.
  private boolean isDoneBy(int deed, int noun) {
    Optional<Integer> doer =
        IntStream.range(noun + 1, tree.size())
            .boxed()
            .filter(i -> tree.heads[i] == noun || tree.heads[i] == deed)
            .filter(i -> isName(i) && tree.preposition(i).equals("por"))
            .findFirst();
    doer.ifPresent(i -> tree.heads[i] = deed);
    return doer.isPresent();
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
