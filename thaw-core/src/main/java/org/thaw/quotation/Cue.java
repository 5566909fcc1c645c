package org.thaw.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A word or phrase that attributes: `say`, `point out`, `accuse`.
///
/// @param words its lemmas, the verb first
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
    PREDICATE;

    static Frame of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  Cue {
    words = List.copyOf(words);
    frames = Set.copyOf(frames);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
