package org.thaw.story;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// In which articles each term stands, by the articles' ascending numbers.
final class Postings {

  private final Map<Integer, Numbers> byTerm = new HashMap<>();

  void add(int[] terms, int number) {
    for (int term : terms) {
      byTerm.computeIfAbsent(term, t -> new Numbers()).add(number);
    }
  }

  @Nullable Numbers of(int term) {
    return byTerm.get(term);
  }

  /// Forgets what stands under a number, looking at these terms only.
  void dropUnder(int[] terms, int number) {
    for (int term : terms) {
      Numbers numbers = byTerm.get(term);
      if (numbers != null) {
        numbers.dropUnder(number);
        sweep(term, numbers);
      }
    }
  }

  /// Forgets a number and all over it, looking at these terms only.
  void dropFrom(int[] terms, int number) {
    for (int term : terms) {
      Numbers numbers = byTerm.get(term);
      if (numbers != null) {
        numbers.dropFrom(number);
        sweep(term, numbers);
      }
    }
  }

  private void sweep(int term, Numbers numbers) {
    if (numbers.isEmpty()) {
      byTerm.remove(term);
    }
  }
}
