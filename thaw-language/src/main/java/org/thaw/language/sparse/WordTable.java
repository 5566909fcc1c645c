package org.thaw.language.sparse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was learned of words, without the words: few values that many words share.
///
/// @param words leads from the key of a word to the number of its value
/// @param values each once
record WordTable<T>(KeyTable words, List<T> values) {

  static <T> WordTable<T> of(Map<String, T> table) {
    KeyTable words = KeyTable.of(table.size());
    Map<T, Integer> numbers = new HashMap<>();
    List<T> values = new ArrayList<>();
    table.forEach((word, value) ->
        words.put(key(word), numbers.computeIfAbsent(value, _ -> add(values, value))));
    return new WordTable<>(words, values);
  }

  @Nullable T value(String word) {
    int number = words.number(key(word));
    return number < 0 ? null : values.get(number);
  }

  private static <T> int add(List<T> values, T value) {
    values.add(value);
    return values.size() - 1;
  }

  private static long key(String word) {
    return RollingHash.key(0, RollingHash.of(word));
  }
}
