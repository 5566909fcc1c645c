package org.thaw.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.finding.Quotation;
import org.thaw.text.Span;

/// An attribution as found in one sentence, before its source is carried to a name.
///
/// @param sentence index of the sentence the cue stands in
/// @param cueToken index of the cue's first token in that sentence, or -1 if there is no cue
/// @param contents what was said, each contiguous piece apart, in text order
/// @param rule which rule found it
record Draft(
    int sentence,
    int cueToken,
    Optional<Span> cue,
    Optional<Span> source,
    List<Span> contents,
    double confidence,
    String rule,
    Quotation.Kind kind) {

  Draft {
    contents = List.copyOf(contents);
  }

  /// A statement.
  Draft(
      int sentence,
      int cueToken,
      Optional<Span> cue,
      Optional<Span> source,
      List<Span> contents,
      double confidence,
      String rule) {
    this(sentence, cueToken, cue, source, contents, confidence, rule, Quotation.Kind.STATEMENT);
  }

  /// The same attribution, by `rule`, with a piece that stands before its others.
  Draft after(Span piece, String rule) {
    List<Span> pieces = new ArrayList<>(contents);
    pieces.add(0, piece);
    return new Draft(sentence, cueToken, cue, source, pieces, confidence, rule, kind);
  }

  /// The same attribution by another source.
  Draft by(Optional<Span> other) {
    return new Draft(sentence, cueToken, cue, other, contents, confidence, rule, kind);
  }

  /// Where the attribution ends: its last content or its source.
  int end() {
    int end = contents.get(contents.size() - 1).end();
    return Math.max(end, source.map(Span::end).orElse(0));
  }
}
