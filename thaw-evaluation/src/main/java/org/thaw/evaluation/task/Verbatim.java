package org.thaw.evaluation.task;

import java.util.Optional;
import org.thaw.finding.Finding;
import org.thaw.text.Span;

/// Where words that a finding took from the text stand in it.
final class Verbatim {

  private Verbatim() {}

  /// The span of the words, the first one from where the finding begins, else the first of all;
  /// none if they are not the text's own.
  static Optional<Span> find(String text, String words, Finding finding) {
    int near = text.indexOf(words, finding.evidence().first().start());
    int at = near >= 0 ? near : text.indexOf(words);
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
  }
}
