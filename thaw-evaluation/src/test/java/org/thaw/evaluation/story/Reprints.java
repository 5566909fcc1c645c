package org.thaw.evaluation.story;

import java.util.List;

/// How outlets print what another one wrote: as it stands, with a line before or behind it, or with
/// its end cut.
final class Reprints {

  private static final List<String> LINES =
      List.of(
          "Officials and witnesses described what happened.",
          "Our correspondent reports from the scene.",
          "Esto es lo que se sabe hasta ahora.",
          "More details are expected.");

  private Reprints() {}

  /// The body that the outlet of a number prints of an item.
  static String body(String item, String body, int number) {
    String line = LINES.get((item.hashCode() & 3 ^ number) % 4);
    return switch (number % 4) {
      case 1 -> body.substring(0, Math.max(Math.min(40, body.length()), body.length() * 6 / 10));
      case 2 -> line + " " + body;
      case 3 -> body + " " + line;
      default -> body;
    };
  }
}
