package org.thaw.event;

import java.util.Map;
import java.util.Set;

/// Says the words of a Spanish sentence that are no verbs by English tags, and its function words
/// by their English fellows.
final class SpanishFunctionWords {

  private static final Set<String> NEGATORS = Set.of("no", "nunca", "jamás", "tampoco", "ni");

  /// The words that begin a relative clause.
  static final Set<String> RELATIVES =
      Set.of("que", "quien", "quienes", "cual", "cuales", "cuyo", "cuya");

  private static final Set<String> OWNERS = Set.of("su", "sus", "suyo", "suya", "suyos", "suyas");
  private static final Map<String, String> PRONOUNS =
      Map.of(
          "él", "he", "ella", "she", "ellos", "they", "ellas", "they", "nosotros", "we", "yo", "i");

  private final SpanishTree tree;
  private final SpanishVerbPhrase verbs;

  SpanishFunctionWords(SpanishTree tree, SpanishVerbPhrase verbs) {
    this.tree = tree;
    this.verbs = verbs;
  }

  void word(int i) {
    String form = tree.forms[i];
    String relation = tree.relations[i];
    if (NEGATORS.contains(form) && !relation.equals("cc")) {
      tree.relations[i] = "neg";
    } else if (OWNERS.contains(form)) {
      tree.relations[i] = "poss";
      tree.tags[i] = "PRP$";
      tree.forms[i] = "its";
      return;
    } else if (RELATIVES.contains(form) && !relation.equals("mark")) {
      tree.tags[i] = "WDT";
      tree.forms[i] = "which";
      return;
    } else if (tree.tokens.get(i).tag().equals("AUX")) {
      verbs.auxiliary(i);
      return;
    }
    tree.tags[i] = tag(i);
    tree.forms[i] =
        switch (form) {
          case "si" -> relation.equals("mark") ? "if" : form;
          case "que" -> "that";
          case "ningún", "ninguna", "ninguno" -> "no";
          default -> PRONOUNS.getOrDefault(form, form);
        };
    if (relation.equals("mark") && SpanishPrepositions.isUnless(form, tree.fixed(i))) {
      tree.forms[i] = "unless";
    }
  }

  private String tag(int i) {
    boolean predicate = tree.children(i).anyMatch(child -> tree.relations[child].equals("cop"));
    return switch (tree.tokens.get(i).tag()) {
      case "NOUN" -> "NN";
      case "PROPN" -> "NNP";
      case "ADJ" -> predicate ? "VBZ" : "JJ";
      case "DET" -> "DT";
      case "PRON" -> "PRP";
      case "NUM" -> "CD";
      case "ADV" -> "RB";
      case "ADP", "SCONJ" -> "IN";
      case "CCONJ" -> "CC";
      default -> tree.tokens.get(i).tag();
    };
  }
}
