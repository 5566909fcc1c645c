package org.thaw.rubric;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thaw.knowledge.Table;

/// Lines that pages print among an article's paragraphs, and sentences in which an outlet speaks of
/// itself; they are no part of what it tells. By the shipped table `asides.tsv`.
///
/// Patterns are tried on the line in lower case, except those that ask for capitals with `(?-i:`.
public final class Asides {

  private static final int LONGEST = 160;
  private static final String ASKS_CASE = "(?-i:";
  private static final Pattern STARTS =
      joined(pattern -> pattern.startsWith("^") && !pattern.contains(ASKS_CASE), 0);
  private static final Pattern PARTS =
      joined(pattern -> !pattern.startsWith("^") && !pattern.contains(ASKS_CASE), 0);
  private static final Pattern CASED =
      joined(
          pattern -> pattern.contains(ASKS_CASE), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Asides() {}

  /// Whether a line is none of an article's text, such as a call to share or subscribe.
  public static boolean isAside(String line) {
    if (line.length() >= LONGEST) {
      return false;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    return STARTS.matcher(lower).lookingAt()
        || PARTS.matcher(lower).find()
        || CASED.matcher(line).lookingAt();
  }

  private static Pattern joined(Predicate<String> which, int flags) {
    return Pattern.compile(
        Table.load(Asides.class, "asides.tsv").rows().stream()
            .map(row -> row.cell("pattern"))
            .filter(which)
            .map(pattern -> "(?:" + pattern + ")")
            .collect(Collectors.joining("|")),
        flags);
  }
}
