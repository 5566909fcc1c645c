package org.thaw.server.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Why an article joined its story, taken apart so that it can be said in any language.
///
/// @param kind `first`, `copy`, `shares` or `like`
/// @param words what it shares: words, names, ISO codes of countries
/// @param percent of the words repeated, or how sure the joining is
public record JoinLine(String kind, List<String> words, int percent) {

  private static final Pattern REPEATS = Pattern.compile("repeats (\\d+)% of the words");
  private static final Pattern SHARES = Pattern.compile("shares (.*) with \\S+ \\((\\d+)% sure\\)");

  /// Of a member's reason; empty for one in other words.
  static Optional<JoinLine> of(String reason) {
    Matcher repeats = REPEATS.matcher(reason);
    if (repeats.matches()) {
      return Optional.of(new JoinLine("copy", List.of(), Integer.parseInt(repeats.group(1))));
    }
    Matcher shares = SHARES.matcher(reason);
    if (shares.matches()) {
      int sure = Integer.parseInt(shares.group(2));
      return Optional.of(
          shares.group(1).isBlank()
              ? new JoinLine("like", List.of(), sure)
              : new JoinLine("shares", List.of(shares.group(1).split(", ")), sure));
    }
    return switch (reason) {
      case "first report" -> Optional.of(new JoinLine("first", List.of(), 0));
      case "is like others that joined" -> Optional.of(new JoinLine("like", List.of(), 0));
      default -> Optional.empty();
    };
  }
}
