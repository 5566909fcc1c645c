package org.thaw.event;

import org.thaw.annotation.Sentence;

/// Says in the coder's grammar what a Spanish sentence says in Universal Dependencies: relations
/// and tags by the names that English has, function words by their English fellows, and an
/// auxiliary of no length for what Spanish puts into the ending of the verb (`levantará` is `will`
/// + `levantar`).
///
/// Content words keep their Spanish lemmas; a reflexive verb that the lexicon knows as such has the
/// lemma with `se` (`negarse`).
final class SpanishSyntax {

  private SpanishSyntax() {}

  /// The sentence in the coder's grammar; token indexes stay, auxiliaries come behind the last
  /// token.
  static Sentence adapted(Sentence sentence, Lexicon lexicon) {
    SpanishTree tree = new SpanishTree(SpanishAttachment.mended(sentence, lexicon));
    SpanishRepair repair = new SpanishRepair(tree, lexicon);
    for (int i = 0; i < tree.size(); i++) {
      repair.repair(i);
    }
    SpanishVerbPhrase verbs = new SpanishVerbPhrase(tree, lexicon);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isVerb(i)) {
        verbs.verb(i);
      }
    }
    SpanishFunctionWords words = new SpanishFunctionWords(tree, verbs);
    for (int i = 0; i < tree.size(); i++) {
      if (!tree.isVerb(i) || !tree.tags[i].startsWith("V")) {
        words.word(i);
      }
    }
    SpanishComplements complements = new SpanishComplements(tree, lexicon);
    for (int i = 0; i < tree.size(); i++) {
      complements.nominal(i);
    }
    for (int i = 0; i < tree.size(); i++) {
      complements.raise(i);
    }
    return tree.sentence();
  }
}
