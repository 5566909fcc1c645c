package org.thaw.evaluation.benchmark;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/// Looks at what a thread is doing about a thousand times a second, and counts by stage of the
/// reading.
///
/// A stage is what the reader calls itself: a finder's package, or inside the annotator of English
/// the tagger, lemmatizer, parser or labeller of roles. Samples are taken at safepoints, so shares
/// are to be read to a few percent.
final class StageSampler implements AutoCloseable {

  private static final long PAUSE_NANOS = 1_000_000;
  private static final Map<String, String> COMPONENTS =
      Map.of(
          "AbstractPOSTagger", "tagging",
          "MPAnalyzer", "lemmas",
          "AbstractDEPParser", "parsing",
          "AbstractSRLabeler", "semantic roles");

  private final Map<String, Integer> counts = new TreeMap<>();
  private final Thread watched;
  private final Thread watcher;
  private volatile boolean running = true;

  StageSampler(Thread watched) {
    this.watched = watched;
    this.watcher = Thread.ofPlatform().daemon().name("stage-sampler").start(this::watch);
  }

  /// Shares of all samples by stage, from 0 to 1; ends the sampling.
  Map<String, Double> shares() throws InterruptedException {
    close();
    double all = counts.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Double> shares = new TreeMap<>();
    counts.forEach((stage, count) -> shares.put(stage, count / all));
    return shares;
  }

  @Override
  public void close() throws InterruptedException {
    running = false;
    watcher.join();
  }

  private void watch() {
    while (running) {
      counts.merge(stage(watched.getStackTrace()), 1, Integer::sum);
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  /// The stage of a stack, innermost frame first.
  static String stage(StackTraceElement[] stack) {
    int reader = 0;
    while (reader < stack.length && !isReader(stack[reader])) {
      reader++;
    }
    if (reader == 0 || reader == stack.length) {
      return "other";
    }
    String called = stack[reader - 1].getClassName();
    return called.startsWith("org.thaw.language") ? component(stack, reader) : packageOf(called);
  }

  private static boolean isReader(StackTraceElement frame) {
    return frame.getClassName().equals("org.thaw.reading.Reader");
  }

  private static String component(StackTraceElement[] stack, int reader) {
    for (int i = reader - 1; i >= 0; i--) {
      String name = stack[i].getClassName();
      String simple = name.substring(name.lastIndexOf('.') + 1);
      for (Map.Entry<String, String> component : COMPONENTS.entrySet()) {
        if (simple.contains(component.getKey().replace("Abstract", ""))) {
          return "annotator: " + component.getValue();
        }
      }
      if (name.startsWith("org.thaw.language.parse")) {
        return "annotator: Spanish";
      }
    }
    return "annotator: tokens and sentences";
  }

  private static String packageOf(String name) {
    String[] parts = name.split("\\.");
    return parts.length > 3 && name.startsWith("org.thaw") ? "finder: " + parts[2] : "other";
  }
}
