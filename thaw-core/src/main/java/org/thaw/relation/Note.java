package org.thaw.relation;

import java.util.List;
import java.util.Optional;
import org.thaw.fold.Citation;

/// A line on a relation's page with its evidence: a topic of the agenda, a concern, an open
/// question.
///
/// @param text the words, as an article has them
/// @param holder who holds it, for a concern
/// @param country country of the holder, where known
/// @param evidence earliest first
/// @param settlement what settled it, for a question that is open no longer
public record Note(
    String text,
    Optional<String> holder,
    Optional<String> country,
    List<Citation> evidence,
    Optional<Settlement> settlement) {

  public Note {
    evidence = List.copyOf(evidence);
  }

  Note(String text, Optional<String> holder, Optional<String> country, List<Citation> evidence) {
    this(text, holder, country, evidence, Optional.empty());
  }

  Note with(Optional<Settlement> answer) {
    return new Note(text, holder, country, evidence, answer);
  }
}
