package org.thaw.server.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.thaw.server.Subcommand;
import org.thaw.server.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `thaw demo`: the sample archive, read once and served, in a data folder of its own.
@Command(
    name = "demo",
    description = "Serves the sample archive that comes with Thaw; needs no network.",
    footerHeading = "%nExamples:%n",
    footer = {"  thaw demo", "  thaw demo --port 9000"})
public final class DemoCommand implements Subcommand {

  @Mixin private Data data = new Data();
  @Mixin private Listen listen = new Listen();
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path archive = Path.of(System.getProperty("thaw.home", "."), "demo", "archive");
    if (!Files.isDirectory(archive)) {
      throw new IOException("no sample archive at " + archive + "; set THAW_HOME to Thaw's folder");
    }
    try (Wiring wiring = Wiring.open(data.folder().resolve("demo"))) {
      wiring
          .intake()
          .open(archive, wiring.archive()::add, (name, why) -> say(name + ": " + why.detail()));
      int waiting = wiring.archive().unread().size();
      if (waiting > 0) {
        say("%d dispatches to read; pages fill while you look".formatted(waiting));
      }
      return Serving.run(wiring, listen, spec.commandLine().getOut());
    }
  }

  private void say(String line) {
    spec.commandLine().getErr().println(line);
    spec.commandLine().getErr().flush();
  }
}
