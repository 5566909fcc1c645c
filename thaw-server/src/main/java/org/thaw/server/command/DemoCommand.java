package org.thaw.server.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.thaw.server.Subcommand;
import org.thaw.server.Wiring;
import org.thaw.server.desk.CodeStamp;
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
    Path folder = data.folder().resolve(Data.DEMO);
    try (Wiring wiring = Wiring.open(folder)) {
      wiring
          .intake()
          .open(archive, wiring.archive()::add, (name, why) -> say(name + ": " + why.detail()));
      CodeStamp stamp = new CodeStamp(folder);
      List<String> again = stamp.matches() ? List.of() : readBefore(wiring);
      int waiting = wiring.archive().unread().size() + again.size();
      if (waiting > 0) {
        say("%d dispatches to read; pages fill while you look".formatted(waiting));
      }
      wiring.load();
      wiring.startReading(again, stamp::write);
      return Serving.run(wiring, listen, spec.commandLine().getOut());
    }
  }

  private static List<String> readBefore(Wiring wiring) {
    List<String> captures = new ArrayList<>(wiring.archive().articles().keySet());
    captures.addAll(wiring.archive().rejections().keySet());
    return captures;
  }

  private void say(String line) {
    spec.commandLine().getErr().println(line);
    spec.commandLine().getErr().flush();
  }
}
