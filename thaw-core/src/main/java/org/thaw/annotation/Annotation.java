package org.thaw.annotation;

import java.util.List;
import java.util.Optional;

/// The sentences of one article, in text order. A sentence never crosses a block.
public record Annotation(List<Sentence> sentences) {

  public Annotation {
    sentences = List.copyOf(sentences);
  }

  /// The sentence that holds the text offset, if one does.
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Sentence sentence = sentences.get(middle);
      if (offset < sentence.span().start()) {
        high = middle - 1;
      } else if (offset >= sentence.span().end()) {
        low = middle + 1;
      } else {
        return Optional.of(sentence);
      }
    }
    return Optional.empty();
  }
}
