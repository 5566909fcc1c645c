package org.thaw.evaluation.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Sentences that are most like all others and least like those chosen before: maximal marginal
/// relevance (Carbonell & Goldstein 1998) over TF-IDF words of the sentences, the two wishes
/// weighed alike.
public final class MarginalRelevance {

  private static final double RELEVANCE = 0.5;

  private MarginalRelevance() {}

  /// Up to `most` of the sentences, in the order of their choice.
  public static List<String> choose(List<String> sentences, int most) {
    List<Map<String, Double>> vectors = vectors(sentences);
    List<Integer> chosen = new ArrayList<>();
    while (chosen.size() < Math.min(most, sentences.size())) {
      int best = -1;
      double highest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < sentences.size(); i++) {
        double value = value(i, chosen, vectors);
        if (!chosen.contains(i) && value > highest) {
          best = i;
          highest = value;
        }
      }
      chosen.add(best);
    }
    return chosen.stream().map(sentences::get).toList();
  }

  private static double value(int of, List<Integer> chosen, List<Map<String, Double>> vectors) {
    double central =
        vectors.stream().mapToDouble(other -> dot(vectors.get(of), other)).sum() / vectors.size();
    double said =
        chosen.stream().mapToDouble(i -> dot(vectors.get(of), vectors.get(i))).max().orElse(0);
    return RELEVANCE * central - (1 - RELEVANCE) * said;
  }

  private static List<Map<String, Double>> vectors(List<String> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    List<List<String>> words = new ArrayList<>();
    for (String sentence : sentences) {
      List<String> of = List.of(sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
      words.add(of);
      new HashSet<>(of).forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    List<Map<String, Double>> vectors = new ArrayList<>();
    for (List<String> of : words) {
      Map<String, Double> vector = new HashMap<>();
      of.forEach(word -> vector.merge(word, rarity(counts, word, sentences.size()), Double::sum));
      double length =
          Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
      vector.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
      vectors.add(vector);
    }
    return vectors;
  }

  private static double rarity(Map<String, Integer> counts, String word, int sentences) {
    return Math.log((sentences + 1.0) / counts.getOrDefault(word, 1));
  }

  private static double dot(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      sum += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }
}
