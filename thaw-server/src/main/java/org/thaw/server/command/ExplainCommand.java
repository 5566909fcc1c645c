package org.thaw.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thaw.fold.Pair;
import org.thaw.server.Subcommand;
import org.thaw.server.Wiring;
import org.thaw.server.edition.Edition;
import org.thaw.server.page.EvidencePage;
import org.thaw.server.page.ExplainPage;
import org.thaw.server.web.Day;
import org.thaw.server.web.Frame;
import org.thaw.server.web.Json;
import org.thaw.server.web.PairNames;
import org.thaw.text.Brief;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `thaw explain`: the sentence a finding rests on, and what was derived from it; or the change of
/// a relation on a day, split into parts that add up to it, with the sentences that moved it. Exit
/// code 1 when there is no such finding, or nothing is known of the pair.
@Command(
    name = "explain",
    description = "Shows the words that a finding rests on, or what moved a relation on a day.",
    footerHeading = "%nExamples:%n",
    footer = {"  thaw explain 3e0ec159050b7de5", "  thaw explain 2026-01-07 --pair COL-USA --json"})
public final class ExplainCommand implements Subcommand {

  @Parameters(
      paramLabel = "ID|DATE",
      description = "Id of a finding, as every list and page shows it, or a day.")
  private String id = "";

  @Option(
      names = "--pair",
      paramLabel = "A-B",
      description = "The relation a day is explained for; without, those that moved most.")
  private @Nullable String pair;

  @Option(names = "--json", description = "Print the evidence as JSON.")
  private boolean json;

  @Mixin private Data data = new Data();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Optional<Pair> asked = Optional.ofNullable(pair).map(PairNames::parse);
    Optional<LocalDate> day = Day.isMeant(id) ? Optional.of(Day.parse(id)) : Optional.empty();
    try (Wiring wiring = Wiring.open(data.existing())) {
      Edition edition = Folding.load(wiring, spec);
      if (day.isPresent()) {
        return day(edition, day.get(), asked);
      }
      Optional<EvidencePage> page = EvidencePage.of(edition, id);
      if (page.isEmpty()) {
        spec.commandLine()
            .getErr()
            .println(
                "thaw: no finding "
                    + Brief.of(id)
                    + "; lists show ids in brackets, and a day also does");
        return 1;
      }
      print(page.get());
      return 0;
    }
  }

  private int day(Edition edition, LocalDate day, Optional<Pair> asked) {
    ExplainPage page = ExplainPage.of(edition, day, asked);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.write(page));
    } else {
      DigestPrinter printer = new DigestPrinter(Screen.of(spec));
      page.relations().forEach(printer::print);
    }
    out.flush();
    if (page.relations().isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(
              "thaw: nothing is known of "
                  + asked.map(RelationPrinter::names).map(names -> names + " on ").orElse("")
                  + day
                  + edition.asOf().map(last -> "; news ends on " + edition.day()).orElse(""));
      return 1;
    }
    return 0;
  }

  private void print(EvidencePage page) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.write(page));
    } else {
      print(page, Screen.of(spec));
    }
    out.flush();
  }

  private static void print(EvidencePage page, Screen screen) {
    Terminal terminal = screen.terminal();
    Frame frame = screen.frame();
    page.before().ifPresent(before -> screen.line(terminal.faint(before)));
    screen.line(
        page.sentence().stream()
            .map(run -> run.finding().isPresent() ? terminal.bold(run.words()) : run.words())
            .collect(Collectors.joining()));
    page.after().ifPresent(after -> screen.line(terminal.faint(after)));
    screen.blank();
    screen.line(page.article().outlet() + ", " + page.article().headline());
    screen.blank();
    screen.line(terminal.bold(frame.say("kind." + page.kind())));
    page.facts()
        .forEach(fact -> fact(screen, frame.word("field", fact.name()), value(page, frame, fact)));
    fact(screen, frame.say("confidence"), frame.percent(page.confidence()));
    fact(screen, frame.say("rules"), String.join(", ", page.rules()));
    fact(
        screen,
        frame.say("relations"),
        page.pairs().stream()
            .map(pair -> frame.pair(List.of(pair.split("-"))))
            .collect(Collectors.joining(", ")));
  }

  private static String value(EvidencePage page, Frame frame, EvidencePage.Fact fact) {
    List<EvidencePage.Party> parties = page.parties(fact.name());
    return parties.isEmpty()
        ? frame.fact(fact.name(), fact.value())
        : parties.stream().map(frame::party).collect(Collectors.joining("; "));
  }

  private static void fact(Screen screen, String name, String value) {
    if (!value.isEmpty()) {
      screen.line("  " + name + ": " + value);
    }
  }
}
