package org.thaw.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.embedding.Embedding;

/// An article as vectors: its words, its names, and what both are in any language.
///
/// @param words words of headline and body in the article's language
/// @param headline words of the headline alone
/// @param shared the words as English ones, for comparison across languages
/// @param names countries, people, organizations
/// @param acts coded acts such as `ACCUSE USA>COL`
/// @param numbers numbers of two digits and more that stand in it, years aside
/// @param days on which its acts happened
/// @param shingles sample of its runs of words
/// @param lookup terms by which like articles are looked up
record Profile(
    String id,
    String language,
    Optional<Instant> at,
    TermVector words,
    TermVector headline,
    TermVector shared,
    TermVector names,
    TermVector acts,
    TermVector numbers,
    Set<LocalDate> days,
    Set<String> actCodes,
    int[] shingles,
    Embedding embedding,
    Set<Integer> lookup) {

  private static final int NAMES = 24;
  private static final int WORDS = 280;

  static Profile of(StoryArticle article, Frequencies frequencies, StoryParameters parameters) {
    Map<Integer, Double> headline = new HashMap<>();
    Map<Integer, Double> words = new HashMap<>();
    for (String word : Words.of(article.headline(), 60)) {
      headline.merge(frequencies.term(word), 1.0, Double::sum);
      words.merge(frequencies.term(word), parameters.headline(), Double::sum);
    }
    for (String word : Words.of(article.body(), parameters.bodyWords())) {
      words.merge(frequencies.term(word), 1.0, Double::sum);
    }
    TermVector wordVector = weighted(words, frequencies, parameters.terms());
    TermVector shared =
        article.language().equals("es") ? translated(article, frequencies, parameters) : wordVector;
    TermVector names = plain("name:", article.names(), frequencies);
    TermVector acts = plain("act:", article.acts(), frequencies);
    Set<String> numbers = Words.numbers(article.headline() + " " + article.body());
    Set<Integer> lookup = new LinkedHashSet<>();
    add(lookup, wordVector.strongest(parameters.lookup()));
    add(lookup, shared.strongest(parameters.lookup()));
    add(lookup, acts.strongest(6));
    add(lookup, names.strongest(5));
    return new Profile(
        article.id(),
        article.language(),
        article.order(),
        wordVector,
        weighted(headline, frequencies, NAMES),
        shared,
        names,
        acts,
        plain("number:", numbers, frequencies),
        article.days(),
        article.acts(),
        Shingles.of(article.body()),
        article.embedding(),
        lookup);
  }

  /// All terms of an article, for counting.
  static Set<Integer> terms(StoryArticle article, Frequencies frequencies) {
    Set<Integer> terms = new HashSet<>();
    String text = article.headline() + " " + article.body();
    Words.of(text, WORDS).forEach(word -> terms.add(frequencies.term(word)));
    article.names().forEach(name -> terms.add(frequencies.term("name:" + name)));
    article.acts().forEach(act -> terms.add(frequencies.term("act:" + act)));
    Words.numbers(text).forEach(number -> terms.add(frequencies.term("number:" + number)));
    return terms;
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
    return TermVector.of(weights, NAMES);
  }

  private static void add(Set<Integer> to, int[] terms) {
    for (int term : terms) {
      to.add(term);
    }
  }
}
