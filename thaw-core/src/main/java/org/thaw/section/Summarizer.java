package org.thaw.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.annotation.AnnotatedArticle;
import org.thaw.annotation.Sentence;
import org.thaw.article.Article;
import org.thaw.finding.Event;

/// Picks the sentences that sum an article up. Every one stands in the article.
///
/// Greedy choice by maximal marginal relevance (Carbonell & Goldstein 1998): early sentences,
/// sentences that share their words with the headline and with the rest of the body, and sentences
/// that tell events weigh more; what repeats a chosen sentence weighs less.
public final class Summarizer {

  private static final int MOST = 3;
  private static final double REPEATED = 0.5;

  /// Up to three sentences of the article, verbatim, in text order.
  public List<String> summarize(AnnotatedArticle article, List<Event> events) {
    Map<String, Integer> frequencies = new HashMap<>();
    article
        .sentences()
        .forEach(s -> Words.of(s).forEach(w -> frequencies.merge(w, 1, Integer::sum)));
    Set<String> headline = headline(article);
    Map<Integer, Long> acts =
        events.stream().collect(Collectors.groupingBy(Event::sentence, Collectors.counting()));
    List<Candidate> candidates = new ArrayList<>();
    int position = 0;
    for (Sentence sentence : article.sentences()) {
      if (isParagraph(article, sentence)) {
        if (Fitness.isFit(article, sentence)) {
          candidates.add(candidate(sentence, position, frequencies, headline, acts));
        }
        position++;
      }
    }
    return choose(candidates).stream()
        .sorted(Comparator.comparingInt(candidate -> candidate.sentence().index()))
        .map(candidate -> Fitness.words(article, candidate.sentence()))
        .toList();
  }

  private record Candidate(Sentence sentence, Set<String> words, double weight) {}

  private static boolean isParagraph(AnnotatedArticle article, Sentence sentence) {
    return article
        .kindOf(sentence)
        .map(kind -> kind == Article.Kind.PARAGRAPH || kind == Article.Kind.ITEM)
        .orElse(true);
  }

  private static Set<String> headline(AnnotatedArticle article) {
    Set<String> words = new HashSet<>();
    article.sentences().stream()
        .filter(s -> article.kindOf(s).filter(kind -> kind == Article.Kind.HEADLINE).isPresent())
        .forEach(s -> words.addAll(Words.of(s)));
    return words;
  }

  private static Candidate candidate(
      Sentence sentence,
      int position,
      Map<String, Integer> frequencies,
      Set<String> headline,
      Map<Integer, Long> acts) {
    Set<String> words = Words.of(sentence);
    double central =
        words.stream().mapToDouble(word -> Math.log(frequencies.getOrDefault(word, 1))).sum()
            / Math.sqrt(words.size() + 4.0);
    double shared = words.stream().filter(headline::contains).count() / (headline.size() + 1.0);
    long told = acts.getOrDefault(sentence.index(), 0L);
    double lead = 2.5 / (1 + 0.35 * position);
    double weight = lead + 0.45 * central + 1.2 * shared + 0.3 * Math.min(2, told);
    return new Candidate(sentence, words, weight);
  }

  private static List<Candidate> choose(List<Candidate> candidates) {
    List<Candidate> chosen = new ArrayList<>();
    List<Candidate> left = new ArrayList<>(candidates);
    left.sort(
        Comparator.comparingDouble((Candidate candidate) -> -candidate.weight())
            .thenComparingInt(candidate -> candidate.sentence().index()));
    for (Candidate candidate : left) {
      boolean repeats =
          chosen.stream()
              .anyMatch(other -> Words.overlap(other.words(), candidate.words()) > REPEATED);
      if (!repeats && chosen.size() < MOST) {
        chosen.add(candidate);
      }
    }
    return chosen;
  }
}
