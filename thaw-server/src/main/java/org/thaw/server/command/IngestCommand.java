package org.thaw.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thaw.archive.Archive;
import org.thaw.article.Capture;
import org.thaw.article.Licence;
import org.thaw.intake.Intake;
import org.thaw.intake.record.FieldMapping;
import org.thaw.server.Subcommand;
import org.thaw.server.Wiring;
import org.thaw.server.desk.Outcomes;
import org.thaw.server.web.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `thaw ingest`: files and folders into the archive, and everything new read. Running it again
/// changes nothing. A path that is not there is said before anything is taken. Exit code 1 when
/// nothing could be taken.
@Command(
    name = "ingest",
    description = "Takes files and folders into the archive and reads what is new.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw ingest news/",
      "  thaw ingest texts.jsonl.gz --map title=headline,text=body,date=published",
      "  thaw ingest our-archive.zip --licence own",
      "  thaw ingest wire/ --source our-wire --licence licensed-full",
      "  thaw ingest dispatch.json page.html --json"
    })
public final class IngestCommand implements Subcommand {

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
  private List<Path> paths = List.of();

  @Option(
      names = "--map",
      paramLabel = "MAPPING",
      description =
          "Which fields of JSON lines hold what, such as title=headline,text=body,date=published,"
              + "or a file of such pairs.")
  private String mapping = "";

  @Option(
      names = "--licence",
      paramLabel = "LICENCE",
      converter = LicenceWord.class,
      description =
          "What the source allows to be shown: own, open, licensed-full, licensed-excerpt,"
              + " link-only or blocked (default link-only). You see all on this machine. Named"
              + " again, it holds for what was taken before, too.")
  private @Nullable Licence licence;

  @Option(
      names = "--source",
      paramLabel = "NAME",
      description =
          "Whose files these are. Corrections and withdrawals among them reach only what came under"
              + " the same name; without one, all files that came without one.")
  private @Nullable String source;

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  @Mixin private Data data = new Data();

  @Spec private CommandSpec spec;

  /// What an ingest came to.
  ///
  /// @param taken items that were new
  /// @param known items that were there already
  /// @param relicensed items of these that have another licence now
  /// @param rejected how many were rejected, by reason
  /// @param named the first few of each reason, with what would help
  public record Summary(
      int taken,
      int known,
      int relicensed,
      int read,
      Map<String, Integer> rejected,
      Map<String, List<String>> named) {

    private boolean isVain() {
      return known == 0 && read == 0 && (taken == 0 || !rejected.isEmpty());
    }

    private boolean isOfNothing() {
      return taken == 0 && known == 0 && rejected.isEmpty();
    }

    /// The lines on what was rejected and why.
    void printRejected(PrintWriter out) {
      rejected.forEach((reason, count) -> {
        out.printf("  rejected, %s: %,d%n", reason, count);
        List<String> first = named.getOrDefault(reason, List.of());
        first.forEach(line -> out.println("    " + line));
        if (count > first.size()) {
          out.printf("    and %,d more%n", count - first.size());
        }
      });
    }
  }

  @Override
  public Integer call() throws IOException {
    Intake intake = intake();
    for (Path path : paths) {
      Intake.check(path);
    }
    try (Wiring wiring = Wiring.open(data.folder())) {
      Summary summary = ingest(wiring, intake);
      print(summary);
      if (summary.isOfNothing()) {
        String where = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
        spec.commandLine().getErr().println("thaw: nothing to take was found in " + where);
      }
      return summary.isVain() ? 1 : 0;
    }
  }

  private Intake intake() throws IOException {
    return new Intake(
        Clock.systemUTC(),
        mapping.isEmpty() ? FieldMapping.usual() : FieldMapping.of(mapping),
        Optional.ofNullable(licence).orElse(Licence.LINK_ONLY),
        Optional.ofNullable(source));
  }

  private Summary ingest(Wiring wiring, Intake intake) throws IOException {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger known = new AtomicInteger();
    AtomicInteger relicensed = new AtomicInteger();
    Outcomes outcomes = new Outcomes();
    for (Path path : paths) {
      intake.open(
          path,
          capture -> {
            if (wiring.archive().add(capture)) {
              taken.incrementAndGet();
            } else {
              known.incrementAndGet();
              relicensed.addAndGet(license(wiring.archive(), capture, intake) ? 1 : 0);
            }
          },
          outcomes::count);
    }
    PrintWriter err = spec.commandLine().getErr();
    outcomes.count(
        wiring.desk().read(wiring.desk().waiting(), new Terminal().progress(err, "reading")));
    wiring.index().refresh();
    return new Summary(
        taken.get(),
        known.get(),
        relicensed.get(),
        outcomes.read(),
        outcomes.rejected(),
        outcomes.named());
  }

  /// Gives what is there already the licence that is named now, if one is.
  private boolean license(Archive archive, Capture capture, Intake intake) {
    return licence != null && archive.licenseCapture(capture.id(), licence, intake::licence);
  }

  private void print(Summary summary) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.write(summary));
    } else {
      out.printf(
          "%,d new, %,d known already; %,d read%n",
          summary.taken(), summary.known(), summary.read());
      if (summary.relicensed() > 0) {
        out.printf("  licensed anew: %,d%n", summary.relicensed());
      }
      summary.printRejected(out);
    }
    out.flush();
  }
}
