package org.thaw.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.thaw.text.Quoting;

/// Sums a story up by headlines and sentences that stand in its articles.
///
/// Headline: that of the article which stands out by [Centrality]. Key points: verbatim whole
/// sentences that together say most of what several articles say, chosen one by one for what they
/// add (budgeted coverage, Lin & Bilmes 2011): early ones first, those of the articles that say
/// most of what the others say, and what headlines speak of; no quotation is cut.
public final class KeyPoints {

  private static final int SHORTEST = 8;
  private static final double NOVELTY = 0.45;

  /// What a point must add, of what the first says: of items cut short the third says little more.
  private static final double LEAST = 0.06;

  private final List<StoryText> articles;
  private final Taste taste;
  private final Centrality centrality;
  private final Map<String, Double> weights = new HashMap<>();

  private KeyPoints(List<StoryText> articles, Taste taste) {
    this.articles = List.copyOf(articles);
    this.taste = taste;
    this.centrality = new Centrality(articles, taste.headline());
    centrality
        .articlesByWord()
        .forEach((word, count) ->
            weights.put(
                word,
                Math.pow((double) count / articles.size(), taste.shared())
                    * centrality.rarity(word)));
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
    Map<String, Double> standing = centrality.standing(1, 1);
    Comparator<StoryText> order =
        Comparator.comparingDouble(text -> standing.getOrDefault(text.article(), 0.0));
    return articles.stream()
        .max(order.thenComparing(StoryText::article, Comparator.reverseOrder()))
        .orElseThrow();
  }

  private double weight(String word) {
    return weights.getOrDefault(word, 0.0);
  }

  /// Up to `most` sentences, as long together as a summary is: those of the article of the first
  /// choice first, each article's as they follow one another there.
  public List<StoryText.Line> choose(int most) {
    return choose(most, any -> true);
  }

  /// The same of those that may be told; the others stay where they stand, so that none that leans
  /// on them is chosen.
  List<StoryText.Line> choose(int most, Predicate<StoryText.Line> mayBeTold) {
    List<Candidate> candidates = new ArrayList<>(candidates());
    candidates.removeIf(candidate -> !mayBeTold.test(candidate.line()));
    List<Candidate> chosen = new ArrayList<>();
    Set<String> said = new HashSet<>();
    int left = taste.words();
    double least = 0;
    while (chosen.size() < most && (chosen.isEmpty() || left >= SHORTEST)) {
      Optional<Candidate> next = next(candidates, chosen, said, left);
      if (next.isEmpty() || gain(next.get(), said) < least) {
        break;
      }
      least = Math.max(least, LEAST * gain(next.get(), said));
      chosen.add(next.get());
      said.addAll(next.get().words());
      left -= next.get().length();
    }
    return inTextOrder(chosen.stream().map(Candidate::line).toList());
  }

  /// The sentence that adds most to what has been said.
  private Optional<Candidate> next(
      List<Candidate> candidates, List<Candidate> chosen, Set<String> said, int left) {
    return candidates.stream()
        .filter(candidate -> !chosen.contains(candidate))
        .filter(candidate -> chosen.isEmpty() || candidate.length() <= left * 1.5)
        .filter(candidate -> candidate.stands(chosen) && isNew(candidate, chosen))
        .max(
            Comparator.comparingDouble((Candidate candidate) -> gain(candidate, said))
                .thenComparing(candidate -> candidate.line().article())
                .thenComparing(candidate -> -candidate.line().span().start()));
  }

  private static List<StoryText.Line> inTextOrder(List<StoryText.Line> chosen) {
    List<String> articles = chosen.stream().map(StoryText.Line::article).distinct().toList();
    return chosen.stream()
        .sorted(
            Comparator.comparingInt((StoryText.Line line) -> articles.indexOf(line.article()))
                .thenComparingInt(line -> line.span().start()))
        .toList();
  }

  /// @param length in words
  /// @param worth what its article, its place there and its form make of its weight
  /// @param before the sentence that it leans on
  private record Candidate(
      StoryText.Line line,
      Set<String> words,
      int length,
      double worth,
      Optional<StoryText.Line> before) {

    /// True if it is understood among these.
    boolean stands(List<Candidate> chosen) {
      return before.isEmpty()
          || chosen.stream().map(Candidate::line).anyMatch(before.get()::equals);
    }
  }

  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    Map<String, Double> voices = centrality.standing(taste.common(), taste.central());
    for (StoryText article : articles) {
      double voice = voices.getOrDefault(article.article(), 1.0);
      int position = 0;
      for (StoryText.Line line : article.sentences()) {
        int length = line.text().split("\\s+").length;
        if (length >= SHORTEST && isWhole(line.text())) {
          Set<String> words = new HashSet<>(Words.of(line.text(), 90));
          double place = 1 / (1 + taste.lead() * position);
          candidates.add(
              new Candidate(
                  line,
                  words,
                  length,
                  voice * place * form(line, words),
                  before(article, position)));
        }
        position++;
      }
    }
    return candidates;
  }

  /// The sentence without which one is not understood.
  private static Optional<StoryText.Line> before(StoryText article, int position) {
    boolean leans =
        position > 0 && Leaning.of(article.sentences().get(position).text(), article.language());
    return leans ? Optional.of(article.sentences().get(position - 1)) : Optional.empty();
  }

  private double form(StoryText.Line line, Set<String> words) {
    double announced = centrality.announced(words);
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
    char last = sentence.charAt(sentence.length() - 1);
    return Quoting.isBalanced(sentence) && !Character.isLetterOrDigit(last) && last != ':';
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
