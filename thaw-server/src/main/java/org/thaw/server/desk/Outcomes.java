package org.thaw.server.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thaw.article.Rejected;

/// How a batch of captures came out: how many were read, how many were rejected for which reason,
/// and what the first of each reason are called. Thread-safe.
public final class Outcomes {

  private static final int MOST_NAMED = 3;

  private final Map<Rejected.Reason, Integer> rejected = new EnumMap<>(Rejected.Reason.class);
  private final Map<Rejected.Reason, List<String>> named = new EnumMap<>(Rejected.Reason.class);
  private int read;

  synchronized void countRead() {
    read++;
  }

  /// Counts the rejection of what is called `name`.
  public synchronized void count(String name, Rejected rejection) {
    rejected.merge(rejection.reason(), 1, Integer::sum);
    name(rejection.reason(), name + ": " + rejection.detail());
  }

  /// Counts what came out of another batch, too.
  public synchronized void count(Outcomes other) {
    read += other.read;
    other.rejected.forEach((reason, count) -> rejected.merge(reason, count, Integer::sum));
    other.named.forEach((reason, lines) -> lines.forEach(line -> name(reason, line)));
  }

  private void name(Rejected.Reason reason, String line) {
    List<String> first = named.computeIfAbsent(reason, any -> new ArrayList<>());
    if (first.size() < MOST_NAMED) {
      first.add(line);
    }
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

  /// The first few rejections of each reason by its word, each as name and what would help.
  public synchronized Map<String, List<String>> named() {
    Map<String, List<String>> words = new TreeMap<>();
    named.forEach((reason, lines) -> words.put(reason.word(), List.copyOf(lines)));
    return words;
  }
}
