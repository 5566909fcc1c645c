package org.thaw.evaluation.task;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thaw.annotation.Annotator;
import org.thaw.embedding.Embedder;
import org.thaw.knowledge.Knowledge;
import org.thaw.language.embedding.SentenceEmbedder;
import org.thaw.reading.Reader;
import org.thaw.server.Wiring;

/// The product under test: the knowledge tables and the reader with its language models, each
/// loaded when first asked for, and how long that took.
public final class Instrument {

  private @Nullable Knowledge knowledge;
  private @Nullable Map<String, Annotator> annotators;
  private @Nullable Reader reader;
  private @Nullable Embedder embedder;
  private double loadingSeconds;

  public synchronized Knowledge knowledge() {
    Knowledge tables = knowledge;
    if (tables == null) {
      long start = System.nanoTime();
      tables = Knowledge.load();
      knowledge = tables;
      loadingSeconds += (System.nanoTime() - start) / 1e9;
    }
    return tables;
  }

  /// The annotators that the product itself is wired with.
  public synchronized Map<String, Annotator> annotators() {
    Map<String, Annotator> ready = annotators;
    if (ready == null) {
      Knowledge tables = knowledge();
      long start = System.nanoTime();
      ready = Wiring.loadAnnotators(tables);
      annotators = ready;
      loadingSeconds += (System.nanoTime() - start) / 1e9;
    }
    return ready;
  }

  public synchronized Reader reader() {
    Reader ready = reader;
    if (ready == null) {
      ready = new Reader(annotators(), knowledge());
      reader = ready;
    }
    return ready;
  }

  /// The embedder of the product; none where its model cannot be loaded.
  public synchronized Embedder embedder() {
    Embedder ready = embedder;
    if (ready == null) {
      long start = System.nanoTime();
      ready = SentenceEmbedder.load();
      embedder = ready;
      loadingSeconds += (System.nanoTime() - start) / 1e9;
    }
    return ready;
  }

  /// Seconds that loading has taken so far; no part of any run.
  public synchronized double loadingSeconds() {
    return loadingSeconds;
  }
}
