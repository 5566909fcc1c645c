package org.thaw.evaluation.benchmark;

import static org.thaw.evaluation.benchmark.ReadingProfile.median;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thaw.article.Article;
import org.thaw.evaluation.task.Instrument;
import org.thaw.reading.Reader;
import org.thaw.server.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `thaw eval profile`: how fast articles are read, and where the time goes.
@Command(
    name = "profile",
    description = "Says how fast articles are read on one thread, and where the time goes.",
    footerHeading = "%nExample:%n",
    footer = "  thaw eval profile --rounds 5   # the demo archive, five times over")
public final class ProfileCommand implements Subcommand {

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Articles to read; without it, the demo archive.")
  private @Nullable Path folder;

  @Option(names = "--rounds", paramLabel = "N", description = "Rounds to take the median of (5).")
  private int rounds = 5;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Path given = folder;
    Path articles = given == null ? Corpus.demo() : given;
    Instrument instrument = new Instrument();
    Reader reader = instrument.reader();
    out.printf("models loaded in %.1f s%n", instrument.loadingSeconds());
    ArchiveBenchmark whole = ArchiveBenchmark.run(reader, articles);
    out.printf(
        "cold, end to end: %d articles, %.1f/s (intake %.2f s, reading %.2f s, stories %.2f s);"
            + " peak heap %.0f MB%n",
        whole.articles(),
        whole.perSecond(),
        whole.extractSeconds(),
        whole.readSeconds(),
        whole.clusterSeconds(),
        whole.peakMegabytes());
    for (String language : reader.languages().stream().sorted().toList()) {
      List<Article> some = Corpus.articles(articles, language);
      if (!some.isEmpty()) {
        print(out, language, ReadingProfile.of(reader, some, rounds));
      }
    }
    out.flush();
    return 0;
  }

  private static void print(PrintWriter out, String language, ReadingProfile profile) {
    out.printf(
        "%s: %d articles, %d sentences, %d words; median of %d rounds"
            + " %.0f sentences/s by the clock, %.0f a second of processor time%n",
        language,
        profile.articles(),
        profile.sentences(),
        profile.tokens(),
        profile.perSecond().length,
        median(profile.perSecond()),
        median(profile.perCpuSecond()));
    profile.shares().entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(e -> out.printf("  %5.1f%%  %s%n", 100 * e.getValue(), e.getKey()));
  }
}
