package org.thaw.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// In how many articles each term has stood so far, and how rare that makes it.
final class Frequencies {

  /// Articles assumed to have been seen before the first one, so that early words do not all look
  /// rare.
  private static final double PRIOR = 40;

  private final Map<Integer, Integer> articles = new HashMap<>();
  private final Map<Integer, String> words = new HashMap<>();
  private int total;

  /// The term of a word; the word is kept for reasons given to people.
  int term(String word) {
    int term = word.hashCode();
    words.putIfAbsent(term, word);
    return term;
  }

  String word(int term) {
    String word = words.getOrDefault(term, "");
    int code = word.lastIndexOf(':');
    return word.startsWith("name:") ? word.substring(code + 1) : word;
  }

  void count(Set<Integer> terms) {
    total++;
    terms.forEach(term -> articles.merge(term, 1, Integer::sum));
  }

  /// Inverse document frequency, natural logarithm.
  double rarity(int term) {
    return Math.log((PRIOR + total + 1) / (articles.getOrDefault(term, 0) + 1.0));
  }
}
