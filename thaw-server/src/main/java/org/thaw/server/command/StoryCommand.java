package org.thaw.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.thaw.server.Subcommand;
import org.thaw.server.Wiring;
import org.thaw.server.edition.Edition;
import org.thaw.server.page.StoryPage;
import org.thaw.server.web.Json;
import org.thaw.text.Brief;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `thaw story`: a story as its page tells it. Exit code 1 when there is none of this id.
@Command(
    name = "story",
    description = "Shows a story: its points, what happened, who said what, what is related.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw search visa after:2026-01-01     # ids stand behind the articles' dates",
      "  thaw story 7e2936e3764962c8",
      "  thaw story 7e2936e3764962c8 --json | jq .summary"
    })
public final class StoryCommand implements Subcommand {

  @Parameters(paramLabel = "ID", description = "Id of a story, or of any article of it.")
  private String id = "";

  @Option(names = "--json", description = "Print the story as JSON.")
  private boolean json;

  @Mixin private Data data = new Data();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (Wiring wiring = Wiring.open(data.existing())) {
      Edition edition = Folding.load(wiring, spec);
      Optional<StoryPage> page = StoryPage.of(edition, id);
      if (page.isEmpty()) {
        spec.commandLine()
            .getErr()
            .println(
                "thaw: no story "
                    + Brief.of(id)
                    + "; thaw search shows the ids of articles, and any article of a story does");
        return 1;
      }
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(Json.write(page.get()));
      } else {
        new StoryPrinter(Screen.of(spec)).print(page.get());
      }
      out.flush();
      return 0;
    }
  }
}
