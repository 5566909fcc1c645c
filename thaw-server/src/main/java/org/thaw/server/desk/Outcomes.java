package org.thaw.server.desk;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.thaw.article.Rejected;

/// How a batch of captures came out: how many were read, and how many were rejected for which
/// reason. Thread-safe.
public final class Outcomes {

  private final Map<Rejected.Reason, Integer> rejected = new EnumMap<>(Rejected.Reason.class);
  private int read;

  synchronized void countRead() {
    read++;
  }

  /// Counts a rejection.
  public synchronized void count(Rejected rejection) {
    rejected.merge(rejection.reason(), 1, Integer::sum);
  }

  public synchronized int read() {
    return read;
  }

  /// Rejections by the word of their reason, in order of the word.
  public synchronized Map<String, Integer> rejected() {
    Map<String, Integer> words = new TreeMap<>();
    rejected.forEach((reason, count) -> words.put(reason.word(), count));
    return words;
  }
}
