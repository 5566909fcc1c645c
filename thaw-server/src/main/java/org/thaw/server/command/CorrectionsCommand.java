package org.thaw.server.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thaw.correction.Correction;
import org.thaw.server.Subcommand;
import org.thaw.server.Wiring;
import org.thaw.server.edition.Edition;
import org.thaw.server.page.CorrectionsPage;
import org.thaw.server.web.Json;
import org.thaw.store.json.CorrectionJson;
import org.thaw.text.Brief;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `thaw corrections`: the log of corrections, and the decisions about them.
@Command(
    name = "corrections",
    description = "Lists corrections; accepts or declines them.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw corrections --state received",
      "  thaw corrections accept 7f1c0d4be2a95a30 --note 'the second paragraph says so'",
      "  thaw corrections decline 7f1c0d4be2a95a30 --note 'the act is the visit, not the film'"
    })
public final class CorrectionsCommand implements Subcommand {

  @Option(names = "--state", description = "Only those: received, accepted or declined.")
  private @Nullable String state;

  @Option(names = "--json", description = "Print the log as JSON.")
  private boolean json;

  @Mixin private Data data = new Data();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (Wiring wiring = Wiring.open(data.existing())) {
      wiring.load();
      Edition edition = wiring.editions().current();
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(Json.write(CorrectionsPage.of(edition).log()));
      } else {
        print(out, edition, chosen(edition));
      }
      out.flush();
      return 0;
    }
  }

  private List<Correction> chosen(Edition edition) {
    Optional<Correction.State> only = Optional.ofNullable(state).map(CorrectionsCommand::state);
    return edition.corrections().latestFirst().stream()
        .filter(one -> only.isEmpty() || only.get() == one.state())
        .toList();
  }

  private static Correction.State state(String word) {
    for (Correction.State state : Correction.State.values()) {
      if (state.word().equalsIgnoreCase(word)) {
        return state;
      }
    }
    throw new IllegalArgumentException(
        "no state %s; it is one of received, accepted, declined".formatted(Brief.of(word)));
  }

  private static void print(PrintWriter out, Edition edition, List<Correction> corrections) {
    CorrectionPrinter printer = new CorrectionPrinter(out, new Terminal());
    corrections.forEach(correction -> printer.print(edition, correction));
    out.printf("%,d corrections%n", corrections.size());
  }

  @Command(
      name = "accept",
      description = "Accepts a correction; numbers are computed anew.",
      footerHeading = "%nExamples:%n",
      footer = "  thaw corrections accept 7f1c0d4be2a95a30 --note 'the second paragraph says so'")
  int accept(
      @Parameters(paramLabel = "ID", description = "Id of the correction.") String id,
      @Option(names = "--note", description = "What to say to it in public.") @Nullable String note,
      @Option(names = "--json", description = "Print the outcome as JSON.") boolean asJson,
      @Mixin Data folder)
      throws IOException {
    return decide(id, true, note, asJson, folder);
  }

  @Command(
      name = "decline",
      description = "Declines a correction, with the reason.",
      footerHeading = "%nExamples:%n",
      footer = "  thaw corrections decline 7f1c0d4be2a95a30 --note 'the act is the visit'")
  int decline(
      @Parameters(paramLabel = "ID", description = "Id of the correction.") String id,
      @Option(names = "--note", required = true, description = "Why, in public.") String note,
      @Option(names = "--json", description = "Print the outcome as JSON.") boolean asJson,
      @Mixin Data folder)
      throws IOException {
    return decide(id, false, note, asJson, folder);
  }

  private int decide(
      String id, boolean accepted, @Nullable String note, boolean asJson, Data folder)
      throws IOException {
    try (Wiring wiring = Wiring.open(folder.existing())) {
      wiring.load();
      Correction decided = wiring.corrections().decide(id, accepted, Optional.ofNullable(note));
      PrintWriter out = spec.commandLine().getOut();
      if (asJson) {
        out.println(CorrectionJson.write(decided));
      } else {
        new CorrectionPrinter(out, new Terminal()).print(wiring.editions().current(), decided);
      }
      out.flush();
      return 0;
    }
  }
}
