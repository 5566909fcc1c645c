package org.thaw.evaluation.validation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.thaw.relation.LevelFit;
import org.thaw.relation.LevelFit.Score;
import org.thaw.relation.LevelFit.Spread;
import org.thaw.relation.LevelFit.Trial;
import org.thaw.relation.Parameters;
import org.thaw.relation.Parameters.Levels;
import org.thaw.server.Subcommand;
import org.thaw.server.Wiring;
import org.thaw.server.command.Data;
import org.thaw.server.web.Json;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `thaw fit`: fits the parameters of the index's levels and says what each is worth; and, by `thaw
/// fit coder`, measures the coder's error that enters its band.
///
/// Prints the likeliest levels in the form of the parameter file, the levels that ship, and how the
/// likelihood changes with each parameter, on the fitted days and on those held out.
@Command(
    name = "fit",
    description = "Fits the levels of the index to coded events or to an archive.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw fit icews events.txt.gz --held-out 2012-01-01",
      "  thaw fit archive --data folder",
      "  thaw fit coder gold/events/en.dev.jsonl gold/events/es.dev.jsonl --data folder/demo"
    })
public final class FitCommand implements Subcommand {

  @CommandLine.Parameters(
      index = "0",
      paramLabel = "SOURCE",
      description = "icews, archive or coder")
  private String source = "";

  @CommandLine.Parameters(
      index = "1..*",
      paramLabel = "FILE",
      description = {
        "For icews: source, CAMEO event name, target and date, tab-separated.",
        "For coder: gold events of development splits."
      })
  private List<Path> files = List.of();

  @Option(
      names = "--held-out",
      paramLabel = "DATE",
      description = "First day that is not fitted to but foretold (${DEFAULT-VALUE}).")
  private LocalDate heldOut = LocalDate.of(2012, 1, 1);

  @Option(
      names = "--facts",
      paramLabel = "FOLDER",
      description = "For coder: what is known of the archive's relations (${DEFAULT-VALUE}).")
  private Path facts = Path.of(System.getProperty("thaw.home", "."), "demo", "expected");

  @Option(names = "--json", description = "Print the fit as JSON.")
  private boolean json;

  @Mixin private Data data = new Data();

  @Spec private CommandSpec spec;

  /// A fit as JSON.
  ///
  /// @param profile levels that differ from those that ship in one parameter each
  /// @param spreads of the levels of conflict: the likeliest, then the one that ships
  public record Fit(
      int pairs,
      LocalDate heldOut,
      Trial likeliest,
      Trial shipped,
      List<Trial> profile,
      List<Spread> spreads) {}

  @Override
  public Integer call() throws IOException {
    if (source.equals("coder")) {
      return coder();
    }
    Parameters parameters = Parameters.load();
    LevelFit fit = fit(parameters);
    Levels own = fit.references(parameters.levels());
    Fit found =
        new Fit(
            fit.pairs(),
            heldOut,
            fit.best(parameters.levels()),
            fit.trial(own),
            fit.profile(own),
            fit.spreads(parameters));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.write(found));
    } else {
      print(out, found);
    }
    out.flush();
    return 0;
  }

  private LevelFit fit(Parameters parameters) throws IOException {
    return switch (source) {
      case "icews" -> CodedHistory.read(files).fit(parameters, heldOut);
      case "archive" -> archive();
      default ->
          throw new CommandLine.ParameterException(
              spec.commandLine(),
              "unknown source " + source + "; icews, archive and coder are known");
    };
  }

  private int coder() throws IOException {
    if (files.isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "coder needs gold events, such as gold/events/en.dev.jsonl");
    }
    CoderFit fit = CoderFit.of(files, facts, data.folder(), Parameters.load());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.write(fit));
    } else {
      fit.lines().forEach(out::println);
    }
    out.flush();
    return 0;
  }

  private LevelFit archive() throws IOException {
    try (Wiring wiring = Wiring.open(data.folder())) {
      wiring.load();
      return new LevelFit(
          wiring.editions().current().activeDays(), CodedHistory.LEAST_DAYS, heldOut);
    }
  }

  private static void print(PrintWriter out, Fit fit) {
    out.printf("%d pairs; days from %s on are held out%n%n", fit.pairs(), fit.heldOut());
    Levels likeliest = fit.likeliest().levels();
    out.printf("halfLife=%.0f%n", likeliest.halfLife());
    out.printf("usualHalfLife=%.0f%n", likeliest.usualHalfLife());
    out.printf("conflictStories=%.0f%n", likeliest.conflictStories());
    out.printf("cooperationStories=%.0f%n", likeliest.cooperationStories());
    out.printf("poolStories=%.0f%n", likeliest.poolStories());
    out.printf("conflictReference=%.3f%n", likeliest.conflictReference());
    out.printf("cooperationReference=%.3f%n", likeliest.cooperationReference());
    out.printf("eventWeight=%.3f%n%n", likeliest.eventWeight());
    out.println("Log likelihood in nats per day of news:");
    out.printf(
        "%-9s %8s %6s %8s %11s %5s %18s %18s%n",
        "",
        "halfLife",
        "usual",
        "conflict",
        "cooperation",
        "pool",
        "conflict (held)",
        "cooperation (held)");
    line(out, "likeliest", fit.likeliest());
    line(out, "shipped", fit.shipped());
    fit.profile().forEach(trial -> line(out, "", trial));
    out.printf("%nconflictShape, log likelihood in nats per four weeks (held out):%n");
    fit.spreads()
        .forEach(spread -> out.printf("%9.2f %18s%n", spread.shape(), score(spread.score())));
  }

  private static void line(PrintWriter out, String name, Trial trial) {
    Levels levels = trial.levels();
    out.printf(
        "%-9s %8.0f %6.0f %8.0f %11.0f %5.0f %18s %18s%n",
        name,
        levels.halfLife(),
        levels.usualHalfLife(),
        levels.conflictStories(),
        levels.cooperationStories(),
        levels.poolStories(),
        score(trial.conflict()),
        score(trial.cooperation()));
  }

  private static String score(Score score) {
    return "%.4f (%.4f)".formatted(score.fitted(), score.heldOut());
  }
}
