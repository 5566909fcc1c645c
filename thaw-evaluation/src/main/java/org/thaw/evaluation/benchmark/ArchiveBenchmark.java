package org.thaw.evaluation.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.thaw.article.Article;
import org.thaw.article.Capture;
import org.thaw.embedding.Embedder;
import org.thaw.reading.Reader;
import org.thaw.reading.Reading;
import org.thaw.story.ClusteredStories;
import org.thaw.story.StoryArticle;

/// From bytes to stories: a folder is taken in, extracted, read and clustered, once.
///
/// @param articles read
/// @param extractSeconds spent on intake
/// @param readSeconds spent on reading
/// @param clusterSeconds spent on stories
/// @param peakMegabytes most heap in use at once since the machine started, by memory pool, added
///   up
public record ArchiveBenchmark(
    int articles,
    double extractSeconds,
    double readSeconds,
    double clusterSeconds,
    double peakMegabytes) {

  /// Runs over a folder; articles in a language that cannot be read are left out.
  static ArchiveBenchmark run(Reader reader, Path folder) throws IOException {
    List<Capture> captures = Corpus.captures(folder);
    long start = System.nanoTime();
    List<Article> articles = Corpus.articles(captures);
    long extracted = System.nanoTime();
    List<Reading> readings = new ArrayList<>();
    for (Article article : articles) {
      if (reader.languages().contains(article.language())) {
        readings.add(reader.read(article));
      }
    }
    long read = System.nanoTime();
    ClusteredStories.of(readings.stream().map(r -> StoryArticle.of(r, Embedder.none())).toList());
    long clustered = System.nanoTime();
    return new ArchiveBenchmark(
        readings.size(),
        (extracted - start) / 1e9,
        (read - extracted) / 1e9,
        (clustered - read) / 1e9,
        peak());
  }

  /// Articles a second through all stages.
  public double perSecond() {
    return articles / (extractSeconds + readSeconds + clusterSeconds);
  }

  private static double peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToDouble(usage -> usage.getUsed() / 1e6)
        .sum();
  }
}
