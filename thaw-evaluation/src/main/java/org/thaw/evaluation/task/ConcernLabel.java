package org.thaw.evaluation.task;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thaw.text.Span;

/// A concern as it is compared.
///
/// @param holder who worries, in words
/// @param about from the first to the last word of what the worry is about
record ConcernLabel(String holder, Optional<String> country, Span about, Optional<String> towards) {

  private static final int SHORTEST = 4;

  /// The same country, or where the gold has none a word of the name in common.
  boolean sameHolder(ConcernLabel found) {
    return country.isPresent()
        ? country.equals(found.country)
        : words(holder).stream().anyMatch(words(found.holder)::contains);
  }

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream()
        .filter(word -> word.length() >= SHORTEST)
        .toList();
  }
}
