package org.thaw.story;

import java.util.HashMap;
import java.util.Map;
import org.thaw.knowledge.Table;

/// In how many articles each term has stood so far, and how rare that makes it. What ships in
/// `document-frequencies.tsv.gz` counts as articles seen before the first.
///
/// What a copy repeats is taken back: what one desk wrote is not common because forty outlets print
/// it. What copies add counts, so that stock lines are.
final class Frequencies {

  /// How many articles the shipped shares count as.
  private static final double PRIOR = 300;

  /// How many articles are counted before the first is looked at.
  static final int WARM = 2000;

  private static final Map<Integer, Float> SHARES = load();

  private final TermCounts articles = new TermCounts();
  private int total;

  private static Map<Integer, Float> load() {
    Map<Integer, Float> shares = new HashMap<>();
    for (Table.Row row : Table.load(Frequencies.class, "document-frequencies.tsv.gz").rows()) {
      shares.put(row.cell("stem").hashCode(), Float.parseFloat(row.cell("share")));
    }
    return shares;
  }

  /// Counts an article's terms, each of which it holds once.
  void count(int[] terms) {
    total++;
    for (int term : terms) {
      articles.add(term, 1);
    }
  }

  /// Takes back terms that were counted.
  void discount(int[] terms) {
    total--;
    for (int term : terms) {
      articles.add(term, -1);
    }
  }

  /// Inverse document frequency, natural logarithm; 0 for what stands in more than all texts.
  double rarity(int term) {
    double seen = PRIOR * SHARES.getOrDefault(term, 0f) + articles.of(term);
    return Math.max(0, Math.log((PRIOR + total + 1) / (seen + 1)));
  }
}
