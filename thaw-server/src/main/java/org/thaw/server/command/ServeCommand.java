package org.thaw.server.command;

import java.io.IOException;
import java.util.List;
import org.thaw.server.Subcommand;
import org.thaw.server.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `thaw serve`: the pages, until the process is ended.
@Command(
    name = "serve",
    description = "Serves the pages of the archive, and reads what comes in.",
    footerHeading = "%nExamples:%n",
    footer = {"  thaw serve", "  thaw serve --port 9000 --data /srv/thaw"})
public final class ServeCommand implements Subcommand {

  @Mixin private Data data = new Data();
  @Mixin private Listen listen = new Listen();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Wiring wiring = Wiring.open(data.folder())) {
      wiring.load();
      wiring.startReading(List.of(), () -> {});
      return Serving.run(wiring, listen, spec.commandLine().getOut());
    }
  }
}
