package org.thaw.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thaw.fold.Pair;
import org.thaw.server.Subcommand;
import org.thaw.server.Wiring;
import org.thaw.server.edition.Edition;
import org.thaw.server.page.SincePage;
import org.thaw.server.web.Frame;
import org.thaw.server.web.Json;
import org.thaw.server.web.PairNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `thaw since`: what changed since a day, in all relations or in one. Exit code 1 when nothing
/// did.
@Command(
    name = "since",
    description = "Shows what changed since a day.",
    footerHeading = "%nExamples:%n",
    footer = {"  thaw since 2026-01-01", "  thaw since 2026-01-01 --pair COL-USA --json"})
public final class SinceCommand implements Subcommand {

  @Parameters(paramLabel = "DATE", description = "The last day you know of, such as 2026-01-31.")
  private LocalDate since = LocalDate.EPOCH;

  @Option(names = "--pair", paramLabel = "A-B", description = "One relation only.")
  private @Nullable String pair;

  @Option(names = "--json", description = "Print as JSON (since/1).")
  private boolean json;

  @Mixin private Data data = new Data();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Optional<Pair> one = Optional.ofNullable(pair).map(PairNames::parse);
    try (Wiring wiring = Wiring.open(data.existing())) {
      Edition edition = Folding.load(wiring, spec);
      Optional<Pair> unknown = one.filter(pair -> edition.relation(pair).isEmpty());
      if (unknown.isPresent()) {
        String names = RelationPrinter.names(unknown.get()).replace("–", " and ");
        spec.commandLine().getErr().println("thaw: no article names both " + names);
        return 1;
      }
      SincePage page = SincePage.of(edition, since, one);
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(Json.write(page));
      } else {
        print(page);
      }
      out.flush();
      return page.relations().isEmpty() ? 1 : 0;
    }
  }

  private void print(SincePage page) {
    Screen screen = Screen.of(spec);
    Frame frame = screen.frame();
    DigestPrinter printer = new DigestPrinter(screen);
    page.relations()
        .forEach(line -> {
          printer.print(line);
          screen.blank();
        });
    if (page.relations().isEmpty()) {
      screen.line(
          "%s: %s %s."
              .formatted(
                  frame.say("since.title", frame.date(page.since())),
                  frame.say("digest.nothing"),
                  frame.say("asOf", frame.date(page.asOf()))));
    }
    if (!page.stories().isEmpty()) {
      screen.line(screen.terminal().bold(frame.say("since.stories")));
    }
    page.stories().stream()
        .limit(20)
        .forEach(story -> screen.line("  " + story.headline() + ", " + story.outlet()));
  }
}
