package org.thaw.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// An article as vectors: its words, its names, and what both are in any language.
///
/// @param words words of headline and body in the article's language
/// @param shared the words as English ones, for comparison across languages
/// @param names countries, people, organizations
/// @param acts coded acts and days, for comparison across languages
/// @param lookup terms by which open stories are looked up
/// @param seen all terms, for counting
record Profile(
    TermVector words,
    TermVector shared,
    TermVector names,
    TermVector acts,
    Set<Integer> lookup,
    Set<Integer> seen) {

  static Profile of(StoryArticle article, Frequencies frequencies, StoryParameters parameters) {
    Map<Integer, Double> words = new HashMap<>();
    for (String word : Words.of(article.headline(), 60)) {
      words.merge(frequencies.term(word), parameters.headline(), Double::sum);
    }
    for (String word : Words.of(article.body(), parameters.bodyWords())) {
      words.merge(frequencies.term(word), 1.0, Double::sum);
    }
    TermVector wordVector = weighted(words, frequencies, parameters.terms());
    TermVector shared =
        article.language().equals("es") ? translated(article, frequencies, parameters) : wordVector;
    TermVector names = plain("name:", article.names(), frequencies);
    Set<String> acts = new HashSet<>(article.acts());
    article.days().forEach(day -> acts.add(day.toString()));
    TermVector actVector = plain("act:", acts, frequencies);
    Set<Integer> lookup = new LinkedHashSet<>();
    add(lookup, wordVector.strongest(parameters.lookup()));
    add(lookup, shared.strongest(parameters.lookup()));
    add(lookup, actVector.strongest(6));
    add(lookup, names.strongest(5));
    Set<Integer> seen = new HashSet<>(words.keySet());
    article.names().forEach(name -> seen.add(frequencies.term("name:" + name)));
    acts.forEach(act -> seen.add(frequencies.term("act:" + act)));
    return new Profile(wordVector, shared, names, actVector, lookup, seen);
  }

  private static TermVector translated(
      StoryArticle article, Frequencies frequencies, StoryParameters parameters) {
    Map<Integer, Double> words = new HashMap<>();
    for (String word : Words.translated(article.headline(), 60)) {
      words.merge(frequencies.term(word), parameters.headline(), Double::sum);
    }
    for (String word : Words.translated(article.body(), parameters.bodyWords())) {
      words.merge(frequencies.term(word), 1.0, Double::sum);
    }
    return weighted(words, frequencies, parameters.terms());
  }

  private static TermVector weighted(
      Map<Integer, Double> counts, Frequencies frequencies, int most) {
    Map<Integer, Double> weights = new HashMap<>();
    counts.forEach(
        (term, count) -> weights.put(term, (1 + Math.log(count)) * frequencies.rarity(term)));
    return TermVector.of(weights, most);
  }

  private static TermVector plain(String kind, Set<String> values, Frequencies frequencies) {
    Map<Integer, Double> weights = new HashMap<>();
    for (String value : values) {
      int term = frequencies.term(kind + value);
      weights.put(term, frequencies.rarity(term));
    }
    return TermVector.of(weights, 24);
  }

  private static void add(Set<Integer> to, int[] terms) {
    for (int term : terms) {
      to.add(term);
    }
  }
}
