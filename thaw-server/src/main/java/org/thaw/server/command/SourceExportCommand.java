package org.thaw.server.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.thaw.intake.outline.Opml;
import org.thaw.server.web.Json;
import org.thaw.source.Followed;
import org.thaw.source.Source;
import org.thaw.source.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `thaw source export`: the sources as OPML, sections as folders, for other readers and for
/// another Thaw.
@Command(
    name = "export",
    description = "Writes the sources as OPML.",
    footerHeading = "%nExamples:%n",
    footer = {"  thaw source export sources.opml", "  thaw source export - --json"})
final class SourceExportCommand extends SourceAction {

  @Parameters(
      paramLabel = "FILE|-",
      arity = "0..1",
      description = "Where to write; standard output unless said.")
  private String where = "-";

  @Override
  int run(Sources sources) throws IOException {
    List<Source> all = sources.all().stream().map(Followed::source).toList();
    String text = json() ? Json.write(all) + "\n" : Opml.write(all);
    if (where.equals("-")) {
      out().print(text);
      out().flush();
    } else {
      Files.writeString(Path.of(where), text);
    }
    return 0;
  }
}
