package org.thaw.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.thaw.server.Subcommand;
import org.thaw.server.Wiring;
import org.thaw.server.desk.Outcomes;
import org.thaw.server.web.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `thaw reprocess`: every capture read again by this version of Thaw.
@Command(
    name = "reprocess",
    description = "Reads every capture again, as after an upgrade.",
    footerHeading = "%nExamples:%n",
    footer = {"  thaw reprocess", "  thaw reprocess --data /srv/thaw --json"})
public final class ReprocessCommand implements Subcommand {

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  @Mixin private Data data = new Data();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (Wiring wiring = Wiring.open(data.existing())) {
      List<String> all = new ArrayList<>();
      wiring.archive().captures(capture -> all.add(capture.id()));
      PrintWriter err = spec.commandLine().getErr();
      Outcomes outcomes = wiring.desk().read(all, new Terminal().progress(err, "reading"));
      wiring.index().refresh();
      print(
          new IngestCommand.Summary(
              0, all.size(), 0, outcomes.read(), outcomes.rejected(), outcomes.named()));
      return 0;
    }
  }

  private void print(IngestCommand.Summary summary) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.write(summary));
    } else {
      out.printf("%,d captures, %,d read%n", summary.known(), summary.read());
      summary.printRejected(out);
    }
    out.flush();
  }
}
