package org.thaw.evaluation.task;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thaw.knowledge.Knowledge;
import org.thaw.language.EnglishAnnotator;
import org.thaw.language.SpanishAnnotator;
import org.thaw.reading.Reader;

/// The product under test: the knowledge tables and the reader with its language models, each loaded
/// when first asked for, and how long that took.
public final class Instrument {

  private @Nullable Knowledge knowledge;
  private @Nullable Reader reader;
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

  public synchronized Reader reader() {
    Reader ready = reader;
    if (ready == null) {
      Knowledge tables = knowledge();
      long start = System.nanoTime();
      ready =
          new Reader(
              Map.of("en", EnglishAnnotator.load(tables::isName), "es", SpanishAnnotator.load()),
              tables);
      reader = ready;
      loadingSeconds += (System.nanoTime() - start) / 1e9;
    }
    return ready;
  }

  /// Seconds that loading has taken so far; no part of any run.
  public synchronized double loadingSeconds() {
    return loadingSeconds;
  }
}
