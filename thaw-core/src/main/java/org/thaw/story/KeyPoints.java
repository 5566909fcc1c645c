package org.thaw.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Sums a story up by headlines and sentences that stand in its articles.
///
/// Headline: the one most like all the others and the articles' first sentences, more so where its
/// article says what the others say. Key points: verbatim whole sentences that together say most of
/// what several articles say, chosen one by one for what they add (budgeted coverage, Lin & Bilmes
/// 2011): early ones first, those of the articles that say most of what the others say, and what
/// headlines speak of; no quotation is cut.
public final class KeyPoints {

  private static final int SHORTEST = 8;
  private static final int LEAD_WORDS = 60;
  private static final int LEAD_SENTENCES = 12;
  private static final double NOVELTY = 0.45;

  private final List<StoryText> articles;
  private final List<Opening> openings;
  private final Taste taste;
  private final Map<String, Double> weights = new HashMap<>();
  private final Frequencies frequencies = new Frequencies();

  private KeyPoints(List<StoryText> articles, Taste taste) {
    this.articles = List.copyOf(articles);
    this.openings = articles.stream().map(Opening::of).toList();
    this.taste = taste;
    Map<String, Integer> counts = new HashMap<>();
    openings.forEach(
        opening -> opening.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
    counts.forEach((word, count) ->
        weights.put(
            word, Math.pow((double) count / articles.size(), taste.shared()) * rarity(word)));
  }

  /// For the articles of one story; those of the most frequent language are summed up.
  ///
  /// @throws IllegalArgumentException if there is none
  public static KeyPoints of(List<StoryText> articles) {
    return of(articles, Taste.STANDARD);
  }

  static KeyPoints of(List<StoryText> articles, Taste taste) {
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
    return new KeyPoints(articles.stream().filter(a -> a.language().equals(main)).toList(), taste);
  }

  /// The article whose headline is the most central, and which says most of what the others say.
  public StoryText headline() {
    Map<String, Double> standing = standing(1, 1);
    Comparator<StoryText> order =
        Comparator.comparingDouble(text -> standing.getOrDefault(text.article(), 0.0));
    return articles.stream()
        .max(order.thenComparing(StoryText::article, Comparator.reverseOrder()))
        .orElseThrow();
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

  /// How each article stands among all, by id: more where it says what the others say, and where
  /// its headline is central.
  ///
  /// @param common power of what it says of what the others say
  /// @param central power of how central its headline is
  private Map<String, Double> standing(double common, double central) {
    double[] shares = toMost(openings.stream().mapToDouble(this::common).toArray());
    double[] headlines = toMost(openings.stream().mapToDouble(this::centrality).toArray());
    Map<String, Double> standing = new HashMap<>();
    for (int i = 0; i < shares.length; i++) {
      standing.put(
          openings.get(i).text().article(),
          Math.pow(shares[i], common) * Math.pow(headlines[i], central));
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

  private double centrality(Opening candidate) {
    double sum = 0;
    for (Opening other : openings) {
      sum += (1 - taste.headline()) * agreement(candidate.headline(), other.lead());
      if (!other.text().article().equals(candidate.text().article())) {
        sum += taste.headline() * agreement(candidate.headline(), other.headline());
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

  private double rarity(String word) {
    return Math.sqrt(frequencies.rarity(word.hashCode()));
  }

  private double weight(String word) {
    return weights.getOrDefault(word, 0.0);
  }

  /// Up to `most` sentences, as long together as a summary is, in the order of their choice.
  public List<StoryText.Line> choose(int most) {
    List<Candidate> candidates = candidates();
    List<Candidate> chosen = new ArrayList<>();
    Set<String> said = new HashSet<>();
    int words = 0;
    while (chosen.size() < most) {
      int left = taste.words() - words;
      Optional<Candidate> next =
          candidates.stream()
              .filter(candidate -> !chosen.contains(candidate))
              .filter(candidate -> chosen.isEmpty() || candidate.length() <= left * 1.5)
              .filter(candidate -> isNew(candidate, chosen))
              .max(
                  Comparator.comparingDouble((Candidate candidate) -> gain(candidate, said))
                      .thenComparing(candidate -> candidate.line().article())
                      .thenComparing(candidate -> -candidate.line().span().start()));
      if (next.isEmpty() || (!chosen.isEmpty() && left < SHORTEST)) {
        break;
      }
      chosen.add(next.get());
      said.addAll(next.get().words());
      words += next.get().length();
    }
    return chosen.stream().map(Candidate::line).toList();
  }

  /// @param length in words
  /// @param worth what its article, its place there and its form make of its weight
  private record Candidate(StoryText.Line line, Set<String> words, int length, double worth) {}

  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    Map<String, Double> voices = standing(taste.common(), taste.central());
    for (StoryText article : articles) {
      double voice = voices.getOrDefault(article.article(), 1.0);
      int position = 0;
      for (StoryText.Line line : article.sentences()) {
        int length = line.text().split("\\s+").length;
        if (length >= SHORTEST && isWhole(line.text())) {
          Set<String> words = new HashSet<>(Words.of(line.text(), 90));
          double place = 1 / (1 + taste.lead() * position);
          candidates.add(new Candidate(line, words, length, voice * place * form(line, words)));
        }
        position++;
      }
    }
    return candidates;
  }

  private double form(StoryText.Line line, Set<String> words) {
    double announced =
        openings.stream()
            .mapToDouble(opening -> agreement(words, opening.headline()))
            .max()
            .orElse(0);
    boolean quoted = line.text().chars().anyMatch(c -> c == '"' || c == '“' || c == '«');
    return (1 + taste.announced() * announced) * (quoted ? taste.quoted() : 1);
  }

  private double gain(Candidate candidate, Set<String> said) {
    double sum =
        candidate.words().stream()
            .filter(word -> !said.contains(word))
            .mapToDouble(this::weight)
            .sum();
    return candidate.worth() * sum / Math.pow(6 + candidate.length(), taste.length());
  }

  /// False for sentences that break off inside a quotation.
  private static boolean isWhole(String sentence) {
    long straight = sentence.chars().filter(c -> c == '"').count();
    long open = sentence.chars().filter(c -> c == '“' || c == '«').count();
    long close = sentence.chars().filter(c -> c == '”' || c == '»').count();
    char last = sentence.charAt(sentence.length() - 1);
    return straight % 2 == 0 && open == close && !Character.isLetterOrDigit(last) && last != ':';
  }

  private static boolean isNew(Candidate candidate, List<Candidate> chosen) {
    return chosen.stream()
        .allMatch(other -> 1 - overlap(candidate.words(), other.words()) > NOVELTY);
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
