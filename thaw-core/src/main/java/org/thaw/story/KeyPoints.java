package org.thaw.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Sums a story up by headlines and sentences that stand in its articles.
///
/// Headline: the one most like all the others and the articles' first sentences. Key points:
/// verbatim sentences, central, early, unlike those already chosen (maximal marginal relevance,
/// Carbonell & Goldstein 1998), no quotation cut.
public final class KeyPoints {

  private static final double NOVELTY = 0.45;
  private static final double LEAD = 0.12;
  private static final int SHORTEST = 8;
  private static final int LONGEST = 48;
  private static final int LEAD_WORDS = 60;

  private final List<StoryText> articles;
  private final Map<String, Double> weights = new HashMap<>();

  private KeyPoints(List<StoryText> articles) {
    this.articles = List.copyOf(articles);
    for (StoryText article : articles) {
      Set<String> seen = new HashSet<>(Words.of(article.headline(), LEAD_WORDS));
      article.sentences().stream()
          .limit(12)
          .forEach(line -> seen.addAll(Words.of(line.text(), 80)));
      seen.forEach(word -> weights.merge(word, 1.0, Double::sum));
    }
    weights.replaceAll((word, count) -> Math.log(1 + count));
  }

  /// For the articles of one story; those of the most frequent language are summed up.
  ///
  /// @throws IllegalArgumentException if there is none
  public static KeyPoints of(List<StoryText> articles) {
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a story without articles");
    }
    Map<String, Integer> languages = new HashMap<>();
    articles.forEach(article -> languages.merge(article.language(), 1, Integer::sum));
    String main =
        languages.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElseThrow();
    return new KeyPoints(articles.stream().filter(a -> a.language().equals(main)).toList());
  }

  /// The article whose headline is the most central.
  public StoryText headline() {
    StoryText best = articles.get(0);
    double most = -1;
    for (StoryText candidate : articles) {
      Set<String> words = new HashSet<>(Words.of(candidate.headline(), LEAD_WORDS));
      double sum = 0;
      for (StoryText other : articles) {
        Set<String> lead = new HashSet<>(Words.of(other.headline(), LEAD_WORDS));
        other.sentences().stream().limit(2).forEach(line -> lead.addAll(Words.of(line.text(), 60)));
        sum += overlap(words, lead);
      }
      if (sum > most) {
        most = sum;
        best = candidate;
      }
    }
    return best;
  }

  /// Up to `most` sentences, in the order of their choice.
  public List<StoryText.Line> choose(int most) {
    List<Candidate> candidates = candidates();
    List<Candidate> chosen = new ArrayList<>();
    while (chosen.size() < most) {
      Optional<Candidate> next =
          candidates.stream()
              .filter(candidate -> !chosen.contains(candidate))
              .filter(candidate -> novelty(candidate, chosen) > NOVELTY)
              .max(
                  Comparator.comparingDouble(
                      candidate -> candidate.score() * novelty(candidate, chosen)));
      if (next.isEmpty()) {
        break;
      }
      chosen.add(next.get());
    }
    return chosen.stream().map(Candidate::line).toList();
  }

  private record Candidate(StoryText.Line line, Set<String> words, double score) {}

  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    for (StoryText article : articles) {
      int position = 0;
      for (StoryText.Line line : article.sentences()) {
        Set<String> words = new HashSet<>(Words.of(line.text(), 90));
        int length = line.text().split("\\s+").length;
        if (length >= SHORTEST && isWhole(line.text())) {
          double fit = length > LONGEST ? (double) LONGEST / length : 1;
          double lead = 1 / (1 + LEAD * position);
          candidates.add(
              new Candidate(line, words, centrality(words) * fit * (0.35 + 0.65 * lead)));
        }
        position++;
      }
    }
    return candidates;
  }

  /// False for sentences that break off inside a quotation.
  private static boolean isWhole(String sentence) {
    long straight = sentence.chars().filter(c -> c == '"').count();
    long open = sentence.chars().filter(c -> c == '“' || c == '«').count();
    long close = sentence.chars().filter(c -> c == '”' || c == '»').count();
    char last = sentence.charAt(sentence.length() - 1);
    return straight % 2 == 0 && open == close && !Character.isLetterOrDigit(last) && last != ':';
  }

  private double centrality(Set<String> words) {
    double sum = words.stream().mapToDouble(word -> weights.getOrDefault(word, 0.0)).sum();
    return sum / Math.sqrt(6 + words.size());
  }

  private static double novelty(Candidate candidate, List<Candidate> chosen) {
    double closest = 0;
    for (Candidate other : chosen) {
      closest = Math.max(closest, overlap(candidate.words(), other.words()));
    }
    return 1 - closest;
  }

  /// The share of the smaller set that stands in the other.
  private static double overlap(Set<String> a, Set<String> b) {
    int smaller = Math.min(a.size(), b.size());
    if (smaller == 0) {
      return 0;
    }
    long common = a.stream().filter(b::contains).count();
    return (double) common / smaller;
  }
}
