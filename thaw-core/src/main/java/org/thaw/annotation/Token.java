package org.thaw.annotation;

import java.util.List;
import org.thaw.text.Span;

/// One token with its place in the dependency tree of its sentence.
///
/// @param span where it stands in the article's text
/// @param form as written (quotation marks and dashes as in the text)
/// @param lemma lower-case base form
/// @param tag part of speech: Penn Treebank for English, Universal Dependencies for Spanish
/// @param head index of the head token in the sentence, or -1 for a root or an unparsed sentence
/// @param relation label of the arc to the head: ClearNLP labels for English (`nsubj`, `dobj`,
///   `agent`, `prep`, `pobj`, `auxpass`, `neg`, …), Universal Dependencies for Spanish
/// @param roles semantic roles this token heads, PropBank labels without the prefix `AM-`
public record Token(
    Span span, String form, String lemma, String tag, int head, String relation, List<Role> roles) {

  public Token {
    roles = List.copyOf(roles);
  }

  /// This token is the head of argument `label` (`A0`, `A1`, `TMP`, `NEG`, `MOD`, …) of the
  /// predicate at token index `predicate`.
  public record Role(int predicate, String label) {}
}
