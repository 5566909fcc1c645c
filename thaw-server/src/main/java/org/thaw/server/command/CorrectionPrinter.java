package org.thaw.server.command;

import java.io.PrintWriter;
import java.util.Optional;
import org.thaw.correction.Correction;
import org.thaw.correction.Decision;
import org.thaw.server.edition.Edition;
import org.thaw.server.page.CorrectionLine;

/// Corrections for a terminal.
final class CorrectionPrinter {

  private final PrintWriter out;
  private final Terminal terminal;

  CorrectionPrinter(PrintWriter out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  void print(Edition edition, Correction correction) {
    CorrectionLine line = CorrectionLine.of(edition, correction);
    out.printf(
        "%s  %s  %s of %s%n",
        terminal.bold(line.id()),
        line.state(),
        line.change(),
        line.kind().map(kind -> kind + " ").orElse("") + line.about());
    line.sentence().ifPresent(words -> out.println("  " + terminal.faint(words)));
    line.fields()
        .forEach(field ->
            out.printf(
                "  %s: %s → %s%n", field.name(), named(field.before()), named(field.after())));
    out.printf(
        "  because: %s%s%n", line.because(), line.by().map(by -> " (" + by + ")").orElse(""));
    line.decision().ifPresent(this::print);
    if (line.lost()) {
      out.println("  a newer reading no longer makes this finding");
    }
  }

  private void print(Decision decision) {
    decision.note().ifPresent(note -> out.println("  answer: " + note));
    decision.effects().forEach(this::print);
  }

  private void print(Decision.Effect effect) {
    out.printf(
        "  %s on %s: %s → %s%n",
        effect.pair(), effect.day(), level(effect.before()), level(effect.after()));
  }

  private static String named(String value) {
    return value.isEmpty() ? "nothing" : value;
  }

  /// A level of the index, or that there is none.
  private static String level(Optional<Double> level) {
    return level.map("%.1f"::formatted).orElse("not enough coverage");
  }
}
