package org.thaw.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thaw.correction.Correction;
import org.thaw.server.Subcommand;
import org.thaw.server.Wiring;
import org.thaw.server.desk.CorrectionDesk;
import org.thaw.store.json.CorrectionJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `thaw correct`: files a correction of a finding, or a remark on anything that has an id.
@Command(
    name = "correct",
    description = "Files a correction, and prints its receipt.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw correct 3e0ec159050b7de5 type=CONSULT --because 'they only telephoned'",
      "  thaw correct 3e0ec159050b7de5 --retract --because 'a film, not an act' --accept",
      "  thaw correct COL-USA --because 'the July recall is missing'"
    })
public final class CorrectCommand implements Subcommand {

  @Parameters(index = "0", paramLabel = "ID", description = "Id of what is wrong.")
  private String about = "";

  @Parameters(
      index = "1..*",
      paramLabel = "FIELD=VALUE",
      description = "Fields of the finding and what they should be.")
  private Map<String, String> fields = Map.of();

  @Option(names = "--retract", description = "The sentence does not say this at all.")
  private boolean retract;

  @Option(names = "--because", required = true, description = "What is wrong, in your words.")
  private String because = "";

  @Option(names = "--by", description = "How you want to be named in the public log.")
  private @Nullable String by;

  @Option(names = "--accept", description = "Accept it at once.")
  private boolean accept;

  @Option(names = "--json", description = "Print the receipt as JSON.")
  private boolean json;

  @Mixin private Data data = new Data();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (Wiring wiring = Wiring.open(data.existing())) {
      wiring.load();
      CorrectionDesk desk = wiring.corrections();
      Correction receipt =
          desk.file(
              new CorrectionDesk.Filing(about, fields, retract, because, Optional.ofNullable(by)));
      if (accept) {
        receipt = desk.decide(receipt.id(), true, Optional.empty());
      }
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(CorrectionJson.write(receipt));
      } else {
        new CorrectionPrinter(out, new Terminal()).print(wiring.editions().current(), receipt);
      }
      out.flush();
      return 0;
    }
  }
}
