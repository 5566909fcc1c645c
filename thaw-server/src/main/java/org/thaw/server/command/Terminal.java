package org.thaw.server.command;

import java.io.Console;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.thaw.server.desk.Progress;

/// What may be done on the terminal: colours when it is one and NO_COLOR is not set (no-color.org),
/// and one line that is written over and over for progress.
final class Terminal {

  private final boolean interactive;
  private final boolean colours;

  Terminal() {
    @Nullable Console console = System.console();
    interactive = console != null && console.isTerminal() && !"dumb".equals(System.getenv("TERM"));
    String noColour = System.getenv("NO_COLOR");
    colours = interactive && (noColour == null || noColour.isEmpty());
  }

  String bold(String text) {
    return coloured("1", text);
  }

  String faint(String text) {
    return coloured("2", text);
  }

  /// Conflict and cooling.
  String cool(String text) {
    return coloured("34", text);
  }

  /// Cooperation and warming.
  String warm(String text) {
    return coloured("33", text);
  }

  /// Progress as one line on a terminal; nowhere else.
  Progress progress(PrintWriter out, String what) {
    if (!interactive) {
      return Progress.NONE;
    }
    return (done, all) -> {
      synchronized (this) {
        out.printf("\r%s %,d of %,d%s", what, done, all, done == all ? "\n" : "");
        out.flush();
      }
    };
  }

  private String coloured(String code, String text) {
    return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
