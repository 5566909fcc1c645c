package org.thaw.evaluation.benchmark;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.thaw.server.Subcommand;
import org.thaw.story.StoryArticle;
import org.thaw.story.StoryClusterer;
import org.thaw.story.StoryFold;
import org.thaw.story.StoryParameters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `thaw eval curve`: what it costs to take an article into its story when the archive holds ten
/// thousand articles, and when it holds four hundred thousand; then what a whole fold costs, and a
/// day of news on top. Seconds are of the processors unless said.
@Command(
    name = "curve",
    description = "Says what an article costs to cluster as the archive of made-up news grows.",
    footerHeading = "%nExample:%n",
    footer = "  thaw eval curve --articles 400000")
public final class StoryCurveCommand implements Subcommand {

  private static final int A_DAY = 1_100;
  private static final int DAYS = 3;
  private static final int SAMPLE = 2_000;
  private static final List<Integer> STATIONS =
      List.of(10_000, 30_000, 100_000, 200_000, 300_000, 400_000);

  @Option(names = "--articles", paramLabel = "N", description = "Size of the archive (400000).")
  private int articles = 400_000;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    MadeUpArticles news = new MadeUpArticles(Instant.parse("2025-01-01T00:00:00Z"), A_DAY, 7);
    StoryClusterer clusterer = new StoryClusterer(StoryParameters.STANDARD);
    double inserting = 0;
    double firstCost = 0;
    for (int at = 0; at < articles; at += SAMPLE) {
      List<StoryArticle> some =
          new ArrayList<>(IntStream.range(at, at + SAMPLE).mapToObj(news::article).toList());
      double start = ProcessorTime.seconds();
      clusterer.add(some);
      double taken = ProcessorTime.seconds() - start;
      inserting += taken;
      int size = at + SAMPLE;
      if (STATIONS.contains(size)) {
        double cost = taken * 1e6 / SAMPLE;
        firstCost = firstCost == 0 ? cost : firstCost;
        out.printf(
            "%,9d articles: %6.0f µs an article, %.2f of the first; heap %,d MB%n",
            size, cost, cost / firstCost, heap());
        out.flush();
      }
    }
    double start = ProcessorTime.seconds();
    int stories = clusterer.stories().size();
    out.printf(
        "taken in: %.1f s; grouped into %,d stories: %.1f s; heap %,d MB%n",
        inserting, stories, ProcessorTime.seconds() - start, heap());
    days(news, out);
    out.flush();
    return 0;
  }

  /// A fold of all the articles, and what a day's news costs it: late ones among them, and the
  /// lookup of every article's story made anew.
  private void days(MadeUpArticles news, PrintWriter out) {
    StoryFold fold = new StoryFold();
    long clock = System.nanoTime();
    double start = ProcessorTime.seconds();
    IntStream.range(0, articles).mapToObj(news::article).forEach(fold::add);
    fold.stories();
    out.printf(
        "made and folded at once: %.1f s, %.1f s by the clock; heap %,d MB%n",
        ProcessorTime.seconds() - start, (System.nanoTime() - clock) / 1e9, heap());
    for (int day = 0; day < DAYS; day++) {
      int from = articles + day * A_DAY;
      List<StoryArticle> some =
          IntStream.range(from, from + A_DAY).mapToObj(news::article).toList();
      clock = System.nanoTime();
      start = ProcessorTime.seconds();
      some.forEach(fold::add);
      int stories = fold.stories().all().size();
      out.printf(
          "a day more: %.2f s, %.2f s by the clock, %,d stories%n",
          ProcessorTime.seconds() - start, (System.nanoTime() - clock) / 1e9, stories);
    }
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }
}
