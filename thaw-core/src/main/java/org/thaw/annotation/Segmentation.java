package org.thaw.annotation;

import java.util.List;
import org.thaw.text.Span;

/// Divides the passages of a text into sentences, and these into tokens. Thread-safe.
public final class Segmentation {

  private final Tokenizer tokenizer = new Tokenizer();
  private final SentenceSplitter splitter = new SentenceSplitter();

  /// The tokens of each sentence, in text order; no sentence leaves its passage.
  public List<List<Span>> sentences(String text, List<Span> passages) {
    return passages.stream()
        .flatMap(passage -> splitter.split(text, tokenizer.tokenize(text, passage)).stream())
        .toList();
  }
}
