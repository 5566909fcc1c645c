package org.thaw.embedding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thaw.text.ContentId;

/// An embedder that loads its model when the first unknown text comes, and keeps every vector by
/// the content of its text: half a kilobyte a text. Thread-safe.
public final class RememberingEmbedder implements Embedder {

  private final Supplier<Embedder> loader;
  private final Map<String, Embedding> known = new ConcurrentHashMap<>();
  private @Nullable Embedder model;

  public RememberingEmbedder(Supplier<Embedder> loader) {
    this.loader = loader;
  }

  @Override
  public Embedding embed(String text) {
    String id = ContentId.of(text);
    Embedding before = known.get(id);
    if (before != null) {
      return before;
    }
    Embedding made = model().embed(text);
    known.put(id, made);
    return made;
  }

  private synchronized Embedder model() {
    Embedder ready = model;
    if (ready == null) {
      ready = loader.get();
      model = ready;
    }
    return ready;
  }
}
