package org.thaw.embedding;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thaw.text.ContentId;

/// An embedder that loads its model when the first unknown text comes, and keeps every vector by
/// the content of its text: half a kilobyte a text, here and in its store. Thread-safe.
public final class RememberingEmbedder implements Embedder {

  private final Supplier<Embedder> loader;
  private final EmbeddingStore store;
  private @Nullable Map<String, Embedding> known;
  private @Nullable Embedder model;

  /// @param store what the same model made before, looked at when a first text comes
  public RememberingEmbedder(Supplier<Embedder> loader, EmbeddingStore store) {
    this.loader = loader;
    this.store = store;
  }

  @Override
  public Embedding embed(String text) {
    String id = ContentId.of(text);
    Embedding before = known().get(id);
    if (before != null) {
      return before;
    }
    Embedding made = model().embed(text);
    known().put(id, made);
    if (!made.isNone()) {
      store.put(id, made);
    }
    return made;
  }

  /// Forgets the vectors of all other texts, here and in the store.
  public void retain(Collection<String> texts) {
    var ids = texts.stream().map(text -> ContentId.of(text)).collect(Collectors.toSet());
    if (known().keySet().retainAll(ids)) {
      store.retain(ids);
    }
  }

  private synchronized Map<String, Embedding> known() {
    Map<String, Embedding> ready = known;
    if (ready == null) {
      ready = new ConcurrentHashMap<>(store.all());
      known = ready;
    }
    return ready;
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
