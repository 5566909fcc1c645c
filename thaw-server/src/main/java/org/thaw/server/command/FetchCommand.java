package org.thaw.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.intake.fetch.Rounds;
import org.thaw.server.Subcommand;
import org.thaw.server.Wiring;
import org.thaw.server.desk.Outcomes;
import org.thaw.server.follow.Following;
import org.thaw.server.follow.Tally;
import org.thaw.server.web.Json;
import org.thaw.source.Followed;
import org.thaw.source.Harvest;
import org.thaw.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `thaw fetch`: asks the sources that are due, once or until the process is ended, and reads what
/// they bring. A source that fails is said and does not change the exit code.
@Command(
    name = "fetch",
    description = "Asks the sources that are due and reads what they bring.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw fetch --once",
      "  thaw fetch --once --now --no-read --json",
      "  thaw fetch --contact https://example.org/contact"
    })
public final class FetchCommand implements Subcommand {

  @Option(names = "--once", description = "End when those that are due have been asked.")
  private boolean once;

  @Option(names = "--now", description = "Ask all at once, due or not.")
  private boolean now;

  @Option(names = "--no-read", description = "Take the items and leave them unread.")
  private boolean unread;

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  @Mixin private Data data = new Data();
  @Mixin private Reach reach = new Reach();
  @Spec private CommandSpec spec;

  /// What it came to.
  public record Summary(Tally.Counts sources, int read, Map<String, Integer> rejected) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Tally tally = new Tally();
    try (Wiring wiring = Wiring.open(data.folder())) {
      Sources sources = wiring.archive().sources();
      if (now) {
        makeDue(sources);
      }
      Following following =
          wiring.follow(
              reach.manners(Clock.systemUTC()),
              Optional.empty(),
              visited -> {
                tally.count(visited);
                say(visited);
              });
      hint(sources).ifPresent(this::note);
      return once ? once(wiring, following, tally) : followOn(wiring, following);
    }
  }

  /// What would help where there is nobody to ask.
  private Optional<String> hint(Sources sources) {
    List<Followed> all = sources.all();
    if (all.isEmpty()) {
      return Optional.of(
          "nothing is followed yet: thaw source add URL, or thaw source import FILE.opml");
    }
    if (all.stream().noneMatch(Followed::isAsked)) {
      return Optional.of(
          "all sources are paused, blocked or gone: thaw source list shows them, thaw source resume"
              + " URL asks one again");
    }
    return once && sources.due(Clock.systemUTC().instant()).isEmpty()
        ? Optional.of("no source is due yet: --now asks all")
        : Optional.empty();
  }

  private void note(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("thaw: " + line);
    err.flush();
  }

  private static void makeDue(Sources sources) {
    for (Followed source : sources.all()) {
      if (source.isAsked()) {
        sources.record(
            source.source().url(),
            source.standing().due(Clock.systemUTC().instant()),
            Harvest.none());
      }
    }
  }

  private int once(Wiring wiring, Following following, Tally tally) throws InterruptedException {
    following.makeAll();
    Outcomes outcomes = wiring.desk().read(waiting(wiring), progress());
    wiring.index().refresh();
    print(new Summary(tally.counts(), outcomes.read(), outcomes.rejected()));
    return 0;
  }

  private List<String> waiting(Wiring wiring) {
    return unread ? List.of() : wiring.archive().unread();
  }

  private org.thaw.server.desk.Progress progress() {
    return new Terminal().progress(spec.commandLine().getErr(), "reading");
  }

  private int followOn(Wiring wiring, Following following) throws InterruptedException {
    following.start();
    if (!unread) {
      wiring.startReading(List.of(), () -> {});
    }
    Serving.awaitEnd();
    return 0;
  }

  /// One line for each visit that failed; without `--once` for each that brought something too.
  private void say(Rounds.Visited visited) {
    String problem = visited.visit().standing().health().lastProblem();
    int items = visited.visit().harvest().items().size();
    if (!problem.isEmpty() || (!once && items > 0)) {
      String what = problem.isEmpty() ? "%,d items".formatted(items) : problem;
      note("%s: %s".formatted(visited.source().url(), what));
    }
  }

  private void print(Summary summary) {
    PrintWriter out = spec.commandLine().getOut();
    Tally.Counts counts = summary.sources();
    if (json) {
      out.println(Json.write(summary));
    } else {
      out.printf(
          "%,d visits: %,d unchanged, %,d failed; %,d new, %,d updated; %,d read%n",
          counts.visits(),
          counts.unchanged(),
          counts.failed(),
          counts.fresh(),
          counts.updated(),
          summary.read());
      summary
          .rejected()
          .forEach((reason, count) -> out.printf("  rejected, %s: %,d%n", reason, count));
    }
    out.flush();
  }
}
