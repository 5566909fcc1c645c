package org.thaw.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.thaw.finding.Quotation;

/// A word or phrase that attributes: `say`, `point out`, `accuse`.
///
/// @param words its lemmas, the verb first
/// @param speech false for what is only thought or wanted
record Cue(List<String> words, boolean speech, Set<Frame> frames) {

  /// What may follow a cue.
  enum Frame {
    /// A clause, with or without `that`.
    CLAUSE,
    /// A clause, only with `that`.
    THAT,
    /// Words in quotation marks.
    DIRECT,
    /// An indirect question.
    WHETHER,
    /// A to-clause.
    INFINITIVE,
    /// Somebody and a to-clause.
    PERSON,
    /// An -ing clause.
    GERUND,
    /// A noun phrase.
    OBJECT,
    /// An object with all that is said of it.
    JUDGE,
    /// An object and what follows `as`.
    JUDGE_AS,
    /// An object and what follows `for`.
    JUDGE_FOR,
    /// An object with an adjective or noun said of it.
    PREDICATE,
    /// A noun phrase whose head is itself a word for something said.
    CLAIM,
    /// Whatever a poll or a paper shows.
    RESULT;

    static Frame of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  Cue {
    words = List.copyOf(words);
    frames = Set.copyOf(frames);
  }

  Quotation.Kind kind() {
    return speech ? Quotation.Kind.STATEMENT : Quotation.Kind.ATTITUDE;
  }

  /// The same with another verb: `remain sure` for `be sure`.
  Cue with(String verb) {
    List<String> other = new ArrayList<>(words);
    other.set(0, verb);
    return new Cue(other, speech, frames);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
