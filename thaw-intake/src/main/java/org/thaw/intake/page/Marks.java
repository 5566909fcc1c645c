package org.thaw.intake.page;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Reads classes and ids of elements by the shipped table `marks.txt`.
///
/// A name is split at case changes, digits and punctuation into parts (`articleBody-text` gives
/// `article`, `body`, `text`). A pattern is one part, two neighbouring parts (`article-body`), the
/// beginning of a part (`sidebar*`), or a whole name (`=widget`). Names that only say what else is
/// there (`has-sidebar`, `category-politics`) are passed over.
final class Marks {

  private static final int MOST_REMEMBERED = 50_000;
  private static final Pattern MODIFIER =
      Pattern.compile(
          "^(?:has|with|without|no|not|js|category|tag|type|status|format|post_tag|node--article|author)[-_]|[-_](?:has|with|no)[-_]",
          Pattern.CASE_INSENSITIVE);
  private static final Marks SHIPPED = of(Table.read("marks.txt"));

  private final Map<String, Set<Mark>> exact = new HashMap<>();
  private final Map<String, Set<Mark>> beginnings = new HashMap<>();
  private final Map<String, Set<Mark>> remembered = new ConcurrentHashMap<>();

  private Marks() {}

  static Marks shipped() {
    return SHIPPED;
  }

  static Marks of(Collection<List<String>> rows) {
    Marks marks = new Marks();
    for (List<String> row : rows) {
      String pattern = row.get(1);
      boolean beginning = pattern.endsWith("*");
      (beginning ? marks.beginnings : marks.exact)
          .computeIfAbsent(
              beginning ? pattern.substring(0, pattern.length() - 1) : pattern,
              key -> EnumSet.noneOf(Mark.class))
          .add(Mark.valueOf(row.getFirst().toUpperCase(Locale.ROOT)));
    }
    return marks;
  }

  /// The marks of an element's class and id; empty for most.
  Set<Mark> of(Element element) {
    String names = element.className();
    String id = element.id();
    if (names.isEmpty() && id.isEmpty()) {
      return Set.of();
    }
    return of(id.isEmpty() ? names : names + " " + id);
  }

  Set<Mark> of(String names) {
    Set<Mark> known = remembered.get(names);
    if (known != null) {
      return known;
    }
    Set<Mark> found = find(names);
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(names, found);
    }
    return found;
  }

  private Set<Mark> find(String names) {
    Set<Mark> found = EnumSet.noneOf(Mark.class);
    for (String name : names.split("\\s+")) {
      if (MODIFIER.matcher(name).find()) {
        continue;
      }
      found.addAll(exact.getOrDefault("=" + name.toLowerCase(Locale.ROOT), Set.of()));
      String previous = "";
      for (String part : parts(name)) {
        found.addAll(exact.getOrDefault(part, Set.of()));
        for (int end = 3; end <= part.length(); end++) {
          found.addAll(beginnings.getOrDefault(part.substring(0, end), Set.of()));
        }
        if (!previous.isEmpty()) {
          found.addAll(exact.getOrDefault(previous + "-" + part, Set.of()));
        }
        previous = part;
      }
    }
    return found.isEmpty() ? Set.of() : found;
  }

  private static String[] parts(String name) {
    return name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1-$2")
        .toLowerCase(Locale.ROOT)
        .split("[^\\p{L}]+");
  }
}
