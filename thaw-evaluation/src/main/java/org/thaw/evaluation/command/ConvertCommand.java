package org.thaw.evaluation.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.thaw.evaluation.convert.Conversion;
import org.thaw.evaluation.convert.Conversions;
import org.thaw.server.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `thaw eval convert`: makes a foreign gold set into one that can be scored.
@Command(
    name = "convert",
    description = "Makes a foreign gold set into rows that `thaw eval` scores.",
    footerHeading = "%nExample:%n",
    footer =
        "  thaw eval convert plover-gsr PLOVER_GSR_CAMEO.txt gsr.jsonl && thaw eval events gsr.jsonl --one")
public final class ConvertCommand implements Subcommand {

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "plover-gsr, plover-pairs, petrarch, meantime, recognizers-en, recognizers-es.")
  private String kind = "";

  @Parameters(index = "1", paramLabel = "IN", description = "File or folder as published.")
  private Path in = Path.of("");

  @Parameters(index = "2", paramLabel = "OUT", description = "JSON lines to write.")
  private Path out = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Conversion conversion = Conversions.named(kind);
    List<Map<String, Object>> rows = conversion.rows(in);
    if (rows.isEmpty()) {
      throw new IOException(
          "%s holds no %s that can be converted".formatted(in, conversion.task()));
    }
    Files.write(out, rows.stream().map(JsonMapper.shared()::writeValueAsString).toList());
    PrintWriter said = spec.commandLine().getOut();
    said.println("%d rows of %s written to %s".formatted(rows.size(), conversion.task(), out));
    said.flush();
    return 0;
  }
}
