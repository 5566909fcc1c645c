package org.thaw.intake.fetch;

import crawlercommons.robots.SimpleRobotRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the `Content-Usage` lines of robots.txt (draft of the IETF's aipref group): in the groups
/// of our agent, else of all, the line of the longest path that matches an address. They are noted,
/// not acted upon: what they mean is a draft.
final class ContentUsage {

  private final String agent;
  private final List<Line> ours = new ArrayList<>();
  private final List<Line> everyones = new ArrayList<>();
  private boolean named;
  private boolean addressed;
  private boolean all;
  private boolean inAgents;

  private ContentUsage(String agent) {
    this.agent = agent;
  }

  private record Line(String path, String value) {

    /// A path is matched as in a rule, stars and all.
    boolean matches(String url) {
      SimpleRobotRules rule = new SimpleRobotRules();
      rule.addRule(path, false);
      return !rule.isAllowed(url);
    }
  }

  /// @param robots the whole file
  static ContentUsage parse(String robots, String agent) {
    ContentUsage usage = new ContentUsage(agent);
    robots.lines().forEach(usage::read);
    return usage;
  }

  Optional<String> of(String url) {
    return (addressed ? ours : everyones)
        .stream()
            .filter(line -> line.matches(url))
            .max(Comparator.comparingInt(line -> line.path().length()))
            .map(Line::value);
  }

  private void read(String line) {
    String[] parts = line.replaceFirst("#.*", "").strip().split("\\s*:\\s*", 2);
    if (parts.length < 2) {
      return;
    }
    String key = parts[0].toLowerCase(Locale.ROOT);
    if (key.equals("user-agent")) {
      String who = productToken(parts[1]);
      named = (inAgents && named) || who.equals(agent);
      all = (inAgents && all) || who.equals("*");
      addressed |= named;
    } else if (key.equals("content-usage") && (named || all)) {
      (named ? ours : everyones).add(line(parts[1]));
      if (named && all) {
        everyones.add(line(parts[1]));
      }
    }
    inAgents = key.equals("user-agent");
  }

  /// The name of a crawler without its version or what else stands behind it.
  private static String productToken(String agent) {
    return agent.toLowerCase(Locale.ROOT).split("[\\s/]", 2)[0];
  }

  private static Line line(String value) {
    int space = value.indexOf(' ');
    boolean path = (value.startsWith("/") || value.startsWith("*")) && space > 0;
    return path
        ? new Line(value.substring(0, space), value.substring(space).strip())
        : new Line("/", value);
  }
}
