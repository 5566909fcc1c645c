package org.thaw.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Counts in what share of a corpus's texts each stem stands, for `document-frequencies.tsv.gz`.
public final class WordShares {

  private static final int LONGEST = 400;

  private final Map<String, Integer> texts = new HashMap<>();
  private int total;

  /// Counts a text's first words, headline included.
  public void add(String text) {
    Set<String> stems = new HashSet<>(Words.of(text, LONGEST));
    stems.forEach(stem -> texts.merge(stem, 1, Integer::sum));
    total++;
  }

  /// The share of each stem that stands in `least` texts or more, the commonest first.
  public Map<String, Double> shares(int least) {
    Map<String, Double> shares = new LinkedHashMap<>();
    texts.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> shares.put(entry.getKey(), (double) entry.getValue() / total));
    return shares;
  }
}
