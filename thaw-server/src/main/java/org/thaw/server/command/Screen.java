package org.thaw.server.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.server.Thaw;
import org.thaw.server.desk.ReadingDesk;
import org.thaw.server.web.Frame;
import picocli.CommandLine.Model.CommandSpec;

/// Prints for people: in the words of the pages, in the language of the environment (`LC_ALL`,
/// `LC_MESSAGES`, `LANG`: Spanish or else English), and in lines no wider than `COLUMNS` says.
/// Where nothing says how wide a line may be, as in a pipe, lines stay whole.
final class Screen {

  private static final int NARROWEST = 24;
  private static final int HANGING = 2;
  private static final Pattern STYLE = Pattern.compile("\u001b\\[[0-9;]*m");

  private final PrintWriter out;
  private final Terminal terminal = new Terminal();
  private final Frame frame;
  private final int columns;

  Screen(PrintWriter out, Map<String, String> environment) {
    this.out = out;
    this.frame =
        new Frame(
            language(environment), "", "/", new ReadingDesk.Status(0, false), "", Optional.empty());
    this.columns = columns(environment.getOrDefault("COLUMNS", ""));
  }

  /// Where a command prints, in the environment it was called in.
  static Screen of(CommandSpec spec) {
    Thaw root = (Thaw) spec.root().userObject();
    return new Screen(spec.commandLine().getOut(), root.environment());
  }

  /// The first that is set decides, as POSIX has it.
  private static Locale language(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .filter(value -> value.matches("es(?:[_.@-].*)?"))
        .map(spanish -> Locale.of("es"))
        .orElse(Locale.ENGLISH);
  }

  private static int columns(String asked) {
    return asked.matches("[1-9]\\d{0,3}")
        ? Math.max(NARROWEST, Integer.parseInt(asked))
        : Integer.MAX_VALUE;
  }

  /// The words of the pages.
  Frame frame() {
    return frame;
  }

  Terminal terminal() {
    return terminal;
  }

  /// So many characters, or fewer where the lines are narrower.
  int across(int most) {
    return Math.min(most, columns);
  }

  /// Prints a line, folded between words; what is folded stands two further in.
  void line(String line) {
    fold(line).forEach(out::println);
  }

  void blank() {
    out.println();
  }

  void flush() {
    out.flush();
  }

  private List<String> fold(String line) {
    if (width(line) <= columns) {
      return List.of(line);
    }
    int indent = STYLE.matcher(line).replaceAll("").replaceFirst("\\S.*", "").length();
    String hanging = " ".repeat(Math.min(indent + HANGING, columns / 2));
    List<String> lines = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String word : line.split("(?<=\\S)(?= )")) {
      if (!part.isEmpty() && width(part.toString()) + width(word) > columns) {
        lines.add(part.toString());
        part = new StringBuilder(hanging).append(word.stripLeading());
      } else {
        part.append(word);
      }
    }
    lines.add(part.toString());
    return lines;
  }

  /// Characters that are seen.
  private static int width(String text) {
    String plain = STYLE.matcher(text).replaceAll("");
    return plain.codePointCount(0, plain.length());
  }
}
