package org.thaw.evaluation.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// ROUGE F1 of a summary against one reference (Lin 2004), without stemming: words are runs of
/// letters and digits in lower case.
public final class Rouge {

  private Rouge() {}

  /// ROUGE-N: shared runs of `length` words, repeats counted.
  public static double of(String reference, String summary, int length) {
    Map<List<String>, Integer> wanted = runs(words(reference), length);
    Map<List<String>, Integer> given = runs(words(summary), length);
    int shared = 0;
    for (Map.Entry<List<String>, Integer> run : wanted.entrySet()) {
      shared += Math.min(run.getValue(), given.getOrDefault(run.getKey(), 0));
    }
    return f1(shared, sum(given), sum(wanted));
  }

  /// ROUGE-L: the longest common subsequence of the two whole texts' words.
  public static double longest(String reference, String summary) {
    List<String> wanted = words(reference);
    List<String> given = words(summary);
    int[] row = new int[given.size() + 1];
    for (String word : wanted) {
      int diagonal = 0;
      for (int j = 1; j <= given.size(); j++) {
        int above = row[j];
        row[j] = word.equals(given.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return f1(row[given.size()], given.size(), wanted.size());
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static Map<List<String>, Integer> runs(List<String> words, int length) {
    Map<List<String>, Integer> runs = new HashMap<>();
    for (int i = 0; i + length <= words.size(); i++) {
      runs.merge(List.copyOf(words.subList(i, i + length)), 1, Integer::sum);
    }
    return runs;
  }

  private static int sum(Map<List<String>, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static double f1(int shared, int given, int wanted) {
    return given + wanted == 0 ? 0 : 2.0 * shared / (given + wanted);
  }
}
