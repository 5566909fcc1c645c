package org.thaw.server.command;

import org.thaw.server.Wiring;
import org.thaw.server.edition.Edition;
import picocli.CommandLine.Model.CommandSpec;

/// Loads the edition that a command tells of, and says in one line if its stories had to be folded.
final class Folding {

  /// Fewer articles are folded in no time.
  private static final int WORTH_SAYING = 2_000;

  private Folding() {}

  static Edition load(Wiring wiring, CommandSpec spec) {
    boolean kept = wiring.fold();
    Edition edition = wiring.editions().current();
    if (!kept && edition.readings().size() >= WORTH_SAYING) {
      spec.commandLine()
          .getErr()
          .printf(
              "thaw: folded the stories of %,d articles anew; kept for the next time%n",
              edition.readings().size());
    }
    return edition;
  }
}
