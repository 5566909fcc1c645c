package org.thaw.evaluation.validation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.thaw.fold.Pair;
import org.thaw.relation.Parameters;
import org.thaw.relation.RelationHistory;
import org.thaw.relation.Relations;
import org.thaw.server.Subcommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `thaw validate icews FILE…`: tries the index on a decade of coded events of real history.
///
/// The levels of an ordinary relation are fitted on the file itself, because its coder and its
/// choice of news are not Thaw's; all other parameters are those that ship.
@Command(
    name = "validate",
    description = "Tries the index on real history: the known crises must stand out.",
    footer = {"", "Example:", "  thaw validate icews events.txt.gz --pictures docs/validation"})
public final class ValidateCommand implements Subcommand {

  private static final int PAIRS_NEEDED = 5;

  @CommandLine.Parameters(index = "0", paramLabel = "FORMAT", description = "icews")
  private String format = "icews";

  @CommandLine.Parameters(
      index = "1..*",
      paramLabel = "FILE",
      arity = "1..*",
      description = "Source, CAMEO event name, target and date, tab-separated; .gz is unpacked.")
  private List<Path> files = List.of();

  @Option(names = "--pictures", paramLabel = "FOLDER", description = "Write a chart of each pair.")
  private @Nullable Path pictures;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (!format.equals("icews")) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "unknown format " + format + "; icews is known");
    }
    CodedHistory coded = CodedHistory.read(files);
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%d rows, %d between two countries%n", coded.rows(), coded.size());
    if (!coded.unknown().isEmpty()) {
      out.printf(
          "no coding is known of these, taken as news without an act: %s%n", coded.unknown());
    }
    Parameters parameters = coded.withOwnReferences(Parameters.load());
    out.printf(
        "ordinary relation: conflict %.2f, cooperation %.2f per story%n",
        parameters.levels().conflictReference(), parameters.levels().cooperationReference());
    boolean passed = validate(coded.relations(parameters), out);
    out.flush();
    return passed ? 0 : 1;
  }

  private boolean validate(Relations relations, PrintWriter out) throws IOException {
    out.printf(
        "%-8s %-7s %-4s %-9s %6s %-11s %6s%n",
        "pair", "month", "set", "must", "index", "rank", "share");
    boolean peaks = true;
    Set<Pair> stoodOut = new TreeSet<>();
    int[] kept = new int[2];
    for (Crisis crisis : Crisis.load()) {
      Optional<MonthRank> rank =
          relations.of(crisis.pair()).flatMap(history -> MonthRank.of(history, crisis.month()));
      out.println(line(crisis, rank));
      if (crisis.mustPeak()) {
        peaks &= rank.filter(MonthRank::peaks).isPresent();
      } else if (rank.filter(MonthRank::inTopTwentieth).isPresent()) {
        stoodOut.add(crisis.pair());
      }
      if (crisis.kept() && rank.isPresent()) {
        kept[0] += rank.get().inTopTwentieth() ? 1 : 0;
        kept[1]++;
      }
    }
    out.printf(
        "peaks that must be: %s; pairs in their top twentieth: %d, needed %d%n",
        peaks ? "all" : "not all", stoodOut.size(), PAIRS_NEEDED);
    out.printf(
        "of the %d covered crises that were kept apart, in the top twentieth: %d%n",
        kept[1], kept[0]);
    for (int days : List.of(Turn.NEAR, 14)) {
      out.printf(
          "known turns marked within %d days: %s%n",
          days, FoundTurns.among(Turn.ofHistory(), relations::of, days).line());
    }
    if (pictures != null) {
      draw(relations, pictures);
    }
    return peaks && stoodOut.size() >= PAIRS_NEEDED;
  }

  private static String line(Crisis crisis, Optional<MonthRank> rank) {
    String must = crisis.mustPeak() ? "peak" : "twentieth";
    String found =
        rank.map(month ->
                "%6.1f %4d of %-3d %5.1f%%  %s"
                    .formatted(
                        month.peak(),
                        month.rank(),
                        month.months(),
                        100 * month.share(),
                        crisis.mustPeak()
                            ? verdict(month.peaks())
                            : verdict(month.inTopTwentieth())))
            .orElse("not enough coverage");
    return "%-8s %-7s %-4s %-9s %s  %s"
        .formatted(
            crisis.pair().id(),
            crisis.month(),
            crisis.kept() ? "kept" : "seen",
            must,
            found,
            crisis.what());
  }

  private static String verdict(boolean passed) {
    return passed ? "yes" : "no ";
  }

  private static void draw(Relations relations, Path folder) throws IOException {
    Files.createDirectories(folder);
    Map<Pair, List<Crisis>> byPair = new TreeMap<>();
    for (Crisis crisis : Crisis.load()) {
      byPair.computeIfAbsent(crisis.pair(), pair -> new ArrayList<>()).add(crisis);
    }
    for (Map.Entry<Pair, List<Crisis>> entry : byPair.entrySet()) {
      Optional<RelationHistory> history =
          relations.of(entry.getKey()).filter(ValidateCommand::isWorthDrawing);
      if (history.isPresent()) {
        Files.writeString(
            folder.resolve(entry.getKey().id() + ".svg"),
            new CurveDrawing().draw(history.get(), entry.getValue()));
      }
    }
  }

  private static boolean isWorthDrawing(RelationHistory history) {
    return history.points().stream().filter(point -> point.estimate().isPresent()).count() > 365;
  }
}
