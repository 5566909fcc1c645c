package org.thaw.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.thaw.finding.EventType;

/// Leaves out acts in sentences that only use the words of politics: the table `filters.en.tsv`.
final class Filter {

  private record Row(String name, int least, Set<EventType> types) {}

  private final List<Row> rows = new ArrayList<>();

  private Filter() {}

  static Filter load() {
    Filter filter = new Filter();
    for (List<String> row : Table.read("filters.en.tsv", 3)) {
      Set<EventType> types = EnumSet.noneOf(EventType.class);
      for (String type : row.get(2).split(", *")) {
        types.addAll(
            type.equals("ANY") ? EnumSet.allOf(EventType.class) : Set.of(EventType.valueOf(type)));
      }
      filter.rows.add(new Row(row.get(0), Integer.parseInt(row.get(1)), types));
    }
    return filter;
  }

  /// The types that the sentence does not tell, whatever its words.
  Set<EventType> excluded(Scene scene) {
    Set<EventType> excluded = EnumSet.noneOf(EventType.class);
    for (Row row : rows) {
      if (has(scene, row.name(), row.least())) {
        excluded.addAll(row.types());
      }
    }
    return excluded;
  }

  /// True if so many words of the sentence are of the class.
  private static boolean has(Scene scene, String name, int least) {
    int count = 0;
    for (int i = 0; count < least && i < scene.tree().size(); i++) {
      boolean counts =
          name.equals("SPORT") && isScore(scene.tree(), i)
              || scene.lexicon().isIn(scene.tree().lemma(i), name)
              || scene.lexicon().isIn(scene.tree().form(i), name);
      count += counts ? 1 : 0;
    }
    return count >= least;
  }

  private static boolean isDigit(String form) {
    return form.length() == 1 && form.charAt(0) >= '0' && form.charAt(0) <= '9';
  }

  /// The dash of `4-2`.
  private static boolean isScore(Tree tree, int dash) {
    return dash > 0
        && dash + 1 < tree.size()
        && (tree.form(dash).equals("-") || tree.form(dash).equals("–"))
        && isDigit(tree.form(dash - 1))
        && isDigit(tree.form(dash + 1));
  }
}
