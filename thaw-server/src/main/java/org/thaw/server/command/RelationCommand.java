package org.thaw.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.thaw.fold.Pair;
import org.thaw.relation.RelationHistory;
import org.thaw.server.Subcommand;
import org.thaw.server.Wiring;
import org.thaw.server.edition.Edition;
import org.thaw.server.page.RelationPage;
import org.thaw.server.page.RelationPages;
import org.thaw.server.web.CountryNames;
import org.thaw.server.web.Json;
import org.thaw.server.web.PairNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `thaw relation`: where two countries stand, why, and what is in force. Exit code 1 when no
/// article names both.
@Command(
    name = "relation",
    description = "Shows the relation of two countries.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw relation COL USA",
      "  thaw relation Colombia \"United States\"",
      "  thaw relation COL USA --json | jq .level"
    })
public final class RelationCommand implements Subcommand {

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "A country's name, or its ISO 3166-1 alpha-3 code.")
  private String a = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other country.")
  private String b = "";

  @Option(names = "--json", description = "Print the relation as JSON (relation/1).")
  private boolean json;

  @Mixin private Data data = new Data();

  @Spec private CommandSpec spec;

  private static String name(String code) {
    return CountryNames.of(code, Locale.ENGLISH);
  }

  @Override
  public Integer call() throws IOException {
    Pair pair = PairNames.of(a, b);
    try (Wiring wiring = Wiring.open(data.existing())) {
      Edition edition = Folding.load(wiring, spec);
      Optional<RelationHistory> history = edition.relation(pair);
      PrintWriter out = spec.commandLine().getOut();
      if (history.isEmpty()) {
        spec.commandLine()
            .getErr()
            .println("thaw: no article names both " + name(pair.a()) + " and " + name(pair.b()));
        return 1;
      }
      RelationPage page = RelationPages.of(edition, pair);
      if (json) {
        out.println(Json.write(page));
      } else {
        new RelationPrinter(Screen.of(spec)).print(page, history.get());
      }
      out.flush();
      return 0;
    }
  }
}
