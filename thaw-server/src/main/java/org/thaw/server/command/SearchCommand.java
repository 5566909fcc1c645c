package org.thaw.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.thaw.server.Subcommand;
import org.thaw.server.Wiring;
import org.thaw.server.page.Lines;
import org.thaw.server.page.SearchPage;
import org.thaw.server.web.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `thaw search`: articles by words, phrases and fields. Exit code 1 when nothing was found.
@Command(
    name = "search",
    description = "Searches the archive's articles.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw search visa relation:COL-USA after:2026-01-01",
      "  thaw search 'said:\"appreciated his call\" OR person:petro'",
      "  thaw search lang:es act:threaten --json"
    })
public final class SearchCommand implements Subcommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "QUERY",
      description = "Words, \"phrases\", field:value, -, OR, ( ).")
  private List<String> words = List.of();

  @Option(names = "--json", description = "Print what was found as JSON.")
  private boolean json;

  @Mixin private Data data = new Data();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (Wiring wiring = Wiring.open(data.existing())) {
      wiring.load();
      SearchPage page =
          SearchPage.of(wiring.editions().current(), wiring.index(), String.join(" ", words));
      page.mistake()
          .ifPresent(mistake -> {
            throw new IllegalArgumentException(mistake);
          });
      print(page);
      return page.total() > 0 ? 0 : 1;
    }
  }

  private void print(SearchPage page) {
    PrintWriter out = spec.commandLine().getOut();
    Terminal terminal = new Terminal();
    if (json) {
      out.println(Json.write(page));
    } else {
      for (SearchPage.Hit hit : page.hits()) {
        Lines.ArticleLine article = hit.article();
        out.println(terminal.bold(article.headline()));
        out.println(
            terminal.faint(
                "%s · %s · %s"
                    .formatted(
                        article.outlet(),
                        article.published().map(Object::toString).orElse("no date"),
                        article.id())));
        hit.snippet().ifPresent(snippet -> out.println("  " + snippet));
      }
      out.printf("%,d found%n", page.total());
    }
    out.flush();
  }
}
