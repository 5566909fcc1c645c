package org.thaw.evaluation.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.thaw.article.Article;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;

/// How fast articles are read on one thread.
///
/// @param sentences in one round
/// @param perSecond sentences a second of the clock, one figure a round
/// @param perCpuSecond sentences a second of the thread's own processor time, one figure a round:
///   what a core gives when nothing else runs on it
/// @param shares of the time by stage
public record ReadingProfile(
    int articles,
    int sentences,
    int tokens,
    double[] perSecond,
    double[] perCpuSecond,
    Map<String, Double> shares) {

  private record Round(double perSecond, double perCpuSecond) {}

  /// Reads all articles `rounds` times, after one round that is not counted.
  public static ReadingProfile of(Reader reader, List<Article> articles, int rounds)
      throws InterruptedException {
    int sentences = 0;
    int tokens = 0;
    for (Article article : articles) {
      Reading reading = reader.read(article);
      sentences += reading.sentences().size();
      tokens += article.text().split("\\s+").length;
    }
    List<Round> measured = new ArrayList<>();
    Map<String, Double> shares;
    try (StageSampler sampler = new StageSampler(Thread.currentThread())) {
      for (int i = 0; i < rounds; i++) {
        measured.add(round(reader, articles, sentences));
      }
      shares = sampler.shares();
    }
    return new ReadingProfile(
        articles.size(),
        sentences,
        tokens,
        measured.stream().mapToDouble(Round::perSecond).toArray(),
        measured.stream().mapToDouble(Round::perCpuSecond).toArray(),
        shares);
  }

  private static Round round(Reader reader, List<Article> articles, int sentences) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    articles.forEach(reader::read);
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuSeconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
    return new Round(sentences / seconds, sentences / cpuSeconds);
  }

  /// The middle of the figures.
  public static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
