package org.thaw.finding;

import java.util.List;
import org.thaw.text.ContentId;
import org.thaw.text.Span;

/// What every finding carries: the words that say so, how sure the reading is, and which rules
/// fired.
///
/// @param id content id, the same for the same finding read again
/// @param spans spans of the article's text, never empty
/// @param sentence index of the sentence of the first span
/// @param confidence probability in [0, 1] that the finding is right
/// @param rules names of the rules that made it, for `thaw explain`
public record Evidence(
    String id, List<Span> spans, int sentence, double confidence, List<String> rules) {

  public Evidence {
    spans = List.copyOf(spans);
    rules = List.copyOf(rules);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a finding without spans: " + id);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence outside [0, 1]: " + confidence);
    }
  }

  /// Evidence with an id made from the article, the kind of finding, its spans and what tells it
  /// from another finding on the same words.
  public static Evidence of(
      String article,
      String kind,
      List<Span> spans,
      int sentence,
      double confidence,
      List<String> rules,
      Object... distinction) {
    String id = ContentId.of(article, kind, spans, List.of(distinction));
    return new Evidence(id, spans, sentence, confidence, rules);
  }

  public Span first() {
    return spans.get(0);
  }
}
