package org.thaw.server.desk;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thaw.reading.Reader;

/// The reader, made when it is first asked for: the models behind it take seconds and over a
/// gigabyte to load. Thread-safe; a second caller waits for the first.
public final class LanguageModels implements Supplier<Reader> {

  private final Supplier<Reader> loader;
  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicBoolean loading = new AtomicBoolean();
  private @Nullable Reader reader;

  public LanguageModels(Supplier<Reader> loader) {
    this.loader = loader;
  }

  @Override
  public Reader get() {
    lock.lock();
    try {
      Reader ready = reader;
      if (ready == null) {
        loading.set(true);
        ready = loader.get();
        reader = ready;
      }
      return ready;
    } finally {
      loading.set(false);
      lock.unlock();
    }
  }

  /// True while the models are being loaded.
  public boolean loading() {
    return loading.get();
  }
}
