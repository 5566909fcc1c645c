package org.thaw.intake.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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
  private static final int SHORTEST_BEGINNING = 3;
  private static final Pattern MODIFIER =
      Pattern.compile(
          "^(?:has|with|without|no|not|js|category|tag|type|status|format|post_tag|node--article|author)[-_]|[-_](?:has|with|no)[-_]",
          Pattern.CASE_INSENSITIVE);
  private static final Marks SHIPPED = of(Table.read("marks.txt"));

  private final Map<String, Set<Mark>> exact = new HashMap<>();
  private final Map<String, Set<Mark>> beginnings = new HashMap<>();
  private final Set<String> firstLetters = new HashSet<>();
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
    marks
        .beginnings
        .keySet()
        .forEach(beginning -> marks.firstLetters.add(beginning.substring(0, SHORTEST_BEGINNING)));
    return marks;
  }

  /// The marks of an element's class and id; empty for most.
  Set<Mark> of(Element element) {
    if (element.attributesSize() == 0) {
      return Set.of();
    }
    String names = element.attributes().get("class");
    String id = element.attributes().get("id");
    Set<Mark> byId = id.isEmpty() ? Set.of() : of(id);
    Set<Mark> byClass = names.isEmpty() ? Set.of() : of(names);
    if (byId.isEmpty() || byClass.isEmpty()) {
      return byId.isEmpty() ? byClass : byId;
    }
    Set<Mark> both = EnumSet.copyOf(byId);
    both.addAll(byClass);
    return both;
  }

  Set<Mark> of(String names) {
    Set<Mark> known = remembered.get(names);
    if (known != null) {
      return known;
    }
    Set<Mark> found = find(names);
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.clear();
    }
    remembered.put(names, found);
    return found;
  }

  private Set<Mark> find(String names) {
    Set<Mark> found = EnumSet.noneOf(Mark.class);
    for (String name : names.strip().split("\\s+")) {
      if (MODIFIER.matcher(name).find()) {
        continue;
      }
      found.addAll(exact.getOrDefault("=" + name.toLowerCase(Locale.ROOT), Set.of()));
      String previous = "";
      for (String part : parts(name)) {
        found.addAll(exact.getOrDefault(part, Set.of()));
        addBeginnings(part, found);
        if (!previous.isEmpty()) {
          found.addAll(exact.getOrDefault(previous + "-" + part, Set.of()));
        }
        previous = part;
      }
    }
    return found.isEmpty() ? Set.of() : found;
  }

  private void addBeginnings(String part, Set<Mark> found) {
    if (part.length() < SHORTEST_BEGINNING
        || !firstLetters.contains(part.substring(0, SHORTEST_BEGINNING))) {
      return;
    }
    for (int end = SHORTEST_BEGINNING; end <= part.length(); end++) {
      found.addAll(beginnings.getOrDefault(part.substring(0, end), Set.of()));
    }
  }

  /// The runs of letters of a name in lower case, divided also where a capital follows a small
  /// letter.
  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
      boolean capital =
          letter
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (!letter || capital) {
        if (i > start) {
          parts.add(Strings.lower(name.substring(start, i)));
        }
        start = capital ? i : i + 1;
      }
    }
    return parts;
  }
}
