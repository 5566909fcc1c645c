package org.thaw.embedding;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Vectors kept in memory. Nothing outlives the process.
public final class MemoryEmbeddings implements EmbeddingStore {

  private final Map<String, Embedding> kept = new ConcurrentHashMap<>();

  @Override
  public Map<String, Embedding> all() {
    return Map.copyOf(kept);
  }

  @Override
  public void put(String text, Embedding embedding) {
    kept.put(text, embedding);
  }

  @Override
  public void retain(Set<String> texts) {
    kept.keySet().retainAll(texts);
  }
}
