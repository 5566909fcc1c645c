package org.thaw.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
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
/// @param marks what tells it from one in nearly the same words
/// @param embedding without what is common to its language
/// @param lookup terms by which like articles are looked up
/// @param rarities of those terms
record Profile(
    String id,
    String outlet,
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
    Marks marks,
    Embedding embedding,
    int[] lookup,
    double[] rarities) {

  private static final int NAMES = 24;

  static Profile of(ArticleTerms terms, Frequencies frequencies, StoryParameters parameters) {
    StoryArticle article = terms.article();
    TermVector words =
        weighted(terms.headline(), terms.body().subList(0, terms.near()), frequencies, parameters);
    TermVector shared =
        article.language().equals("es")
            ? weighted(terms.headlineInEnglish(), terms.bodyInEnglish(), frequencies, parameters)
            : words;
    TermVector names = plain(terms.names(), frequencies);
    TermVector acts = plain(terms.acts(), frequencies);
    Set<Integer> lookup = new LinkedHashSet<>();
    add(lookup, words.strongest(parameters.lookup()));
    add(lookup, shared.strongest(parameters.lookup()));
    add(lookup, acts.strongest(6));
    add(lookup, names.strongest(5));
    return new Profile(
        article.id(),
        article.outlet(),
        article.language(),
        article.order(),
        words,
        counted(ArticleTerms.terms(terms.headline()), new int[0], 1, NAMES, frequencies),
        shared,
        names,
        acts,
        plain(terms.numbers(), frequencies),
        article.days(),
        article.acts(),
        terms.shingles(),
        terms.marks(),
        CommonMeaning.leftOut(article.language(), article.embedding()),
        lookup.stream().mapToInt(Integer::intValue).toArray(),
        lookup.stream().mapToDouble(frequencies::rarity).toArray());
  }

  private static TermVector weighted(
      List<String> headline,
      List<String> body,
      Frequencies frequencies,
      StoryParameters parameters) {
    return counted(
        ArticleTerms.terms(headline),
        ArticleTerms.terms(body),
        parameters.headline(),
        parameters.terms(),
        frequencies);
  }

  /// The vector of terms that may come several times.
  ///
  /// @param weight what one of the headline counts, against one of the body
  private static TermVector counted(
      int[] headline, int[] body, double weight, int most, Frequencies frequencies) {
    int[] distinct = ArticleTerms.union(headline, body);
    double[] weights = new double[distinct.length];
    for (int term : headline) {
      weights[Arrays.binarySearch(distinct, term)] += weight;
    }
    for (int term : body) {
      weights[Arrays.binarySearch(distinct, term)]++;
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (1 + Math.log(weights[i])) * frequencies.rarity(distinct[i]);
    }
    return TermVector.of(distinct, weights, most);
  }

  private static TermVector plain(int[] terms, Frequencies frequencies) {
    return TermVector.of(
        terms, Arrays.stream(terms).mapToDouble(frequencies::rarity).toArray(), NAMES);
  }

  private static void add(Set<Integer> to, int[] terms) {
    for (int term : terms) {
      to.add(term);
    }
  }
}
