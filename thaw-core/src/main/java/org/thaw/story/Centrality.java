package org.thaw.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How central each article of a story is: more where its headline is like the other headlines and
/// first sentences, and where it says what the others say.
final class Centrality {

  private static final int LEAD_WORDS = 60;
  private static final int LEAD_SENTENCES = 12;

  private final List<Opening> openings;
  private final double headlines;
  private final Frequencies frequencies = new Frequencies();

  /// @param headlines weight of likeness to other headlines, against that to first sentences
  Centrality(List<StoryText> articles, double headlines) {
    this.openings = articles.stream().map(Opening::of).toList();
    this.headlines = headlines;
  }

  /// @param headline its words
  /// @param lead words of the first two sentences
  /// @param words of the headline and the first dozen
  private record Opening(
      StoryText text, Set<String> headline, Set<String> lead, Set<String> words) {

    static Opening of(StoryText text) {
      Set<String> headline = new HashSet<>(Words.of(text.headline(), LEAD_WORDS));
      Set<String> words = of(text, LEAD_SENTENCES);
      words.addAll(headline);
      return new Opening(text, headline, of(text, 2), words);
    }

    private static Set<String> of(StoryText text, int sentences) {
      Set<String> words = new HashSet<>();
      text.sentences().stream()
          .limit(sentences)
          .forEach(line -> words.addAll(Words.of(line.text(), 80)));
      return words;
    }
  }

  /// In how many openings each word stands.
  Map<String, Integer> articlesByWord() {
    Map<String, Integer> counts = new HashMap<>();
    openings.forEach(
        opening -> opening.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
    return counts;
  }

  /// How like words are to the headline that is most like them, 0 to 1.
  double announced(Set<String> words) {
    return openings.stream()
        .mapToDouble(opening -> agreement(words, opening.headline()))
        .max()
        .orElse(0);
  }

  /// How each article stands among all, by id: more where it says what the others say, and where
  /// its headline is central.
  ///
  /// @param common power of what it says of what the others say
  /// @param central power of how central its headline is
  Map<String, Double> standing(double common, double central) {
    double[] shares = toMost(openings.stream().mapToDouble(this::common).toArray());
    double[] centres = toMost(openings.stream().mapToDouble(this::central).toArray());
    Map<String, Double> standing = new HashMap<>();
    for (int i = 0; i < shares.length; i++) {
      standing.put(
          openings.get(i).text().article(),
          Math.pow(shares[i], common) * Math.pow(centres[i], central));
    }
    return standing;
  }

  /// How much an article says of what the others say.
  private double common(Opening one) {
    return openings.stream()
        .filter(other -> !other.text().article().equals(one.text().article()))
        .mapToDouble(other -> agreement(one.words(), other.words()))
        .sum();
  }

  /// The values against the largest, in [0, 1].
  private static double[] toMost(double[] values) {
    double most = Arrays.stream(values).max().orElse(0);
    return Arrays.stream(values).map(value -> most == 0 ? 1 : value / most).toArray();
  }

  private double central(Opening candidate) {
    double sum = 0;
    for (Opening other : openings) {
      sum += (1 - headlines) * agreement(candidate.headline(), other.lead());
      if (!other.text().article().equals(candidate.text().article())) {
        sum += headlines * agreement(candidate.headline(), other.headline());
      }
    }
    return sum;
  }

  /// Dice's coefficient of the two sets, words weighed.
  private double agreement(Set<String> a, Set<String> b) {
    double both = a.stream().filter(b::contains).mapToDouble(this::rarity).sum();
    double all =
        a.stream().mapToDouble(this::rarity).sum() + b.stream().mapToDouble(this::rarity).sum();
    return all == 0 ? 0 : 2 * both / all;
  }

  /// How rare a word is in the news, 0 for one of every text.
  double rarity(String word) {
    return Math.sqrt(frequencies.rarity(word.hashCode()));
  }
}
