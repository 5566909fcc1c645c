package org.thaw.intake.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the `Content-Usage` lines of robots.txt: in the group of our agent, else of all, the line
/// of the longest path that an address begins with. They are noted, not acted upon: what they mean
/// is a draft.
final class ContentUsage {

  private ContentUsage() {}

  private record Line(String path, String value) {}

  static Optional<String> of(String robots, String agent, String url) {
    List<Line> ours = new ArrayList<>();
    List<Line> everyones = new ArrayList<>();
    boolean named = false;
    boolean all = false;
    boolean inAgents = false;
    for (String line : robots.lines().toList()) {
      String[] parts = line.replaceFirst("#.*", "").strip().split("\\s*:\\s*", 2);
      String key = parts[0].toLowerCase(Locale.ROOT);
      if (parts.length == 2 && key.equals("user-agent")) {
        named = (inAgents && named) || parts[1].toLowerCase(Locale.ROOT).startsWith(agent);
        all = (inAgents && all) || parts[1].equals("*");
        inAgents = true;
      } else if (parts.length == 2) {
        inAgents = false;
        if (key.equals("content-usage")) {
          (named ? ours : all ? everyones : new ArrayList<Line>()).add(line(parts[1]));
        }
      }
    }
    return longest(ours.isEmpty() ? everyones : ours, url);
  }

  private static Line line(String value) {
    int space = value.indexOf(' ');
    return value.startsWith("/") && space > 0
        ? new Line(value.substring(0, space), value.substring(space).strip())
        : new Line("/", value);
  }

  private static Optional<String> longest(List<Line> lines, String url) {
    String path =
        Addresses.parse(url).map(uri -> uri.getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
    return lines.stream()
        .filter(line -> path.startsWith(line.path()))
        .max(java.util.Comparator.comparingInt(line -> line.path().length()))
        .map(Line::value);
  }
}
