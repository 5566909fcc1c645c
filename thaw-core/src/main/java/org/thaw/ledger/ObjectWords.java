package org.thaw.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.thaw.fold.Words;
import org.thaw.knowledge.Table;

/// The words by which the object of a measure is told from another, synonyms made one.
public final class ObjectWords {

  private static final String GOODS = "goods";
  private static final Pattern POINTING =
      Pattern.compile(
          "(?i)(?:the |los |las )?(?:him|her|them|those|both|ambos|ambas|two|three|four|five|six|dos|tres|cuatro|cinco|seis|él|ella|ellos|ellas)\\b(?! \\p{L})|(?:him|them|él|ellos),");
  private static final Map<String, String> CLASSES = new HashMap<>();
  private static final Set<String> DROPPED = new HashSet<>();

  static {
    for (Table.Row row : Table.load(ObjectWords.class, "objects.tsv").rows()) {
      String name = row.cell("class");
      for (String word : row.list("words")) {
        if (name.equals("-")) {
          DROPPED.add(word);
        } else {
          CLASSES.put(word, name);
        }
      }
    }
    for (Table.Row row : Table.load("countries.tsv").rows()) {
      for (String column :
          List.of("name_en", "name_es", "demonyms_en", "demonyms_es", "aliases_en", "aliases_es")) {
        row.list(column).forEach(name -> DROPPED.addAll(Words.of(name)));
      }
    }
  }

  private ObjectWords() {}

  /// The telling words of an object; none if it is all goods, nothing in particular, or only points
  /// back at somebody named before (`the four`, `him and his wife`).
  public static Set<String> of(String object) {
    Set<String> words = new TreeSet<>();
    if (POINTING.matcher(object).lookingAt()) {
      return words;
    }
    for (String word : Words.of(object)) {
      String name = CLASSES.getOrDefault(word, word);
      if (!DROPPED.contains(word) && !name.equals(GOODS) && !word.matches("\\d+")) {
        words.add(name);
      }
    }
    return words;
  }

  /// True if an object names goods.
  static boolean isGoods(String object) {
    return Words.of(object).stream().anyMatch(word -> GOODS.equals(CLASSES.get(word)));
  }

  /// True if two objects are the same thing in other words.
  static boolean same(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty();
    }
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    int smaller = Math.min(one.size(), other.size());
    int union = one.size() + other.size() - shared.size();
    return shared.size() == smaller || 2 * shared.size() >= union;
  }
}
