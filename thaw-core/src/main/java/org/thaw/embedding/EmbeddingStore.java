package org.thaw.embedding;

import java.util.Map;
import java.util.Set;

/// Where the vectors that one model made are kept, by the content id of their texts. Thread-safe.
public interface EmbeddingStore {

  /// All that are kept.
  Map<String, Embedding> all();

  /// Keeps the vector of a text, in place of an older one.
  void put(String text, Embedding embedding);

  /// Drops the vectors of all other texts, as after an erasure.
  void retain(Set<String> texts);

  /// Where nothing is kept.
  static EmbeddingStore none() {
    return new EmbeddingStore() {
      @Override
      public Map<String, Embedding> all() {
        return Map.of();
      }

      @Override
      public void put(String text, Embedding embedding) {}

      @Override
      public void retain(Set<String> texts) {}
    };
  }
}
