package org.thaw.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thaw.knowledge.Table;

/// In how many articles each term has stood so far, and how rare that makes it. What ships in
/// `document-frequencies.tsv.gz` counts as articles seen before the first.
final class Frequencies {

  /// How many articles the shipped shares count as.
  private static final double PRIOR = 300;

  /// How many articles are counted before the first is looked at.
  static final int WARM = 2000;

  private static final Map<Integer, Float> SHARES = load();

  private final Map<Integer, Integer> articles = new HashMap<>();
  private final Map<Integer, String> words = new HashMap<>();
  private int total;

  private static Map<Integer, Float> load() {
    Map<Integer, Float> shares = new HashMap<>();
    for (Table.Row row : Table.load(Frequencies.class, "document-frequencies.tsv.gz").rows()) {
      shares.put(row.cell("stem").hashCode(), Float.parseFloat(row.cell("share")));
    }
    return shares;
  }

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

  /// Counts the words of articles without a date, which none comes before, and of the first of the
  /// others, so that the earliest articles of an archive do not find every word rare.
  ///
  /// @param ordered undated articles first
  /// @return how many were counted
  int warm(List<StoryArticle> ordered) {
    int counted = 0;
    for (StoryArticle article : ordered) {
      if (article.order().isPresent() && counted >= WARM) {
        break;
      }
      count(Profile.terms(article, this));
      counted++;
    }
    return counted;
  }

  void count(Set<Integer> terms) {
    total++;
    terms.forEach(term -> articles.merge(term, 1, Integer::sum));
  }

  /// Takes back what was counted last.
  void discount(Set<Integer> terms) {
    total--;
    terms.forEach(term -> articles.merge(term, -1, (one, other) -> one == 1 ? null : one + other));
  }

  /// Inverse document frequency, natural logarithm.
  double rarity(int term) {
    double seen = PRIOR * SHARES.getOrDefault(term, 0f) + articles.getOrDefault(term, 0);
    return Math.log((PRIOR + total + 1) / (seen + 1));
  }
}
