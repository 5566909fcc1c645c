package org.thaw.server.desk;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thaw.reading.Reader;

/// The reader, made when it is first asked for, and made ready for a language with the first
/// article of it: each takes a second or two. Thread-safe; a second caller waits for the first.
public final class LanguageModels {

  private final Supplier<Reader> loader;
  private final ReentrantLock lock = new ReentrantLock();
  private final AtomicBoolean loading = new AtomicBoolean();
  private final Set<String> ready = new HashSet<>();
  private @Nullable Reader reader;

  public LanguageModels(Supplier<Reader> loader) {
    this.loader = loader;
  }

  /// The reader, ready for a language if it reads that one.
  public Reader get(String language) {
    lock.lock();
    try {
      Reader loaded = reader;
      return loaded != null && ready.contains(language) ? loaded : load(language);
    } finally {
      lock.unlock();
    }
  }

  private Reader load(String language) {
    loading.set(true);
    try {
      Reader loaded = reader == null ? loader.get() : reader;
      reader = loaded;
      loaded.prepare(language);
      ready.add(language);
      return loaded;
    } finally {
      loading.set(false);
    }
  }

  /// True while the models are being loaded.
  public boolean loading() {
    return loading.get();
  }
}
