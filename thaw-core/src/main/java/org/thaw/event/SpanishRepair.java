package org.thaw.event;

import java.util.Optional;
import java.util.Set;

/// Mends what the Spanish parser is known to hang wrong within a clause: subjects and objects, and
/// `que` of a relative clause. What it attaches to the wrong word is mended before, by
/// [SpanishAttachment].
final class SpanishRepair {

  private static final Set<String> AUXILIARIES =
      Set.of("haber", "ser", "estar", "poder", "deber", "ir", "tener", "soler", "querer");

  private final SpanishTree tree;
  private final Lexicon lexicon;

  SpanishRepair(SpanishTree tree, Lexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
  }

  /// Second subjects before a verb are coordinated with the first; what stands behind a comma is no
  /// object.
  void repair(int i) {
    int head = tree.heads[i];
    coordinate(i, head);
    if (isCountedSubject(i, head)) {
      tree.relations[i] = "nsubj";
    }
    if (tree.relations[i].equals("case") && head >= 0 && i > head) {
      governed(i).ifPresent(noun -> tree.heads[i] = noun);
    }
    relativize(i, head);
    considered(i, head);
    if (tree.forms[i].equals("no") && head >= 0 && tree.lemmas[head].equals("ir")) {
      goal(head).ifPresent(verb -> tree.heads[i] = verb);
    }
    if (tree.relations[i].equals("acl:relcl")) {
      relative(i);
    }
    if (tree.relations[i].equals("obj") && head >= 0) {
      object(i, head);
    }
  }

  private void coordinate(int i, int head) {
    if (tree.relations[i].equals("nsubj") && i < head) {
      int first =
          tree.children(head)
              .filter(child -> tree.relations[child].equals("nsubj"))
              .findFirst()
              .orElse(i);
      if (first < i) {
        tree.heads[i] = first;
        tree.relations[i] = "conj";
      }
    }
  }

  private void object(int i, int head) {
    if (lexicon.isIn(tree.lemmas[head], "MOTION") && tree.preposition(i).matches("al?")) {
      tree.relations[i] = "obl";
    } else if (i > head) {
      int left = tree.children(i).findFirst().filter(child -> child < i).orElse(i);
      if (tree.forms[left].equals(",") || left > 0 && tree.forms[left - 1].equals(",")) {
        tree.relations[i] = "dep";
      }
    }
  }

  /// `Miles de panameños marcharon`: `de` stands behind the noun, which is the subject.
  private boolean isCountedSubject(int i, int head) {
    return tree.relations[i].equals("obl")
        && i < head
        && lexicon.isIn(tree.lemmas[i], "QUANTITY")
        && tree.children(i)
            .filter(child -> tree.relations[child].equals("case"))
            .findFirst()
            .filter(marker -> marker > i)
            .isPresent()
        && tree.children(head).noneMatch(child -> tree.relations[child].startsWith("nsubj"));
  }

  /// The noun behind a preposition that was hung on the noun before it.
  private Optional<Integer> governed(int marker) {
    return tree.children(tree.heads[marker])
        .filter(child -> child > marker && tree.relations[child].equals("nmod"))
        .filter(
            child -> tree.children(child).noneMatch(below -> tree.relations[below].equals("case")))
        .findFirst();
  }

  /// `Angola, que media en el conflicto, presentó …`: the noun is the subject of the verb behind.
  private void relativize(int i, int verb) {
    boolean relative =
        tree.relations[i].equals("nsubj")
            && verb > i + 2
            && tree.forms[i + 1].equals(",")
            && SpanishFunctionWords.RELATIVES.contains(tree.forms[i + 2])
            && tree.heads[verb] > verb;
    if (relative) {
      tree.heads[i] = tree.heads[verb];
      tree.heads[verb] = i;
      tree.relations[verb] = "acl:relcl";
      tree.heads[i + 2] = verb;
      tree.relations[i + 2] = "nsubj";
    }
  }

  /// `no vamos a enviar`: what is not going to be done.
  private Optional<Integer> goal(int going) {
    return tree.children(going)
        .filter(child -> child > going && tree.relations[child].equals("xcomp"))
        .findFirst();
  }

  /// `estudia pedir`: a verb of the lexicon that was taken for an auxiliary governs the other.
  private void considered(int i, int verb) {
    boolean governs =
        verb > i
            && tree.relations[i].equals("aux")
            && tree.forms[verb].matches(".*[aei]r(se)?")
            && !AUXILIARIES.contains(tree.lemmas[i])
            && lexicon.verbs(tree.lemmas[i]).stream()
                .anyMatch(sense -> sense.meaning() instanceof Meaning.Operates);
    if (governs) {
      tree.children(verb).filter(child -> child < i).forEach(child -> tree.heads[child] = i);
      tree.heads[i] = tree.heads[verb];
      tree.relations[i] = tree.relations[verb];
      tree.heads[verb] = i;
      tree.relations[verb] = "xcomp";
      tree.tags[i] = "VERB";
    }
  }

  /// `periodistas que había arrestado`: several are no subject of a verb of one.
  private boolean isOfOther(int verb) {
    int noun = tree.heads[verb];
    int finite =
        tree.children(verb)
            .filter(child -> tree.lemmas[child].equals("haber"))
            .findFirst()
            .orElse(verb);
    boolean several =
        noun >= 0
            && tree.forms[noun].endsWith("s")
            && tree.children(noun)
                .anyMatch(child ->
                    child < noun && tree.forms[child].matches("[lu][oa]s|unos|unas|sus|dos|tres")
                        || tree.relations[child].equals("nummod"));
    return several && finite != verb && tree.forms[finite].matches("ha|había|habrá|habría|hubo");
  }

  /// `que` in a relative clause is its subject, or where that is another its object.
  private void relative(int verb) {
    if (isAddressed(verb)) {
      return;
    }
    boolean told = tree.children(verb).anyMatch(child -> tree.relations[child].equals("nsubj"));
    boolean object = tree.children(verb).anyMatch(child -> tree.relations[child].equals("obj"));
    tree.children(verb)
        .filter(child ->
            tree.forms[child].equals("que") && tree.relations[child].matches("mark|obj|advmod"))
        .findFirst()
        .ifPresent(child -> {
          boolean bare = tree.children(child).findAny().isEmpty();
          if (bare && !(told && object && tree.relations[child].equals("mark"))) {
            tree.relations[child] = told || !object && isOfOther(verb) ? "obj" : "nsubj";
          }
        });
  }

  /// `Colombia, a la que acusó de …`: the pronoun behind `a` is whom the verb is done to.
  private boolean isAddressed(int verb) {
    boolean complete = tree.children(verb).anyMatch(child -> tree.relations[child].equals("obj"));
    Optional<Integer> pronoun =
        tree.children(verb)
            .filter(child -> SpanishFunctionWords.RELATIVES.contains(tree.forms[child]))
            .filter(this::isBehindA)
            .findFirst();
    if (complete || pronoun.isEmpty()) {
      return false;
    }
    tree.relations[pronoun.get()] = "obj";
    return true;
  }

  /// `al que`, `a la que`, `a quien`.
  private boolean isBehindA(int pronoun) {
    int article = pronoun > 0 && tree.forms[pronoun - 1].matches("l[oa]s?") ? pronoun - 1 : pronoun;
    return article > 0 && tree.forms[article - 1].matches("al?");
  }
}
