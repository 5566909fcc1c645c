package org.thaw.embedding;

/// Makes vectors of texts. Implementations are pure and thread-safe: one text always has the same
/// vector, whatever was embedded before or beside it.
@FunctionalInterface
public interface Embedder {

  /// The vector of a text; a model may look at its first hundred words or so only.
  Embedding embed(String text);

  /// Where no model can be loaded: every vector is [Embedding#NONE], and what compares them goes by
  /// everything else.
  static Embedder none() {
    return text -> Embedding.NONE;
  }
}
