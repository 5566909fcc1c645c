package org.thaw.server.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.thaw.server.page.DigestLine;
import org.thaw.server.page.Lines;
import org.thaw.server.page.RelationPage;

/// Prints what changed in a relation: the move, its parts, and the sentences behind them.
final class DigestPrinter {

  private static final int MOST = 8;

  private final PrintWriter out;
  private final Terminal terminal;

  DigestPrinter(PrintWriter out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  void print(DigestLine line) {
    out.println(terminal.bold(RelationPrinter.names(line.pair())) + ", " + days(line));
    out.println("  " + move(line));
    out.printf(
        "  %+.1f = acts %+.1f, older news losing weight %+.1f, stories %+.1f, measures %+.1f%n",
        line.change(),
        line.parts().events(),
        line.parts().decay(),
        line.parts().exposure(),
        line.parts().ledger());
    line.changePoints()
        .forEach(change ->
            out.printf(
                "  shift on %s: %s, probability %.2f%n",
                change.date(), change.direction(), change.probability()));
    line.acts().stream().limit(MOST).forEach(this::act);
    rest(line.acts().size(), "act");
    line.told().stream()
        .filter(event -> line.acts().stream().noneMatch(act -> act.event().id().equals(event.id())))
        .limit(MOST)
        .forEach(this::olderAct);
    line.steps().forEach(this::step);
    line.appointments()
        .forEach(appointment ->
            out.printf(
                "  %s  %s [%s]%n",
                appointment.when().map(when -> when.start().toString()).orElse("no date   "),
                appointment.summary(),
                appointment.status()));
    notes("worried about", line.concerns());
    notes("open", line.questions());
  }

  private static String days(DigestLine line) {
    return line.since().plusDays(1).equals(line.until())
        ? line.until().toString()
        : "since " + line.since() + ", as of " + line.until();
  }

  private String move(DigestLine line) {
    if (line.before().isEmpty() && line.now().isEmpty()) {
      return terminal.faint("not enough coverage for a level on either day");
    }
    String levels = "tension %s → %s".formatted(level(line.before()), level(line.now()));
    if (line.before().isEmpty() || line.now().isEmpty()) {
      return levels;
    }
    String words = levels + (line.beyondBand() ? ", more than the band" : ", within the band");
    return line.change() > 0 ? terminal.cool(words) : terminal.warm(words);
  }

  /// A level of the index, or that there is none.
  static String level(Optional<Double> level) {
    return level.map("%.1f"::formatted).orElse("not enough coverage");
  }

  private void act(DigestLine.ActPart act) {
    event("%+5.1f".formatted(act.part()), act.event());
  }

  private void olderAct(RelationPage.EventLine event) {
    event("     ", event);
  }

  private void event(String part, RelationPage.EventLine event) {
    out.printf(
        "  %s  %s  %s  %s%n", part, event.date(), event.type(), RelationPrinter.parties(event));
    sentence(event.sentences());
  }

  private void step(DigestLine.NewStepLine line) {
    out.printf(
        "         %s  %s %s %s → %s%s%n",
        line.step().date(),
        line.kind(),
        line.step().state(),
        line.imposer(),
        line.target(),
        line.object().map(object -> ", " + object).orElse(""));
    sentence(line.sentences());
  }

  private void notes(String what, List<RelationPage.NoteLine> notes) {
    notes.stream()
        .limit(MOST)
        .forEach(note -> out.printf("  %s: %s%n", what, terminal.faint(note.text())));
  }

  private void sentence(List<Lines.Sentence> sentences) {
    sentences.stream()
        .findFirst()
        .ifPresent(sentence ->
            out.println(
                terminal.faint("         " + sentence.words() + " [" + sentence.evidence() + "]")));
  }

  private void rest(int size, String what) {
    if (size > MOST) {
      out.println(terminal.faint("         and " + (size - MOST) + " more " + what + "s"));
    }
  }
}
