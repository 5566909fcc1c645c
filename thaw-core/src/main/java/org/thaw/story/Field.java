package org.thaw.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.knowledge.Table;

/// Fields whose reports speak of the same countries and people as politics does, and tell other
/// stories. Their words stand in `fields.tsv`.
enum Field {
  GAMES,
  MARKETS;

  private static final Map<String, Field> BY_STEM = load();

  /// Words of a field in a text of no length that make it certain, and how many words of text ask
  /// for one more.
  private static final double CERTAIN = 1.5;

  private static final double LENGTH = 60;

  private static Map<String, Field> load() {
    Map<String, Field> fields = new HashMap<>();
    for (Table.Row row : Table.load(Field.class, "fields.tsv").rows()) {
      Field field = valueOf(row.cell("field").toUpperCase(Locale.ROOT));
      Words.of(row.cell("word"), 1).forEach(stem -> fields.put(stem, field));
    }
    return fields;
  }

  /// The different words of this field among stems.
  Set<String> in(Collection<String> stems) {
    return stems.stream().filter(stem -> BY_STEM.get(stem) == this).collect(Collectors.toSet());
  }

  /// How far a text is of this field, in [0, 1].
  ///
  /// @param more signs of the field that are no words
  double share(List<String> headline, List<String> body, int more) {
    Set<String> found = in(Stream.concat(headline.stream(), body.stream()).toList());
    double length = headline.size() + body.size();
    return Math.min(1, (found.size() + more) / (CERTAIN + length / LENGTH));
  }
}
