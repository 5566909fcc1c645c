package org.thaw.evaluation.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thaw.evaluation.benchmark.ProfileCommand;
import org.thaw.evaluation.benchmark.StoryCurveCommand;
import org.thaw.evaluation.floor.FloorRaiser;
import org.thaw.evaluation.gold.GoldPaths;
import org.thaw.evaluation.gold.Split;
import org.thaw.evaluation.scoreboard.Scoreboard;
import org.thaw.evaluation.task.Conditions;
import org.thaw.evaluation.task.Instrument;
import org.thaw.evaluation.task.Outcome;
import org.thaw.evaluation.task.Task;
import org.thaw.evaluation.task.Tasks;
import org.thaw.server.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `thaw eval`: scores the product on gold.
@Command(
    name = "eval",
    subcommands = {ConvertCommand.class, ProfileCommand.class, StoryCurveCommand.class},
    description = "Scores the reading on gold, beside a naive baseline.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw eval events                      the gold that Thaw ships",
      "  thaw eval times my.jsonl --json       a file of one's own",
      "  thaw eval quotations --split dev --errors 3"
    })
public final class EvalCommand implements Subcommand {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TASK",
      description =
          "events, quotations, times, appointments, measures, places, stories, pages, summaries.")
  private String task = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description = "Gold files, or folders of them; without any, the gold that Thaw ships.")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON object instead of a table.")
  private boolean json;

  @Option(
      names = "--one",
      description = "Score the findings that fit the gold best only, for gold that marks one.")
  private boolean one;

  @Option(names = "--threads", paramLabel = "N", description = "Read on N threads (1).")
  private int threads = 1;

  @Option(names = "--split", paramLabel = "dev|test", description = "Rows of one split only.")
  private @Nullable String split;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "List N rows of every kind of mistake; not for test files.")
  private int errors;

  @Option(
      names = "--scoreboard",
      description = "Run every task on every set that is there and write SCOREBOARD.md.")
  private boolean scoreboard;

  @Option(
      names = "--raise-floors",
      description = "Score the shipped test splits and write gold/floors.json; no floor falls.")
  private boolean raiseFloors;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (scoreboard) {
      return writeScoreboard();
    }
    if (raiseFloors) {
      say(FloorRaiser.raise(GoldPaths.home()));
      return 0;
    }
    if (task.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "say which task, such as events");
    }
    Task chosen = Tasks.named(task);
    Optional<Split> part = Optional.ofNullable(split).map(Split::parse);
    List<Path> files = files(chosen, part);
    if (errors > 0) {
      refuseTests(files, part);
    }
    Instrument instrument = new Instrument();
    Outcome outcome = chosen.run(files, new Conditions(instrument, threads, one, part));
    print(outcome, instrument.loadingSeconds());
    return 0;
  }

  private int writeScoreboard() throws IOException {
    Scoreboard board = new Scoreboard(GoldPaths.home(), this::say);
    Path file = GoldPaths.home().resolve("SCOREBOARD.md");
    Files.writeString(file, board.markdown(LocalDate.now(ZoneOffset.UTC)));
    say("written to " + file);
    return 0;
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }

  private List<Path> files(Task chosen, Optional<Split> part) throws IOException {
    if (!paths.isEmpty()) {
      return paths;
    }
    return GoldPaths.shipped(chosen.name()).stream()
        .filter(path -> part.isEmpty() || path.toString().contains("." + part.get().word() + "."))
        .toList();
  }

  /// Nobody reads a test row to improve a rule.
  private static void refuseTests(List<Path> paths, Optional<Split> part) throws IOException {
    for (Path path : paths) {
      for (Path file : GoldPaths.expand(path)) {
        if (file.toString().contains(".test.") || part.equals(Optional.of(Split.TEST))) {
          throw new IllegalArgumentException(
              file + " is for testing: --errors lists development rows only, try --split dev");
        }
      }
    }
  }

  private void print(Outcome outcome, double loadingSeconds) {
    if (json) {
      say(OutcomeJson.of(outcome, loadingSeconds));
    } else {
      say(OutcomeTable.of(outcome, loadingSeconds, threads).stripTrailing());
      if (errors > 0) {
        say(ErrorListing.of(outcome, errors).stripTrailing());
      }
    }
  }
}
