package org.thaw.annotation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thaw.text.Span;

/// An annotator that loads in the background, once, when it is first asked for; annotating waits
/// for it.
public final class BackgroundAnnotator implements Annotator {

  private final Supplier<Annotator> loader;
  private volatile @Nullable CompletableFuture<Annotator> loading;

  /// @param loader loads the models; may take many seconds and much memory
  public BackgroundAnnotator(Supplier<Annotator> loader) {
    this.loader = loader;
  }

  /// Starts loading if that has not begun. Returns at once.
  public synchronized CompletableFuture<Annotator> start() {
    CompletableFuture<Annotator> started = loading;
    if (started == null) {
      CompletableFuture<Annotator> fresh = new CompletableFuture<>();
      Thread.ofPlatform().daemon().name("load-language").start(() -> complete(fresh));
      loading = fresh;
      started = fresh;
    }
    return started;
  }

  @Override
  public Annotation annotate(String text, List<Span> blocks) {
    try {
      return start().join().annotate(text, blocks);
    } catch (CompletionException failure) {
      throw new IllegalStateException("the language models did not load", failure.getCause());
    }
  }

  private void complete(CompletableFuture<Annotator> future) {
    try {
      future.complete(loader.get());
    } catch (RuntimeException | Error failure) {
      future.completeExceptionally(failure);
    }
  }
}
