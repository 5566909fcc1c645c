package org.thaw.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.TreeMap;
import org.thaw.language.embedding.SentenceEmbedder;
import org.thaw.server.Subcommand;
import org.thaw.server.Wiring;
import org.thaw.server.desk.Verification;
import org.thaw.server.edition.FoldCheck;
import org.thaw.server.edition.VectorCheck;
import org.thaw.server.web.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `thaw verify`: every reading made anew from its capture, every fold made anew in another order,
/// a sample of the kept embeddings made anew, and all compared. Exit code 1 when anything differs.
@Command(
    name = "verify",
    description = "Recomputes everything from the captures and compares.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw verify",
      "  thaw verify --vectors 100000",
      "  thaw verify --data /srv/thaw --json"
    })
public final class VerifyCommand implements Subcommand {

  @Option(names = "--json", description = "Print what differs as JSON.")
  private boolean json;

  @Option(
      names = "--vectors",
      paramLabel = "N",
      description = "Make N of the kept sentence embeddings again (200).")
  private int vectors = 200;

  @Mixin private Data data = new Data();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (Wiring wiring = Wiring.open(data.existing())) {
      PrintWriter err = spec.commandLine().getErr();
      Verification.Findings readings =
          new Verification(wiring.archive(), wiring.desk())
              .verify(new Terminal().progress(err, "verifying"));
      wiring.load();
      var differences = new TreeMap<>(readings.differences());
      differences.putAll(FoldCheck.differences(wiring.editions().current()));
      differences.putAll(
          VectorCheck.differences(
              wiring.editions().readings(),
              wiring.archive().embeddings(SentenceEmbedder.ID),
              SentenceEmbedder.load(),
              vectors));
      Verification.Findings all = new Verification.Findings(readings.captures(), differences);
      print(all, wiring.editions().current().standings().size());
      return all.good() ? 0 : 1;
    }
  }

  private void print(Verification.Findings findings, int relations) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.write(findings));
    } else {
      findings.differences().forEach((what, how) -> out.printf("%s: %s%n", what, how));
      out.printf(
          "%,d captures and %,d relations recomputed; %,d differ%n",
          findings.captures(), relations, findings.differences().size());
    }
    out.flush();
  }
}
