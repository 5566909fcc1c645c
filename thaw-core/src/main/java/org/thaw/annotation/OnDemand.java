package org.thaw.annotation;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thaw.text.Span;

/// An annotator that is made when it is prepared or first asked, so that a language that nobody
/// writes in costs nothing. Thread-safe; a second caller waits for the first.
public final class OnDemand implements Annotator {

  private final Supplier<? extends Annotator> loader;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Annotator annotator;

  public OnDemand(Supplier<? extends Annotator> loader) {
    this.loader = loader;
  }

  @Override
  public Annotation annotate(String text, List<Span> blocks) {
    return ready().annotate(text, blocks);
  }

  @Override
  public void prepare() {
    ready().prepare();
  }

  private Annotator ready() {
    Annotator ready = annotator;
    return ready == null ? load() : ready;
  }

  private Annotator load() {
    lock.lock();
    try {
      Annotator ready = annotator;
      if (ready == null) {
        ready = loader.get();
        annotator = ready;
      }
      return ready;
    } finally {
      lock.unlock();
    }
  }
}
