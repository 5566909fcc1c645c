package org.thaw.evaluation.page;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.intake.page.PageExtractor;

/// Scores the page extractor on a folder of gold and prints scores, by language where known, and
/// pages per second on one thread.
public final class PageEvaluation {

  private static final Instant TODAY = Instant.parse("2026-11-01T00:00:00Z");

  private PageEvaluation() {}

  /// Arguments: the folder of gold, and the folder of pages if that is not `html` within it.
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path pages = arguments.length > 1 ? Path.of(arguments[1]) : folder.resolve("html");
    List<PageGold> gold = PageGold.read(folder, pages);
    run(gold);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Map<String, PageScores> scores = run(gold);
    double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
    print(System.out, scores);
    System.out.printf(
        "%d pages, %.1f pages per second of one core%n", gold.size(), gold.size() / seconds);
  }

  /// Scores of all pages (under the empty name) and of each language.
  static Map<String, PageScores> run(List<PageGold> gold) {
    Map<String, PageScores> scores = new TreeMap<>();
    PageExtractor extractor = new PageExtractor();
    for (PageGold page : gold) {
      Optional<PageExtractor.Reading> reading = extractor.read(capture(page));
      scores.computeIfAbsent("", key -> new PageScores()).add(page, reading);
      page.language()
          .ifPresent(language ->
              scores.computeIfAbsent(language, key -> new PageScores()).add(page, reading));
    }
    return scores;
  }

  static Capture capture(PageGold page) {
    return Capture.of(
        "gold",
        Optional.of(page.url()),
        "text/html",
        Map.of(),
        page.html(),
        TODAY,
        Licence.LINK_ONLY);
  }

  private static void print(PrintStream out, Map<String, PageScores> scores) {
    scores.forEach((language, of) -> {
      out.printf("%-4s", language.isEmpty() ? "all" : language);
      of.scores().forEach((name, value) -> out.printf(" %s %.3f", name, value));
      out.println();
    });
  }
}
